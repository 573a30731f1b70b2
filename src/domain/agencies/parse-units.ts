import type { UnitMode } from "../../model/vocabulary.ts";

/** Who is responsible for a task, as tasks.json has it. */
export type ParsedUnits = {
  readonly unitMode: UnitMode;
  readonly leadUnits: readonly string[];
  readonly supportingUnits: readonly string[];
};

/** What a bracket says of a unit: it leads, supports, shares by duties, or is only listed. */
type Role = "lead" | "support" | "joint" | "plain";
type Named = { readonly unit: string; readonly role: Role };

/** Words at the end of a list that say what all its units do. */
const ENDINGS: readonly (readonly [Role, RegExp])[] = [
  ["lead", /(共同|联合)?牵头(负责|组织|落实|实施)?$/],
  ["support", /((协助|参与)?配合(落实|实施)?|参与|协办)$/],
  ["joint", /((按照?|根据)?(各自)?职责(分工)?(分别)?(负责|落实)?|(分工|共同|分别)(负责|落实))$/],
  ["plain", /(负责|落实)$/],
];

/** `等`, or `等市直部门`: the list goes on, but nobody more is named. */
const AND_OTHERS = /等([省市区县][直级属])?(各?有关|各?相关|各)?(部门|单位)?$/;

// Plans are written with full-width punctuation, our copies of them with ASCII: \uff08 ( \uff09 ) \uff0c , \uff1a : \uff1b ;
// A separator inside brackets belongs to a name: 各县(市、区)政府.
const TOKENS =
  /(?:[^、,\uff0c;\uff1b。(\uff08]|[(\uff08][^)\uff09]*[)\uff09]?)+|[、,\uff0c;\uff1b。]/gu;
const INSIDE_A_LIST = /^[、,\uff0c]$/u;
const END_OF_A_LIST = /^[;\uff1b。]$/u;
const COLON = /[:\uff1a]/u;

/**
 * Reads the bracket that names the units of a task, `责任单位:市卫健委牵头,市发改委等配合`. Any text gives a result;
 * null or a text without a name gives `none`.
 *
 * Where one unit leads, every unit that is not said to lead supports it. Where only supporters are named as such, the
 * others lead. A plain list names no lead: all its units stand in `leadUnits`, with the mode `undifferentiated`.
 */
export function parseUnits(phrase: string | null): ParsedUnits {
  const named = phrase === null ? [] : readUnits(phrase);
  const has = (role: Role) => named.some((entry) => entry.role === role);
  const isLead = ({ role }: Named) => (has("lead") ? role === "lead" : role !== "support");
  return {
    unitMode: modeOf(named, has),
    leadUnits: named.filter(isLead).map(({ unit }) => unit),
    supportingUnits: named.filter((entry) => !isLead(entry)).map(({ unit }) => unit),
  };
}

function modeOf(named: readonly Named[], has: (role: Role) => boolean): UnitMode {
  if (named.length === 0) return "none";
  const hasRoles = has("lead") || has("support");
  // A collective unit may share the work by duties all alone: 领导小组成员单位按职责分工负责.
  if (has("joint") && !hasRoles) return "joint";
  if (named.length === 1) return "single";
  return hasRoles ? "lead+support" : "undifferentiated";
}

function readUnits(phrase: string): readonly Named[] {
  const named: Named[] = [];
  let waiting: string[] = [];
  let labelled: Role = "plain";
  const close = (role: Role) => {
    named.push(...waiting.map((unit) => ({ unit, role })));
    waiting = [];
  };
  for (const token of phrase.match(TOKENS) ?? []) {
    if (INSIDE_A_LIST.test(token)) continue;
    if (END_OF_A_LIST.test(token)) {
      close(labelled);
      labelled = "plain";
      continue;
    }
    const { label, rest } = splitLabel(token);
    if (label !== null) {
      close(labelled);
      labelled = label;
    }
    const { unit, role } = splitEnding(rest);
    if (unit !== "") waiting.push(unit);
    if (role !== null) close(role === "plain" ? labelled : role);
  }
  close(labelled);
  return named;
}

/** `牵头单位:区财政局` is a label and a name; a label without a role, `责任单位`, says nothing of one. */
function splitLabel(token: string): { readonly label: Role | null; readonly rest: string } {
  const words = token.split(COLON);
  const rest = words.pop() ?? "";
  const label = words.at(-1);
  if (label === undefined) return { label: null, rest };
  if (/牵头|主办/.test(label)) return { label: "lead", rest };
  return { label: /配合|协办|协助|参与/.test(label) ? "support" : "plain", rest };
}

function splitEnding(token: string): { readonly unit: string; readonly role: Role | null } {
  const name = token.trim();
  const ending = ENDINGS.find(([, words]) => words.test(name));
  const unit = (ending ? name.replace(ending[1], "") : name).trim().replace(AND_OTHERS, "").trim();
  return { unit, role: ending?.[0] ?? null };
}
