import * as z from "zod/mini";
import { LANGUAGE_FACTS, LANGUAGES } from "../../i18n/language.ts";
import { REF_ID } from "../../model/thing-ref.ts";
import { FEATURES } from "../config.ts";
import { MODES, THEMES } from "../view.ts";
import type { Expectation } from "./problem.ts";
import { exactOrigin, webAddress } from "./web-addresses.ts";

/**
 * What may stand in config.json, said once: the application and `npm run configure` read the file by this, and
 * public/config.schema.json and the table in docs/configuration.md are made of it (`npm run schemas`). Another key is a
 * line here, one in `Config` and `parseConfig`, and its words in scripts/configuration/key-words.ts.
 */

/** A check whose failure is told as what was expected. */
const as = (expected: Expectation) => ({ error: expected });

const text = (maxLength: number) =>
  z.string().check(z.trim(), z.minLength(1, as("text")), z.maxLength(maxLength, as("length")));

const matching = (pattern: RegExp, expected: Expectation) =>
  z.string().check(z.trim(), z.regex(pattern, as(expected)));

/** Null is as good as nothing. */
const maybe = <Schema extends z.core.$ZodType>(schema: Schema) => z.nullish(schema);

/** Words in one language at least: `{ "zh": "…", "en": "…" }`. */
const words = (maxLength: number) =>
  z.strictObject(
    Object.fromEntries(
      LANGUAGES.map((language) => [
        LANGUAGE_FACTS[language].field.toLowerCase(),
        maybe(text(maxLength)),
      ]),
    ),
  );

const address = z.string().check(
  z.trim(),
  z.refine((value: string) => webAddress(value) !== null, as("address")),
);
const colour = matching(/^#[0-9a-f]{6}$/i, "colour");
const flag = z.boolean();

const TILE_LAYER = z.strictObject({
  url: text(2000),
  subdomains: maybe(z.array(text(40)).check(z.maxLength(20, as("many")))),
});

export const CONFIG_KEYS = {
  title: words(40),
  subtitle: words(60),
  logo: z.strictObject({
    file: matching(
      /^(?!.*\.\.)[\p{L}\p{N}_][\p{L}\p{N}_./-]*\.(?:svg|png|webp|jpe?g|avif)$/iu,
      "file",
    ),
    ratio: maybe(z.number().check(z.gte(0.25, as("range")), z.lte(6, as("range")))),
  }),
  colours: z.strictObject({ accent: maybe(colour), accentDark: maybe(colour) }),
  footer: words(200),
  icp: z.strictObject({
    number: maybe(matching(/^.{1,3}ICP[备证]\d{6,14}号?(?:-\d{1,3})?$/u, "icp")),
    police: maybe(matching(/^.{1,3}公网安备\s*\d{14}号?$/u, "icp")),
  }),
  mapApproval: z.strictObject({
    number: maybe(text(60)),
    others: maybe(z.array(text(60)).check(z.maxLength(10, as("many")))),
    source: maybe(text(200)),
    url: maybe(address),
  }),
  contact: z.strictObject({
    name: maybe(words(80)),
    email: maybe(matching(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u, "email")),
    phone: maybe(text(60)),
    url: maybe(address),
  }),
  defaults: z.strictObject({
    plan: maybe(matching(REF_ID, "id")),
    language: maybe(z.enum(LANGUAGES)),
    mode: maybe(z.enum(MODES)),
    theme: maybe(z.enum(THEMES)),
  }),
  allowedParents: z
    .array(
      z.string().check(
        z.trim(),
        z.refine((value: string) => exactOrigin(value) !== null, as("origin")),
      ),
    )
    .check(z.maxLength(200, as("many"))),
  frameAncestors: z.enum(["any", "allowedParents"]),
  ground: z.enum(["boundaries", "points", "tiles"]),
  tiles: z.strictObject({
    provider: maybe(z.enum(["tianditu"])),
    style: maybe(z.enum(["vec", "img", "ter"])),
    key: maybe(text(200)),
    layers: maybe(z.array(TILE_LAYER).check(z.maxLength(10, as("many")))),
    attribution: maybe(text(200)),
    approval: maybe(text(60)),
    maxZoom: maybe(z.number().check(z.gte(1, as("range")), z.lte(22, as("range")))),
    datum: maybe(z.enum(["wgs84", "gcj02"])),
  }),
  features: z.strictObject(
    Object.fromEntries(FEATURES.map((feature) => [feature, maybe(flag)])) as Record<
      (typeof FEATURES)[number],
      ReturnType<typeof maybe<typeof flag>>
    >,
  ),
  notices: z.strictObject({ announcement: maybe(words(300)), expired: maybe(words(200)) }),
  publicAddress: address,
} as const;

export type ConfigKey = keyof typeof CONFIG_KEYS;

/** What stands in the file under each key, where it is right. */
export type ConfigFile = {
  readonly [Key in ConfigKey]?: z.output<(typeof CONFIG_KEYS)[Key]> | null;
};

/** The whole file, for its JSON Schema. */
export const CONFIG_SCHEMA = z.strictObject({
  $schema: z.optional(z.string()),
  ...Object.fromEntries(Object.entries(CONFIG_KEYS).map(([key, schema]) => [key, maybe(schema)])),
});
