import { describe, expect, it } from "vitest";
import { formatView, parseView } from "../../../src/state/address.ts";
import { frameAddress } from "../../../src/state/frame-address.ts";
import { lookForVersion } from "../../../src/state/other-version.ts";

const ASKED = "0.1.0-00ff00ff";
const SHOWN = "0.2.0-18456d67";

/** Looks among files by their paths, and tells what was asked for. */
async function look(files: Readonly<Record<string, unknown>>) {
  const paths: string[] = [];
  const read = (path: string) => {
    paths.push(path);
    return Promise.resolve(files[path] ?? null);
  };
  return { found: await lookForVersion({ asked: ASKED, shown: SHOWN, read }), paths };
}

const OWN = { "data/v1/index.json": { files: ["changes.json", "tasks.json"] } };
const KEPT = { [`versions/${ASKED}/data/v1/index.json`]: { dataVersion: ASKED } };
const feed = (from: string, to: string) => ({
  "data/v1/changes.json": { from, to, changes: [{}, {}, {}] },
});

describe("another version of the data", () => {
  it("is found where it is kept, with what changed since", async () => {
    const { found } = await look({ ...OWN, ...KEPT, ...feed(ASKED, SHOWN) });
    expect(found).toEqual({ folder: `versions/${ASKED}/`, changes: 3 });
  });

  it("is not said to be where another one stands, nor where nothing can be read", async () => {
    const other = { [`versions/${ASKED}/data/v1/index.json`]: { dataVersion: SHOWN } };
    expect((await look({ ...OWN, ...other })).found.folder).toBeNull();
    expect((await look({})).found).toEqual({ folder: null, changes: null });
    expect((await look({ "data/v1/index.json": "no index" })).found.changes).toBeNull();
  });

  it("has no changes told that are those of other versions, or that nobody has published", async () => {
    expect((await look({ ...OWN, ...feed("0.0.9-00000000", SHOWN) })).found.changes).toBeNull();
    const { paths } = await look({ "data/v1/index.json": { files: ["tasks.json"] } });
    expect(paths).not.toContain("data/v1/changes.json");
  });
});

describe("the version in an address", () => {
  it("is kept, in pages and in frames", () => {
    const { view, rejected } = parseView(`?plan=a-1&data=${ASKED}`);
    expect(rejected).toEqual([]);
    expect(view.data).toBe(ASKED);
    expect(formatView(view)).toBe(`?v=1&plan=a-1&data=${ASKED}`);
    expect(frameAddress(view)).toBe(`plans/a-1/embed.html?v=1&data=${ASKED}`);
  });

  it.each(["../../x", "new", "0.2.0", "0.2.0-18456d6z", "//evil.example/0-18456d67"])(
    "%s is none, and is said to be lost",
    (text) => {
      const { view, rejected } = parseView(`?data=${text}`);
      expect(view.data).toBeNull();
      expect(rejected.map(({ key }) => key)).toEqual(["data"]);
    },
  );

  it("is not taken for a date that others write", () => {
    expect(parseView("?date=20261127&plan=a-1").rejected).toEqual([]);
  });
});
