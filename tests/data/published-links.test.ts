import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { pagePath } from "../../scripts/found/page-path.ts";
import { RENAMED_FILES } from "../../scripts/publish/application-file-names.ts";
import { redirected } from "../../src/domain/things/redirect.ts";
import { findThing } from "../../src/domain/things/things.ts";
import { parseRef, planOf, type ThingRef } from "../../src/model/thing-ref.ts";
import { formatView, parseView, viewAddress } from "../../src/state/address.ts";
import { frameAddress, parseFrame } from "../../src/state/frame-address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { loadedAtlas } from "../fixtures/loaded-atlas.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const lines = readFileSync("tests/fixtures/published-links.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const links = lines.filter((line) => line.startsWith("?"));
const frames = lines.filter((line) => /^(?:plans\/[^/]+\/)?embed\.html/.test(line));
const planPages = lines.filter((line) => /^plans\/[^/]+\/(?:[?#]|$)/.test(line));
const thingPages = lines.filter((line) => /^(?!embed).*\w\.html$/.test(line) && !frames.includes(line));
const files = lines.filter((line) => line.startsWith("data/v1/"));

const { authored } = readAuthored(process.cwd());
const { atlas, known } = loadedAtlas(authored);

/** Where a thing stands that was moved since: `link:<plan>/<id>` to what took its place. */
const moved = new Map([
  ...authored.redirects.map(({ from, to }) => [from, to] as const),
  ...authored.plans.flatMap(({ plan, redirects }) =>
    redirects.map(({ from, to }) => [from.replace(":", `:${plan.id}/`), to.replace(":", `:${plan.id}/`)] as const),
  ),
]);

/** An address with the thing it selects in its present place. */
const atItsPlace = (link: string) =>
  link.replace(/(?<=select=)[^&#]+/, (ref) => moved.get(ref) ?? ref);

describe("a published link", () => {
  it.each(links)("%s leads where it led, or to what took its place", (link) => {
    const parsed = parseView(link);
    const resolved = resolveView(parsed.view, atlas, known);
    expect([...parsed.rejected, ...resolved.rejected]).toEqual([]);
    expect(formatView(resolved.view)).toBe(atItsPlace(link));
    const { select } = resolved.view;
    expect(select === null || findThing(known(select), select) !== null).toBe(true);
  });
});

/** What a page of the application shows of an address, held against the atlas. */
function shownOf(address: string) {
  const parsed = parseView(address);
  const { view, rejected } = resolveView(parsed.view, atlas, known);
  const { select } = view;
  const isThere = select === null || findThing(known(select), select) !== null;
  return { view, lost: [...parsed.rejected, ...rejected], isThere };
}

describe("the page of a plan, as a link", () => {
  it.each(planPages)("%s shows that plan, and nothing of it is lost", (link) => {
    const { view, lost, isThere } = shownOf(link);
    expect(lost).toEqual([]);
    expect(isThere).toBe(true);
    expect(view.plans).toEqual([/^plans\/([^/]+)/.exec(link)?.[1]]);
    expect(formatView(shownOf(viewAddress(view)).view)).toBe(formatView(view));
  });
});

describe("a frame in somebody's page", () => {
  it.each(frames)("%s shows what it showed, in the parts that it had", (link) => {
    const { view, lost, isThere } = shownOf(link);
    expect(lost).toEqual([]);
    expect(isThere).toBe(true);
    const again = frameAddress(view, parseFrame(link));
    expect(formatView(shownOf(again).view)).toBe(formatView(view));
    expect(parseFrame(again)).toEqual(parseFrame(link));
  });
});

const FOLDERS = { firms: "enterprise", units: "agency", industries: "industry" } as const;

/** The thing whose page stands at a path. */
function refAt(path: string): ThingRef | null {
  const [, plan, kind, id] = /^plans\/([^/]+)\/(site|task)s\/([^/]+)\.html$/.exec(path) ?? [];
  if (kind) return parseRef(`${kind}:${plan}/${id}`);
  const [, folder, name] = /^(firms|units|industries)\/([^/]+)\.html$/.exec(path) ?? [];
  return parseRef(`${FOLDERS[folder as keyof typeof FOLDERS]}:${name}`);
}

const nowAt = (ref: ThingRef) => redirected(atlas, known(ref).outline, ref);

describe("the page of a thing, as a link", () => {
  it.each(thingPages)("%s is there, or leads on", (link) => {
    const ref = refAt(link);
    expect(ref && pagePath(ref)).toBe(link);
    expect(ref && findThing(known(nowAt(ref)), nowAt(ref))).not.toBeNull();
  });

  it("of whatever has moved leads to what took its place", () => {
    const lost = [...moved.keys()].filter((old) => {
      const ref = parseRef(old);
      return ref === null || findThing(known(ref), nowAt(ref)) === null;
    });
    expect(lost).toEqual([]);
    expect([...moved.keys()].flatMap((old) => planOf(parseRef(old)) ?? []).length).toBeGreaterThan(99);
  });
});

describe("a published file", () => {
  const renamed = Object.keys(RENAMED_FILES).map(
    (path) => new RegExp(`^${path.replaceAll(".", "\\.").replace("<plan>", "[a-z0-9-]+")}$`),
  );
  const { files: texts, tiles, binaries } = publishedAtlas();

  it.each(files)("%s is there, or the index says where it stands now", (link) => {
    const path = link.replace("data/v1/", "");
    const isThere = [texts, tiles, binaries].some((some) => some.has(path));
    expect(isThere || renamed.some((pattern) => pattern.test(path))).toBe(true);
  });
});

it("every line of the list is held by one of these", () => {
  const held = [...links, ...frames, ...planPages, ...thingPages, ...files];
  expect(held.toSorted()).toEqual(lines.toSorted());
});
