import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/embed/form.ts";
import { heightMessages } from "../../../src/embed/height-messages.ts";
import { ATLAS_FORMS, HOST_FORMS, type HostType } from "../../../src/embed/messages.ts";
import { protocolSchema } from "../../../src/embed/protocol-schema.ts";
import { readMessage } from "../../../src/embed/read-message.ts";
import { hear, NEW_SESSION, type Session } from "../../../src/embed/session.ts";
import { changeOf, wireState } from "../../../src/embed/wire-state.ts";
import { parseFrame } from "../../../src/state/frame-address.ts";
import { anyText } from "../../fixtures/any-text.ts";
import { anyView } from "../../fixtures/views.ts";

const PARENT = "https://portal.example";
const ALLOWED = [PARENT];
const message = (type: string, payload: unknown = {}, id?: unknown) => ({
  source: "health-atlas",
  v: 1,
  type,
  payload,
  ...(id === undefined ? {} : { id }),
});
const from = (data: unknown, now = 0, origin = PARENT, isFromParent = true) => ({
  data,
  origin,
  isFromParent,
  now,
});
const greeted = hear(NEW_SESSION, from(message("host:hello", { protocol: 1 })), ALLOWED).session;
const decided = (data: unknown, session: Session = greeted) =>
  hear(session, from(data), ALLOWED).decision;

