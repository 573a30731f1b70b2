import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { changeFile } from "../../../scripts/publish/change-file.ts";

let former: string;
beforeEach(() => {
  former = mkdtempSync(join(tmpdir(), "kangtu-former-"));
});
afterEach(() => rmSync(former, { recursive: true }));

const now = new Map([["links.json", JSON.stringify([{ plan: "a", id: "roche" }])]]);

it("a build that knows what was published before says what has changed since", () => {
  writeFileSync(join(former, "index.json"), JSON.stringify({ dataVersion: "0.2.0-old" }));
  writeFileSync(join(former, "links.json"), "[]");
  const text = changeFile(former, now, "0.2.0-new").get("changes.json") ?? "";
  expect(JSON.parse(text)).toEqual({
    from: "0.2.0-old",
    to: "0.2.0-new",
    changes: [{ table: "links.json", record: "a/roche", change: "added", fields: [] }],
  });
});

it("a build that knows of none says nothing, and one that is pointed at none says so", () => {
  expect(changeFile(null, now, "x").size).toBe(0);
  expect(() => changeFile(former, now, "x")).toThrow("ATLAS_FORMER: no index.json");
});
