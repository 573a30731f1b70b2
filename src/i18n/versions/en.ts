import type { VersionsKey } from "./zh-hans.ts";

export const VERSIONS_EN: Readonly<Record<VersionsKey, string>> = {
  "version.shown": "This link asks for data version {asked}; shown here is {shown}.",
  "version.open": "Open version {asked}",
  "version.nowhere": "The publisher has not kept that version here; ask the publisher for it.",
  "version.changes":
    "See the {count, plural, one {# change} other {# changes}} between the two versions",
  "version.noChanges": "What changed between the two versions was not published.",
  "version.drop": "Ask for no version",
};
