/** Things that belong to one plan, each with its own panel and address. */
const PLAN_THINGS = ["site", "task", "clause", "target", "link", "record"] as const;

/** Things that plans share. */
const SHARED_THINGS = ["enterprise", "agency", "industry"] as const;

export const THING_TYPES = ["plan", ...PLAN_THINGS, ...SHARED_THINGS] as const;
export type ThingType = (typeof THING_TYPES)[number];

type InPlan = { readonly plan: string; readonly id: string };
type Shared = { readonly id: string };

/** What it takes to point at a thing of each type. */
type Parts = {
  readonly plan: { readonly plan: string };
  readonly site: InPlan;
  /** Tasks and clauses go by the ASCII id of their section. */
  readonly task: InPlan;
  readonly clause: InPlan;
  readonly target: InPlan;
  readonly link: InPlan;
  readonly record: InPlan;
  readonly enterprise: Shared;
  readonly agency: Shared;
  readonly industry: Shared;
};

/** Points at one thing of the atlas: what is open in the detail panel, what a phrase proves, where a link leads. */
export type ThingRef<Type extends ThingType = ThingType> = {
  [T in Type]: { readonly type: T } & Parts[T];
}[Type];

/** An id in an address: ASCII kebab-case. */
export const REF_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A ref of any type; the plan counts only for what belongs to one, the id for all but a plan itself. */
export function refOf(type: ThingType, plan: string, id: string): ThingRef {
  if (type === "plan") return { type, plan };
  return isShared(type) ? { type, id } : { type, plan, id };
}

function isShared(type: ThingType): type is (typeof SHARED_THINGS)[number] {
  return SHARED_THINGS.some((shared) => shared === type);
}

/** The one text of a ref: `plan:<plan>`, `site:<plan>/<id>` and the like, `enterprise:<id>` and the like. */
export function formatRef(ref: ThingRef): string {
  if (ref.type === "plan") return `plan:${ref.plan}`;
  return "plan" in ref ? `${ref.type}:${ref.plan}/${ref.id}` : `${ref.type}:${ref.id}`;
}

/** Reads the text of a ref; null for what is none, whether or not the atlas has such a thing. */
export function parseRef(text: string): ThingRef | null {
  const [name = "", rest = ""] = text.split(":");
  const parts = rest.split("/");
  const type = THING_TYPES.find((known) => known === name);
  if (type === undefined || !parts.every((part) => REF_ID.test(part))) return null;
  const [first = "", second = first] = parts;
  const ref = refOf(type, first, second);
  return formatRef(ref) === text ? ref : null;
}

/** The plan that a thing belongs to; null for what plans share, and for nothing. */
export function planOf(ref: ThingRef | null): string | null {
  return ref !== null && "plan" in ref ? ref.plan : null;
}

/** Whether two refs point at the same thing. */
export function isSameRef(a: ThingRef | null, b: ThingRef | null): boolean {
  return a === b || (a !== null && b !== null && formatRef(a) === formatRef(b));
}
