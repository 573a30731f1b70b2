import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatView, parseView, textAddress, viewAddress } from "../../../src/state/address.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { anyId, anyRef } from "../../fixtures/thing-refs.ts";
import { anyView } from "../../fixtures/views.ts";
import { anyText } from "../../fixtures/any-text.ts";

/** A value near the ends of what is allowed, on either side, as a hand or another map would write it. */
const near = (least: number, most: number) =>
  fc
    .tuple(
      fc.oneof(
        fc.double({ min: least - 5, max: least + 5, noNaN: true }),
        fc.double({ min: most - 5, max: most + 5, noNaN: true }),
        fc.double({ min: least, max: most, noNaN: true }),
      ),
      fc.integer({ min: 0, max: 8 }),
    )
    .map(([value, digits]) => value.toFixed(digits));

/** An address that is one but for a few characters too many, too few or wrong. */
const nearlyAddress = fc
  .tuple(
    anyView,
    fc.nat(120),
    fc.nat(3),
    fc.constantFrom(
      "",
      "&",
      "=",
      "#",
      "?",
      "/",
      ":",
      ",",
      "%",
      "%2",
      "+",
      "plan=",
      "&map=",
      "。",
      "A",
    ),
  )
  .map(([view, at, cut, extra]) => {
    const text = viewAddress(view);
    return `${text.slice(0, at)}${extra}${text.slice(at + cut)}`;
  });