const HOST_TYPES = Object.keys(HOST_FORMS) as readonly HostType[];
/** Near to what is right, so that every branch is come to. */
const anyPayload = fc.oneof(
  fc.anything(),
  fc.record(
    {
      protocol: fc.oneof(fc.integer(), fc.anything()),
      state: fc.oneof(anyView.map(wireState), fc.object()),
      select: fc.oneof(anyText, fc.constant(null), fc.constant("site:a/b")),
      bbox: fc.array(fc.double(), { maxLength: 5 }),
      sites: fc.array(anyText, { maxLength: 3 }),
      theme: fc.constantFrom("dark", "light", "pink"),
      lang: fc.constantFrom("en", "zh-Hans", "xx"),
    },
    { requiredKeys: [] },
  ),
);
const anyMessage = fc.oneof(
  fc.anything(),
  fc.record(
    {
      source: fc.constantFrom("health-atlas", "other", 7),
      v: fc.constantFrom(1, 2, "1"),
      type: fc.oneof(
        fc.constantFrom(...HOST_TYPES, "atlas:hello", "__proto__", "toString"),
        fc.anything(),
      ),
      payload: anyPayload,
      id: fc.oneof(fc.integer(), anyText, fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

describe("a session", () => {
  it("hears 10,000 messages of any kind from anybody without an error", () => {
    let session: Session = NEW_SESSION;
    let now = 0;
    fc.assert(
      fc.property(
        anyMessage,
        fc.constantFrom(PARENT, "null", "", "https://evil.example"),
        fc.boolean(),
        (data, origin, isFromParent) => {
          now += 200;
          const heard = hear(session, { data, origin, isFromParent, now }, ALLOWED);
          ({ session } = heard);
          if (origin !== PARENT || !isFromParent) expect(heard.decision.act).toBe("nothing");
          if (heard.decision.act === "change") expect(heard.decision.change).toBeTypeOf("object");
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("is deaf to every origin but those allowed, and to every window but the page around", () => {
    const hello = message("host:hello", { protocol: 1 });
    for (const origin of ["https://portal.example:444", "http://portal.example", "null", ""]) {
      expect(hear(NEW_SESSION, from(hello, 0, origin), [PARENT, "null"]).decision.act).toBe(
        "nothing",
      );
    }
    expect(hear(NEW_SESSION, from(hello, 0, PARENT, false), ALLOWED).decision.act).toBe("nothing");
    expect(hear(NEW_SESSION, from(hello), ALLOWED).decision.act).toBe("greet");
  });

  it("wants to be greeted first", () => {
    expect(decided(message("host:getState", {}, 1), NEW_SESSION)).toEqual({
      act: "refuse",
      id: 1,
      code: "no-hello",
    });
  });

  it.each([
    [message("host:explode", {}, 1), "unsupported"],
    [message("toString", {}, 1), "unsupported"],
    [{ ...message("host:getState", {}, 1), v: 2 }, "version"],
    [message("host:setTheme", { theme: "pink" }, 1), "invalid"],
    [message("host:setState", { state: { nothing: 1 } }, 1), "invalid"],
    [message("host:select", { select: "x".repeat(20_000) }, 1), "too-large"],
    [message("host:setState", { state: Array.from({ length: 5000 }, () => 0) }, 1), "too-large"],
    [message("host:getState", new Uint8Array(8), 1), "too-large"],
    [message("host:fit", {}, 1), "invalid"],
    [message("host:fit", { bbox: [1, 1, 0, 0] }, 1), "invalid"],
    [message("host:fit", { bbox: [1, 1, 2, 2, 2] }, 1), "invalid"],
    [message("host:select", { select: "site:only-half" }, 1), "not-found"],
  ])("answers %o with %s", (data, code) => {
    expect(decided(data)).toEqual({ act: "refuse", id: 1, code });
  });

  it("is not caught in a circle", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(decided(message("host:setState", circle, 1))).toMatchObject({ code: "too-large" });
  });

  it("hears so many at once, warns one time, and hears again later", () => {
    let session = greeted;
    const acts: string[] = [];
    for (let at = 0; at < 200; at += 1) {
      const heard = hear(session, from(message("host:getState", {}, at), at * 2), ALLOWED);
      ({ session } = heard);
      acts.push(heard.decision.act);
    }
    // And what was let in meanwhile.
    expect(acts.filter((act) => act === "tell")).toHaveLength(42);
    expect(acts.filter((act) => act === "refuse")).toHaveLength(1);
    expect(hear(session, from(message("host:getState"), 2000), ALLOWED).decision.act).toBe("tell");
  });

  it("passes over what others say", () => {
    expect(decided({ source: "react-devtools" })).toEqual({ act: "nothing" });
    expect(decided("[iFrameSizer]message")).toEqual({ act: "nothing" });
  });
});

describe("a state in a message", () => {
  it("is the view that it was made of", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const change = changeOf(structuredClone(wireState(view)));
        expect(view).toMatchObject(change ?? { plans: null });
      }),
    );
  });
});

describe("protocol.json", () => {
  const ajv = new Ajv({ strict: false });
  const whole = ajv.compile(protocolSchema());

  it("says of a message what the atlas says", () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const read = readMessage(data);
        // Size and identity are no matter of form.
        if (read !== null && "error" in read && read.error === "too-large") return;
        const isRead = read !== null && "message" in read;
        if (isRead) expect(whole(data)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries<Form<unknown>>({ ...HOST_FORMS, ...ATLAS_FORMS }))(
    "has the form of %s",
    (_, { schema, fits }) => {
      const validate = ajv.compile(schema);
      fc.assert(
        fc.property(fc.oneof(anyPayload, fc.constant({})), (payload) => {
          // What no message can hold: structured clones have no functions, and JSON has neither NaN nor undefined.
          const sent = JSON.parse(JSON.stringify(payload ?? null)) as unknown;
          expect(fits(sent)).toBe(validate(sent));
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe("messages about the height", () => {
  it("have the shapes that pages know", () => {
    const { heights } = parseFrame("?heightmsg=amp,flourish,datawrapper");
    const src = "https://atlas.example/embed.html";
    const [datawrapper, flourish, amp] = heightMessages(heights, 480, src);
    expect(datawrapper).toEqual({ "datawrapper-height": { "health-atlas": 480 } });
    expect(JSON.parse(String(flourish))).toEqual({
      sender: "Flourish",
      context: "iframe.resize",
      method: "resize",
      height: 480,
      src,
    });
    expect(amp).toEqual({ sentinel: "amp", type: "embed-size", height: 480 });
  });
});
