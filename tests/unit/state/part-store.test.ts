import { describe, expect, it, vi } from "vitest";
import { LoadFault } from "../../../src/state/load-fault.ts";
import { createPartStore, readyValue } from "../../../src/state/part-store.ts";

/** A load that comes or fails when the test says so, and counts how often it was asked for. */
function loads() {
  const asked: string[] = [];
  const ends = new Map<string, { come: (value: string) => void; fail: (fault: unknown) => void }>();
  const load = (id: string) => {
    asked.push(id);
    return new Promise<string>((come, fail) => ends.set(id, { come, fail }));
  };
  const end = (id: string) => {
    const found = ends.get(id);
    if (!found) throw new Error(`not asked for: ${id}`);
    return found;
  };
  return { asked, load, end };
}

const statuses = (store: ReturnType<typeof createPartStore<string>>) =>
  Object.fromEntries(Object.entries(store.getState()).map(([id, { status }]) => [id, status]));

describe("what is loaded part by part", () => {
  it("is on its way until it comes, each part for itself", async () => {
    const store = createPartStore<string>();
    const { load, end } = loads();
    store.request(["a", "b"], load);
    expect(statuses(store)).toEqual({ a: "loading", b: "loading" });
    end("a").come("value");
    await vi.waitFor(() => expect(statuses(store)).toEqual({ a: "ready", b: "loading" }));
    expect(readyValue(store.getState()["a"])).toBe("value");
    expect(readyValue(store.getState()["b"])).toBeNull();
    expect(readyValue(store.getState()["c"])).toBeNull();
  });

  it("keeps what came when another part fails", async () => {
    const store = createPartStore<string>();
    const { load, end } = loads();
    store.request(["a", "b"], load);
    end("b").fail(new LoadFault("b", "unreachable"));
    end("a").come("value");
    await vi.waitFor(() => expect(statuses(store)).toEqual({ a: "ready", b: "failed" }));
  });

  it("is asked for once, and again only after it has failed", async () => {
    const store = createPartStore<string>();
    const { asked, load, end } = loads();
    store.request(["a", "b"], load);
    store.request(["a", "b"], load);
    expect(asked).toEqual(["a", "b"]);
    end("a").come("value");
    end("b").fail(new Error("no line"));
    await vi.waitFor(() => expect(statuses(store)).toEqual({ a: "ready", b: "failed" }));
    store.request(["a", "b"], load);
    expect(asked).toEqual(["a", "b", "b"]);
    end("b").come("late");
    await vi.waitFor(() => expect(statuses(store)).toEqual({ a: "ready", b: "ready" }));
  });

  it("is absent where the server has no such thing", async () => {
    const store = createPartStore<string>();
    const { load, end } = loads();
    store.request(["a", "b"], load);
    end("a").fail(new LoadFault("a", "refused", "HTTP 404", 404));
    end("b").fail(new LoadFault("b", "refused", "HTTP 500", 500));
    await vi.waitFor(() => expect(statuses(store)).toEqual({ a: "absent", b: "failed" }));
  });

  it("tells nobody of a request that asks for nothing new", async () => {
    const store = createPartStore<string>();
    const { load } = loads();
    store.request(["a"], load);
    const hear = vi.fn();
    store.subscribe(hear);
    store.request(["a"], load);
    store.request([], load);
    expect(hear).not.toHaveBeenCalled();
  });

  it("can be waited for, whether it comes or not", async () => {
    const store = createPartStore<string>();
    const { load, end } = loads();
    const coming = store.settle("a", load);
    const lost = store.settle("b", load);
    end("a").come("value");
    end("b").fail(new Error("no line"));
    expect(await coming).toBe("value");
    expect(await lost).toBeNull();
    expect(await store.settle("a", load)).toBe("value");
  });
});
