import { planOf, formatRef, type ThingRef } from "../model/thing-ref.ts";
import type { HeightForm } from "../state/frame-address.ts";
import type { Feature } from "../state/config.ts";
import type { ViewChange } from "../state/changes.ts";
import { changeView, uiStore, viewStore } from "../state/store.ts";
import { formatView } from "../state/address.ts";
import { heightMessages } from "./height-messages.ts";
import {
  type AtlasPayloads,
  type ErrorCode,
  HOST_FORMS,
  type HostPayloads,
  type MessageId,
  PROTOCOL,
  SOURCE,
} from "./messages.ts";
import { hear, NEW_SESSION, type Decision } from "./session.ts";
import { wireState } from "./wire-state.ts";

/** What the page around may have the frame do, and what is asked of the frame to tell it. */
export type BridgeWork = {
  /** Whether all that a change points at may exist. */
  readonly mayExist: (change: ViewChange) => boolean;
  /** Moves the map; false where there is nothing to show. */
  readonly fit: (to: HostPayloads["host:fit"]) => boolean;
  readonly print: () => void;
  /** Name of a thing in the language chosen, where it has loaded. */
  readonly nameOf: (ref: ThingRef) => string | null;
  /** Address of what is shown, in the whole atlas. */
  readonly address: () => string;
  /** How high the frame must be to show its text without scrolling, in pixels. */
  readonly height: () => number;
};

type BridgeOptions = {
  /** Exact origins of pages that may talk to the atlas, as config.json names them. */
  readonly allowedParents: readonly string[];
  readonly dataVersion: string;
  readonly heights: readonly HeightForm[];
  /** What the operator offers of what can be switched off. */
  readonly features: readonly Feature[];
};

/** So long after the last of several changes the page is told. */
const QUIET_MS = 250;

const WORDS: Readonly<Record<ErrorCode, string>> = {
  version: `this atlas speaks protocol ${PROTOCOL}`,
  unsupported: "no such message",
  invalid: "not of the form that protocol.json asks for",
  "too-large": "larger than any message of the protocol",
  "too-many": "too many messages: wait a second",
  "no-hello": "say host:hello first",
  "not-found": "the atlas has no such thing",
};

/** Talks with the page around the frame. Whatever that sends, and whoever it is, no error comes of it. */
export class Bridge {
  readonly #options: BridgeOptions;
  readonly #work: BridgeWork;
  readonly #allowed: readonly string[];
  #session = NEW_SESSION;
  #toldHeight = 0;

  constructor(options: BridgeOptions, work: BridgeWork) {
    this.#options = options;
    this.#work = work;
    this.#allowed = [...options.allowedParents, window.origin];
  }

  /** Begins to listen and to tell, and says to whoever is around that it does. */
  start(): void {
    window.addEventListener("message", (event) => this.#hear(event));
    const tell: Tell = (type, payload) => this.#tell(type, payload);
    watchView(this.#work, tell);
    watchMap(tell);
    const { dataVersion, heights, features } = this.#options;
    const capabilities = [
      ...Object.keys(HOST_FORMS),
      ...heights.map((form) => `height:${form}`),
      ...features.map((feature) => `feature:${feature}`),
    ];
    post("*", "atlas:hello", { protocol: PROTOCOL, app: "kangtu", dataVersion, capabilities });
    post("*", "atlas:ready", {});
    this.resized();
  }

  /** Tells the page how high the frame would be, where that has changed. */
  resized(): void {
    const height = this.#work.height();
    if (height === this.#toldHeight) return;
    this.#toldHeight = height;
    post("*", "atlas:resize", { height });
    // What of its address says what is shown stays here.
    const src = document.URL.replace(/[?#].*$/, "");
    for (const message of heightMessages(this.#options.heights, height, src)) {
      window.parent.postMessage(message, "*");
    }
  }

  #hear({ data, origin, source }: MessageEvent<unknown>): void {
    const isFromParent = source === window.parent;
    const incoming = { data, origin, isFromParent, now: performance.now() };
    const { session, decision } = hear(this.#session, incoming, this.#allowed);
    this.#session = session;
    this.#act(decision, origin);
  }

  #act(decision: Decision, from: string): void {
    switch (decision.act) {
      case "greet":
        return this.#tell("atlas:ready", {});
      case "tell":
        return this.#reply(decision.id);
      case "change":
        if (!this.#work.mayExist(decision.change)) return refuse(from, decision.id, "not-found");
        changeView(decision.change);
        return this.#reply(decision.id);
      case "fit":
        if (!this.#work.fit(decision.to)) return refuse(from, decision.id, "not-found");
        return this.#reply(decision.id);
      case "print":
        this.#reply(decision.id);
        return this.#work.print();
      case "refuse":
        return refuse(from, decision.id, decision.code);
      default:
        return undefined;
    }
  }

  #reply(id: MessageId | null): void {
    const state = wireState(viewStore.getState());
    if (id !== null) this.#tell("atlas:reply", { ok: true, result: { state } }, id);
  }

  /** Only to a page that may know. */
  #tell<Type extends AtlasType>(type: Type, payload: AtlasPayloads[Type], id?: MessageId): void {
    if (this.#session.peer !== null) post(this.#session.peer, type, payload, id);
  }
}

type AtlasType = keyof AtlasPayloads;

function post<Type extends AtlasType>(
  to: string,
  type: Type,
  payload: AtlasPayloads[Type],
  id?: MessageId,
): void {
  const message = { source: SOURCE, v: PROTOCOL, type, payload };
  window.parent.postMessage(id === undefined ? message : { ...message, id }, to);
}

/** An answer to what was asked with a number; what was not is told of as a fault of its own. */
function refuse(to: string, id: MessageId | null, code: ErrorCode): void {
  const error = { code, message: WORDS[code] };
  if (id === null) post(to, "atlas:error", error);
  else post(to, "atlas:reply", { ok: false, error }, id);
}

type Tell = <Type extends AtlasType>(type: Type, payload: AtlasPayloads[Type]) => void;

/** Tells what the reader has come to, once that stands still. */
function watchView(work: BridgeWork, tell: Tell): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = formatView(viewStore.getState());
  let selected = viewStore.getState().select;
  const say = () => {
    const view = viewStore.getState();
    const now = formatView(view);
    if (now === told) return;
    told = now;
    tell("atlas:change", { url: work.address(), state: wireState(view) });
    if (view.select === selected) return;
    selected = view.select;
    tell("atlas:select", selection(view.select, work));
  };
  viewStore.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(say, QUIET_MS);
  });
}

function selection(select: ThingRef | null, work: BridgeWork): AtlasPayloads["atlas:select"] {
  if (select === null) return { select: null, kind: null, plan: null, id: null, name: null };
  return {
    select: formatRef(select),
    kind: select.type,
    plan: planOf(select),
    id: select.type === "plan" ? select.plan : select.id,
    name: work.nameOf(select),
  };
}

function watchMap(tell: Tell): void {
  uiStore.subscribe(({ mapFault }, before) => {
    if (mapFault !== null && mapFault !== before.mapFault) {
      tell("atlas:fallback", { reason: mapFault });
    }
  });
}
