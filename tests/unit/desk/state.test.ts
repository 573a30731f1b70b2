import { afterEach, describe, expect, test, vi } from "vitest";
import { changed, historyOf, redone, undone } from "../../../src/desk/core/history.ts";
import { unsavedFiles } from "../../../src/desk/core/desk-state.ts";
import { merge } from "../../../src/desk/core/merge.ts";
import { withValue } from "../../../src/desk/core/values.ts";
import { DeskStore } from "../../../src/desk/edge/desk-store.ts";
import type { DeskServer } from "../../../src/desk/edge/server.ts";
import type { DeskProblem, SaveAnswer, SavedFile } from "../../../src/desk/protocol.ts";
import { at, SITES, tinyDesk } from "../../fixtures/tiny-desk.ts";

const SITE = { path: SITES, index: 0 };

/** A server that answers what it is told to. */
function serverWith(save: (files: readonly SavedFile[]) => Promise<SaveAnswer>): DeskServer {
  const never = () => new Promise<never>(() => undefined);
  return {
    open: () => Promise.resolve(tinyDesk()),
    ground: never,
    readings: () => Promise.resolve([]),
    problems: () => Promise.resolve([]),
    save,
  };
}

const store = (save: Parameters<typeof serverWith>[0]) =>
  new DeskStore(tinyDesk(), serverWith(save), "zh-Hans");

describe("undoing", () => {
  test("takes a change back and forth; the letters of a word are one step", () => {
    const start = historyOf({ a: 1 });
    const typed = ["x", "xy"].reduce((now, a) => changed(now, { a }, "field"), start);
    expect(typed.past).toHaveLength(1);
    const back = undone(typed);
    expect(back?.present).toEqual({ a: 1 });
    expect(back && redone(back)?.present).toEqual({ a: "xy" });
    expect(undone(start)).toBeNull();
    expect(redone(start)).toBeNull();
  });

  test("is over for what was undone once something else is changed", () => {
    const start = changed(historyOf({ a: 1 }), { a: 2 }, null);
    const back = undone(start);
    expect(back && changed(back, { a: 3 }, null).future).toEqual([]);
  });
});

describe("saving", () => {
  test("sends what was changed with the version that it was read in, and knows then that nothing is unsaved", async () => {
    const sent: SavedFile[][] = [];
    const desk = store((files) => {
      sent.push([...files]);
      const saved = files.map((file) => ({ ...file, kind: "sites", holds: "list", version: "2" }));
      return Promise.resolve({ outcome: "saved", files: saved } as SaveAnswer);
    });
    desk.setField(SITE, ["roleZh"], "一句话。");
    await desk.save();
    expect(sent[0]?.map(({ path, version }) => [path, version])).toEqual([[SITES, "1"]]);
    expect(unsavedFiles(desk.state.getState())).toEqual([]);
    expect(desk.state.getState().saving.status).toBe("saved");
    await desk.save();
    expect(sent).toHaveLength(1);
  });

  test("keeps everything where it fails, and says why", async () => {
    const desk = store(() => Promise.reject(new Error("disk full")));
    desk.setField(SITE, ["roleZh"], "一句话。");
    await desk.save();
    expect(desk.state.getState().saving).toEqual({ status: "failed", reason: "disk full" });
    expect(unsavedFiles(desk.state.getState())).toHaveLength(1);
  });

  test("after a conflict puts both together, or takes what is on the disk; both can be undone", async () => {
    const file = tinyDesk().files.find(({ path }) => path === SITES);
    const theirs = withValue(file?.value ?? null, [1], { id: "other", nameZh: "别处" });
    const desk = store(() =>
      Promise.resolve({
        outcome: "conflict",
        files: file ? [{ ...file, version: "9", value: theirs }] : [],
      }),
    );
    desk.setField(SITE, ["roleZh"], "一句话。");
    await desk.save();
    expect(desk.state.getState().saving.status).toBe("conflict");
    expect(at(desk.state.getState().history.present, SITES)).toHaveLength(1);
    desk.settle(true);
    const merged = at(desk.state.getState().history.present, SITES);
    expect(merged.map(({ id, roleZh }) => [id, roleZh])).toEqual([
      ["xucheng", "一句话。"],
      ["other", undefined],
    ]);
    expect(unsavedFiles(desk.state.getState())[0]?.version).toBe("9");
    await desk.save();
    desk.settle(false);
    expect(at(desk.state.getState().history.present, SITES)[0]?.["roleZh"]).toBeUndefined();
    desk.undo();
    expect(at(desk.state.getState().history.present, SITES)[0]?.["roleZh"]).toBe("一句话。");
  });
});

