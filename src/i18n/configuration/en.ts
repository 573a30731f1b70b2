import type { ConfigurationKey } from "./zh-hans.ts";

export const CONFIGURATION_EN: Readonly<Record<ConfigurationKey, string>> = {
  intro:
    "The configuration of this atlas, config.json, has {count, plural, one {a mistake} other {# mistakes}}. The atlas runs all the same; readers lose nothing, who runs it may mend (open for what is wrong).",
  whole: "the whole file",
  line: "{path}: {fault} {remedy}",
  "fault.unreadable": "no complete JSON ({detail}).",
  "fault.unknown": "there is no such key.{meant, select, none {} other { Did you mean {meant}?}}",
  "fault.unfit": "{given} stands there; expected was {expected}.",
  "fault.none-of":
    "{given} stands there; expected was one of {values}.{meant, select, none {} other { Did you mean {meant}?}}",
  "fault.tiles": "the base map cannot be read ({detail}).",
  "fault.contrast":
    "{given} on {ground} has a contrast of {ratio}:1 only, and {least}:1 is due. The nearest colour that has it is {nearest}.",
  "remedy.left-out": "It was left out, the default holds.",
  "remedy.points": "Until that is mended the map shows no administrative boundaries.",
  "remedy.frames":
    "Until that is mended only the pages that allowedParents names may frame the atlas.",
  "remedy.ours": "The atlas keeps its own colour.",
  "remedy.all":
    "The strictest defaults hold for all: no administrative boundaries, no talk with other pages.",
  "expected.record": "keys and values: '{' … '}'",
  "expected.list": "a list: [ … ]",
  "expected.text": "a text that is not empty, in double quotes",
  "expected.number": "a number",
  "expected.flag": "true or false",
  "expected.id": "an id: small letters, figures and hyphens",
  "expected.address": "a whole address: https://…",
  "expected.origin": "a whole origin, without path or asterisk: https://portal.example",
  "expected.file":
    "the path of a picture below the folder of this page, such as logo.svg (svg, png, webp, jpg, avif), without / before it or .. in it",
  "expected.colour": "a colour of six hexadecimal figures, such as #a8431f",
  "expected.icp":
    "a number of the register, such as 苏ICP备12345678号-1 or 苏公网安备32120202010123号",
  "expected.email": "an e-mail address",
  "expected.range": "a number within its range",
  "expected.length": "a shorter text",
  "expected.many": "a shorter list",
};