describe("the address of a view", () => {
  it("keeps the order of plans that are compared, and of no others", () => {
    const plans = ["b", "a", "c"];
    const compared: View = { ...DEFAULT_VIEW, screen: "compare", plans };
    expect(formatView(compared)).toBe("?v=1&plan=b,a,c&view=compare");
    expect(parseView(formatView(compared)).view).toEqual(compared);
    expect(formatView({ ...compared, screen: "tasks" })).toBe("?v=1&plan=a,b,c&view=tasks");
    expect(parseView("?plan=b,a,c&view=tasks").view.plans).toEqual(["a", "b", "c"]);
  });

  it("keeps what of a comparison is looked at, and only there", () => {
    const looked: View = {
      ...DEFAULT_VIEW,
      screen: "compare",
      section: "metrics",
      charts: ["industries", "metrics"],
      among: "04",
    };
    const address = "?v=1&view=compare&section=metrics&charts=industries,metrics&among=04";
    expect(formatView(looked)).toBe(address);
    expect(parseView(address)).toEqual({ view: looked, rejected: [] });
    expect(parseView("?view=compare&section=moon").rejected).toEqual([
      { key: "section", value: "moon" },
    ]);
    expect(formatView({ ...looked, screen: "map" })).toBe("?");
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, rejected: [] });
        expect(parseView(`/some/folder/${viewAddress(view)}`)).toEqual({ view, rejected: [] });
        expect(parseView(`/some/folder/${textAddress(view)}`)).toEqual({ view, rejected: [] });
      }),
    );
  });

  it("is canonical: any text has one address that stays itself", () => {
    let unlikeTheStart = 0;
    fc.assert(
      fc.property(nearlyAddress, (text) => {
        const once = viewAddress(parseView(text).view);
        expect(viewAddress(parseView(once).view)).toBe(once);
        if (once !== "?") unlikeTheStart += 1;
      }),
      { numRuns: 1000 },
    );
    expect(unlikeTheStart).toBeGreaterThan(800);
  });

  it("is made of any text whatever, without a throw", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = formatView(parseView(text).view);
        expect(formatView(parseView(once).view)).toBe(once);
      }),
    );
  });

  it("never yields a camera that the map would throw at", () => {
    let read = 0;
    fc.assert(
      fc.property(near(0, 16), near(-85, 85), near(-180, 180), (zoom, lat, lon) => {
        const { view, rejected } = parseView(`#map=${zoom}/${lat}/${lon}`);
        expect(rejected).toHaveLength(view.camera === null ? 1 : 0);
        if (view.camera === null) return;
        read += 1;
        expect(view.camera.zoom).toBeGreaterThanOrEqual(0);
        expect(view.camera.zoom).toBeLessThanOrEqual(16);
        expect(Math.abs(view.camera.lat)).toBeLessThanOrEqual(85);
        expect(Math.abs(view.camera.lon)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it("names a plan with its panel open by the plan's own page", () => {
    const view: View = { ...DEFAULT_VIEW, plans: ["a-1"], select: { type: "plan", plan: "a-1" } };
    expect(viewAddress(view)).toBe("plans/a-1/");
    expect(viewAddress({ ...view, language: "en" })).toBe("plans/a-1/?v=1&lang=en");
    const camera = { zoom: 9, lat: 32, lon: 119 };
    expect(viewAddress({ ...view, camera })).toBe("plans/a-1/#map=9/32/119");
    expect(viewAddress({ ...view, plans: [] })).toBe("?v=1&select=plan:a-1");
    expect(textAddress({ ...view, select: null })).toBe("plans/a-1/?v=1&plan=a-1");
    expect(textAddress(view)).toBe("plans/a-1/");
    expect(textAddress({ ...view, plans: [] })).toBe("?v=1&select=plan:a-1");
    expect(viewAddress({ ...view, plans: ["a-1", "b-2"] })).toContain("?v=1&plan=a-1,b-2&");
  });

  it("leaves defaults out", () => {
    expect(formatView(DEFAULT_VIEW)).toBe("?");
  });

  it("writes a usual link in less than 200 characters", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      plans: ["taizhou-2022"],
      select: { type: "site", plan: "taizhou-2022", id: "china-medical-city" },
      language: "en",
      camera: { zoom: 11.5, lat: 32.395, lon: 119.903 },
    };
    expect(formatView(view)).toBe(
      "?v=1&plan=taizhou-2022&select=site:taizhou-2022/china-medical-city&lang=en#map=11.5/32.395/119.903",
    );
  });

  it.each([
    ["?plan=合肥", "plan"],
    ["?select=firm:x", "select"],
    ["?select=site:a/b/c", "select"],
    ["?lang=fr", "lang"],
    ["?view=cube", "view"],
    ["?layers=moon", "layers"],
    ["?light=kind:moon", "light"],
    ["?light=role:core:x", "light"],
    ["?v=9", "v"],
    ["#map=99/0/0", "map"],
    ["#map=3/91/0", "map"],
    ["#map=here", "map"],
  ])("tells of what it cannot read in %s", (text, key) => {
    const { view, rejected } = parseView(text);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(rejected.map((part) => part.key)).toEqual([key]);
  });
});

/** What people, chat programs and content systems do to an address on its way, and what changes nothing. */
const MANGLED: Readonly<Record<string, (address: string) => string>> = {
  "in capitals": (address) => address.toUpperCase(),
  escaped: (address) => escapedQuery(address, 1),
  "escaped twice": (address) => escapedQuery(address, 2),
  "with &amp;": (address) => address.replaceAll("&", "&amp;"),
  "with &amp;amp;": (address) => address.replaceAll("&", "&amp;amp;"),
  "with an escaped &amp;": (address) => address.replaceAll("&", "%26amp%3B"),
  "as WeChat passes it on": (address) => withParameters(address, "from=timeline&isappinstalled=0"),
  "as advertisers mark it": (address) => withParameters(address, "utm_source=plan&fbclid=a%2Fb"),
  "with something behind the hash": (address) =>
    address.includes("#") ? `${address}?from=singlemessage` : address,
  "with more behind the hash": (address) =>
    address.includes("#") ? `${address}&shareTo=weixin` : address,
  "with a stop behind it": (address) => `${address}。`,
  "with an escaped stop behind it": (address) => `${address}%E3%80%82`,
  "in brackets": (address) => `${address}）`,
  "with a slash behind it": (address) => (address.endsWith("/") ? address : `${address}/`),
  "with a space behind it": (address) => `${address}%20`,
  "with a plus behind it": (address) => `${address}+`,
  "in full width": (address) =>
    afterPath(address, (rest) => rest.replace(/[:,/]/g, (sign) => FULL_WIDTH[sign] ?? sign)),
  "with spaces in it": (address) => afterPath(address, (rest) => rest.replace(/[:,]/g, "$& ")),
  "with long dashes": (address) => afterPath(address, (rest) => rest.replaceAll("-", "–")),
  "with what no one sees": (address) => afterPath(address, (rest) => `${rest}\u{200B}`),
  "with bearing and pitch": (address) => (address.includes("#") ? `${address}/0/0` : address),
};
const FULL_WIDTH: Readonly<Record<string, string>> = { ":": "：", ",": "，", "/": "／" };

function afterPath(address: string, change: (rest: string) => string): string {
  const at = address.search(/[?#]/);
  return at < 0 ? address : `${address.slice(0, at + 1)}${change(address.slice(at + 1))}`;
}

function escapedQuery(address: string, times: number): string {
  return afterPath(address, (rest) =>
    Array.from({ length: times }).reduce<string>((text) => encodeURIComponent(text), rest),
  );
}

function withParameters(address: string, added: string): string {
  const [query = "", hash] = address.split("#");
  const joined = `${query}${query.includes("?") ? "&" : "?"}${added}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

describe("an address that has been through many hands", () => {
  it.each(Object.entries(MANGLED))("%s is the same", (_name, mangle) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = `/folder/${viewAddress(view)}`;
        expect(parseView(mangle(address))).toEqual({ view, rejected: [] });
      }),
    );
  });

  it.each<[string, string]>([
    ["?Plan=Taizhou-2022", "?v=1&plan=taizhou-2022"],
    ["?plans=taizhou-2022&language=EN-us", "?v=1&plan=taizhou-2022&lang=en"],
    ["?plan=b-2&plan=a-1&plan=b-2", "?v=1&plan=a-1,b-2"],
    ["?plan=a-1、b-2；c-3", "?v=1&plan=a-1,b-2,c-3"],
    ["?plan=“a-1”", "?v=1&plan=a-1"],
    ["?plan=%A1%A3a-1%A1%A3", "?v=1&plan=a-1"],
    ["?v=1;plan=a-1;view=tasks", "?v=1&plan=a-1&view=tasks"],
    ["#?v=1&plan=a-1", "?v=1&plan=a-1"],
    ["?map=9/32/119", "?#map=9/32/119"],
    ["#map=18/32/119", "?#map=16/32/119"],
    ["#map=9,32,119", "?#map=9/32/119"],
    ["?select=site/a-1/b", "?v=1&select=site:a-1/b"],
    ["?view=compare&light=Industry/09", "?v=1&view=compare&light=industry:09"],
    ["?light=kind:park", "?"],
    ["?lang=zh_CN&theme=Dark", "?v=1&theme=dark"],
    ["/plans/A-1/INDEX.HTML", "plans/a-1/"],
    ["/plans/a-1", "plans/a-1/"],
    ["/plans/a-1/?plan=b-2", "?v=1&plan=b-2"],
    ["?view=&plan=&map=", "?"],
    ["?nsukey=abc%3D#!/x", "?"],
    ["?vi=1&planet=x&map_style=2", "?"],
  ])("%s is mended to %s and loses nothing", (text, address) => {
    const { view, rejected } = parseView(text);
    expect(viewAddress(view)).toBe(address);
    expect(rejected).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["?plan=a-1，见附件", "?v=1&plan=a-1", "plan=见附件"],
    ["?plan=a-1,合肥", "?v=1&plan=a-1", "plan=合肥"],
    ["?layers=sites,moon", "?v=1&layers=sites", "layers=moon"],
    ["?view=tasks&view=list", "?v=1&view=tasks", "view=list"],
    ["?select=site:a-1/b&select=site:a-1/c", "?v=1&select=site:a-1/b", "select=site:a-1/c"],
    ["#map=9/32/119/30/45", "?#map=9/32/119", "map=30/45"],
    ["?lang=zh-TW", "?", "lang=zh-TW"],
    ["?veiw=tasks", "?", "veiw=tasks"],
    ["?selct=site:a-1/b", "?", "selct=site:a-1/b"],
    ["?thema=dark", "?", "thema=dark"],
    ["?v=2&plan=a-1", "?v=1&plan=a-1", "v=2"],
  ])("%s is shown as %s and says that %s is lost", (text, address, lost) => {
    const { view, rejected } = parseView(text);
    expect(viewAddress(view)).toBe(address);
    expect(rejected.map(({ key, value }) => `${key}=${value}`)).toEqual([lost]);
  });

  it("says of every single plan and thing that it cannot read that it is lost", () => {
    fc.assert(
      fc.property(anyId, anyRef, fc.constantFrom("药", "a--b", "x."), (id, ref, odd) => {
        const { view, rejected } = parseView(`?plan=${id},${odd}y&select=${ref.type}:${odd}/y/z`);
        expect(view.plans).toEqual([id]);
        expect(view.select).toBeNull();
        expect(rejected.map(({ key }) => key).toSorted()).toEqual(["plan", "select"]);
      }),
    );
  });
});
