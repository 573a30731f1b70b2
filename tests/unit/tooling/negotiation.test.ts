import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedEncoding, byteRange, isKnownTag } from "../../../scripts/serve/negotiation.ts";

describe("the coding of an answer", () => {
  test.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0", "identity"],
    ["br;q=0.1, gzip;q=0.9", "gzip"],
    ["BR ; Q=1", "br"],
    ["*", "br"],
    ["*;q=0", null],
    ["*;q=0, gzip;q=0.001", "gzip"],
    ["*;q=0, identity", "identity"],
    ["identity;q=0", null],
    ["identity;q=0, gzip", "gzip"],
    ["identity, gzip;q=0.5", "identity"],
    ["deflate", "identity"],
    ["sbr, brx", "identity"],
    ["x-gzip", "gzip"],
    ["gzip;q=nonsense;;,,", "gzip"],
  ])("is for %j: %s", (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

describe("a tag that a client holds", () => {
  test.each(['"a"', 'W/"a"', '"b", "a"', 'W/"b",W/"a"', "*", " * "])("is known in %s", (header) => {
    expect(isKnownTag(header, '"a"')).toBe(true);
  });

  test.each([undefined, "", "a", '"ab"', '"a-br"', 'W/"b"'])("is not known in %s", (header) => {
    expect(isKnownTag(header, '"a"')).toBe(false);
  });
});

describe("a part of a file", () => {
  test.each([
    ["bytes=0-0", { first: 0, last: 0 }],
    ["bytes=2-", { first: 2, last: 9 }],
    ["Bytes = 2-99", { first: 2, last: 9 }],
    ["bytes=-3", { first: 7, last: 9 }],
    ["bytes=-99", { first: 0, last: 9 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    [undefined, null],
    ["bytes=0-1,3-4", null],
    ["bytes=5-2", null],
    ["bytes=-", null],
    ["bytes=a-b", null],
    ["items=0-1", null],
    [`bytes=${"9".repeat(400)}-`, null],
  ])("of ten bytes is for %j: %j", (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });

  test("of nothing there is none", () => {
    expect(byteRange("bytes=0-", 0)).toBe("unsatisfiable");
    expect(byteRange("bytes=-5", 0)).toBe("unsatisfiable");
  });

  test("lies within the whole", () => {
    const ends = fc.option(fc.nat(40), { nil: "" });
    fc.assert(
      fc.property(ends, ends, fc.nat(30), (from, to, size) => {
        const range = byteRange(`bytes=${from}-${to}`, size);
        if (range === null || range === "unsatisfiable") return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThan(size);
      }),
    );
  });
});
