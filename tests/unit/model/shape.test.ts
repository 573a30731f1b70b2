import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departure, type Shape } from "../../../src/model/shape.ts";

type Thing = {
  readonly version: 1;
  readonly kind: "thing" | "other";
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly size: number }[];
  readonly free: boolean;
  readonly note: string | null;
  readonly extra?: string;
};

const SHAPE: Shape<Thing> = {
  version: 1,
  kind: "=thing",
  name: "text",
  parts: [{ id: "text", size: "number" }],
  free: "flag",
  note: "any",
};

const thing: Thing = {
  version: 1,
  kind: "thing",
  name: "x",
  parts: [{ id: "a", size: 1 }],
  free: false,
  note: null,
};

const departs = (value: unknown) => departure<Thing>(value, SHAPE);

describe("the shape of what comes in", () => {
  it("is met by what has all of it, and more", () => {
    expect(departs(thing)).toBeNull();
    expect(departs({ ...thing, added: "later" })).toBeNull();
  });

  it.each<[unknown, string]>([
    [null, "(whole)"],
    ["<!doctype html>", "(whole)"],
    [[], "(whole)"],
    [{}, "version"],
    [{ ...thing, version: 2 }, "version"],
    [{ ...thing, kind: "other" }, "kind"],
    [{ ...thing, name: undefined }, "name"],
    [{ ...thing, parts: {} }, "parts"],
    [{ ...thing, parts: [thing.parts[0], { id: "b" }] }, "parts.1.size"],
    [{ ...thing, parts: [null] }, "parts.0"],
    [{ ...thing, free: "no" }, "free"],
    [{ ...thing, note: undefined }, "note"],
  ])("is departed from by %j at %s", (value, path) => {
    expect(departs(value)).toBe(path);
  });

  it("lacks whatever key is taken away", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SHAPE)), (key) => {
        const { [key]: _taken, ...rest } = thing as unknown as Record<string, unknown>;
        expect(departs(rest)).toBe(key);
      }),
    );
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => departs(value)).not.toThrow();
      }),
    );
  });
});