describe("the store", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("hears the last answer only", async () => {
    vi.useFakeTimers();
    const answers: ((problems: readonly DeskProblem[]) => void)[] = [];
    const server: DeskServer = {
      ...serverWith(() => new Promise(() => undefined)),
      problems: () => new Promise((resolve) => answers.push(resolve)),
    };
    const desk = new DeskStore(tinyDesk(), server, "zh-Hans");
    desk.setField(SITE, ["roleZh"], "一");
    await vi.advanceTimersByTimeAsync(1000);
    answers[1]?.([]);
    answers[0]?.([{ path: SITES, message: "missing" }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.state.getState().checked).toMatchObject({ status: "done", problems: [] });
  });

  test("checks a moment after the last change", async () => {
    vi.useFakeTimers();
    const asked: unknown[] = [];
    const server: DeskServer = {
      ...serverWith(() => new Promise(() => undefined)),
      problems: (files) => {
        asked.push(files);
        return Promise.resolve([{ path: `${SITES}#xucheng.roleZh`, message: "missing" }]);
      },
    };
    const desk = new DeskStore(tinyDesk(), server, "zh-Hans");
    desk.setField(SITE, ["roleZh"], "一");
    desk.setField(SITE, ["roleZh"], "一句");
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    expect(Object.keys(asked[1] as object)).toEqual([SITES]);
    const { checked } = desk.state.getState();
    expect(checked.status).toBe("done");
    expect(checked.problems[0]).toMatchObject({ item: SITE, field: ["roleZh"] });
  });

  test("opens what it makes, and closes what is deleted", () => {
    const desk = store(() => new Promise(() => undefined));
    desk.make("sites", { section: "二(一)", phrase: "虚北产业园" });
    const { chosen } = desk.state.getState();
    expect(chosen).toEqual({ path: SITES, index: 1 });
    if (chosen) desk.remove(chosen);
    expect(desk.state.getState().chosen).toBeNull();
    desk.undo();
    expect(at(desk.state.getState().history.present, SITES)).toHaveLength(2);
  });
});

describe("merging", () => {
  const lists = (base: object[], mine: object[], theirs: object[]) =>
    merge("list", { base, mine, theirs } as Parameters<typeof merge>[1]);

  test("keeps what either side added, changed or took away", () => {
    const base = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const mine = [{ id: "a", x: 1 }, { id: "c" }, { id: "new" }];
    const theirs = [{ id: "a" }, { id: "b" }, { id: "c", y: 2 }, { id: "theirs" }];
    expect(lists(base, mine, theirs)).toEqual({
      value: [{ id: "a", x: 1 }, { id: "c", y: 2 }, { id: "theirs" }, { id: "new" }],
      both: [],
    });
  });

  test("names what both changed, and keeps it as it is here", () => {
    const merged = lists([{ id: "a" }], [{ id: "a", x: 1 }], [{ id: "a", x: 2 }]);
    expect(merged).toEqual({ value: [{ id: "a", x: 1 }], both: ["a"] });
    const gone = lists([{ id: "a" }], [{ id: "a", x: 1 }], []);
    expect(gone).toEqual({ value: [{ id: "a", x: 1 }], both: ["a"] });
  });
});
