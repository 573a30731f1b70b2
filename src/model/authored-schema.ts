import { z } from "zod";
import { position, id, section, text } from "./primitives.ts";
import { agencySchema, enterpriseSchema, industriesSchema, linkSchema } from "./schema.ts";
import { EXCUSABLE_RULES, PRECISIONS } from "./vocabulary.ts";

/**
 * Files that are joined when they are read: what several plans share is one file a thing, what a plan says of it stands
 * in the plan's own folder. Published are only the joined shapes of `schema.ts`.
 */

/** `data/industries.json`: the classification without our terms and the plans' words. */
export const classificationSchema = industriesSchema.omit({ terms: true, wordings: true });

/** `data/enterprises/<id>.json`: who a firm is. */
export const firmSchema = enterpriseSchema.omit({ mentions: true });

/** An entry of `data/plans/<plan>/enterprises.json`: where and as what the plan names a firm. */
export const mentionSchema = z.strictObject({
  enterprise: id,
  ...enterpriseSchema.shape.mentions.element.omit({ plan: true }).shape,
});

/** `data/agencies/<id>.json`: who a unit is. */
export const unitSchema = agencySchema.omit({ written: true });

/** An entry of `data/plans/<plan>/agencies.json`: which unit the plan means by a name. */
export const writtenUnitSchema = z.strictObject({
  agency: id,
  ...agencySchema.shape.written.element.omit({ plan: true }).shape,
});

/** An entry of `data/plans/<plan>/links.json`: its far end is a place of `geo/outside/` or nowhere. */
export const farLinkSchema = linkSchema.omit({ position: true, precision: true, radiusM: true });

/** `geo/outside/<id>.json`: a place beyond a plan's region, the same for every plan that names it. */
export const outsidePlaceSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  position: position,
  precision: z.enum(PRECISIONS).exclude(["none"]),
  radiusM: z.number().positive(),
});

const ADDRESS = /^(site|task|target|link|record|clause):[a-z0-9]+(-[a-z0-9]+)*$/;
const address = z
  .string()
  .regex(ADDRESS, "an address is like site:<id> or clause:<id of its section>");
const SHARED_ADDRESS = /^(enterprise|agency|industry):[a-z0-9]+(-[a-z0-9]+)*$/;
const sharedAddress = z
  .string()
  .regex(SHARED_ADDRESS, "an address of what plans share is like industry:<id>");

/** An entry of `data/plans/<plan>/redirects.json`: an address that no longer is, and the one that took its place. */
export const redirectSchema = z.strictObject({ from: address, to: address });

/** An entry of `data/redirects.json`: the same for what plans share, a firm, a unit, an industry. */
export const sharedRedirectSchema = z.strictObject({ from: sharedAddress, to: sharedAddress });

/** An entry of `data/plans/<plan>/struck.json`: words of ours that a correction struck out of this plan's files. */
export const struckSchema = z.strictObject({ section, wording: text, reason: text });

/**
 * An entry of `data/plans/<plan>/exceptions.json`: where a rule does not fit, and why. `of` is the path of the problem
 * below the plan's folder (`sites.json#lab.roleZh`) or of its file in geo/, `word` a piece of its message where one path has several problems.
 */
export const exceptionSchema = z.strictObject({
  rule: z.enum(EXCUSABLE_RULES),
  of: text,
  word: text.optional(),
  reason: text,
});
