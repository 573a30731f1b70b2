import { describe, expect, it } from "vitest";
import { onceLoaded } from "../../../src/app/once-loaded.ts";

describe("what is loaded once", () => {
  it("is asked for once a name, also while it is under way", async () => {
    const asked: string[] = [];
    const load = onceLoaded((name) => {
      asked.push(name);
      return Promise.resolve({ name });
    });
    const [first, second, other] = await Promise.all([load("a"), load("a"), load("b")]);
    expect(await load("a")).toBe(first);
    expect(second).toBe(first);
    expect(other).toEqual({ name: "b" });
    expect(asked).toEqual(["a", "b"]);
  });

  it("is asked for again after it failed", async () => {
    let attempts = 0;
    const load = onceLoaded(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("down")) : Promise.resolve("up");
    });
    await expect(load("a")).rejects.toThrow("down");
    expect(await load("a")).toBe("up");
    expect(attempts).toBe(2);
  });
});
