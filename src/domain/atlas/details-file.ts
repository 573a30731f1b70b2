import type { PlanDetails } from "./atlas.ts";
import { toColumns, toRows, type Columns } from "./columns.ts";

type Row<Key extends keyof PlanDetails> = PlanDetails[Key] extends readonly (infer Item)[]
  ? Item
  : never;
type Task = Row<"tasks">;
/** What a task may have in common with its clause: title and summary in both languages. */
type CommonWords = "titleZh" | "titleEn" | "summaryZh" | "summaryEn";
type PackedTask = Omit<Task, CommonWords> & { readonly [Word in CommonWords]: string | null };

/** The lists of a plan's details, column by column. */
type Lists = {
  readonly clauses: Columns<Row<"clauses">>;
  readonly tasks: Columns<PackedTask>;
  readonly records: Columns<Row<"records">>;
  readonly targets: Columns<Row<"targets">>;
  readonly links: Columns<Row<"links">>;
};
type ListPart = { readonly [Key in keyof Lists]: Partial<Lists[Key]> };

/**
 * Details as they are published, less than half the size: lists stand column by column, the columns of one language of
 * all lists together, and a task has null where its clause says the same.
 */
export type DetailsFile = Pick<PlanDetails, "version" | "kind" | "plan" | "nearby" | "mayLieIn"> & {
  readonly chinese: ListPart;
  readonly plain: ListPart;
  readonly english: ListPart;
};

const COMMON: readonly CommonWords[] = ["titleZh", "titleEn", "summaryZh", "summaryEn"];

/** Makes the file of a plan's details. */
export function packDetails(details: PlanDetails): DetailsFile {
  const { clauses, tasks, targets, links, records, ...head } = details;
  const clauseOf = new Map(clauses.map((clause) => [clause.section, clause]));
  const bare = tasks.map((task): PackedTask => {
    const clause = clauseOf.get(task.section);
    return { ...task, ...words((word) => (clause?.[word] === task[word] ? null : task[word])) };
  });
  const lists: Lists = {
    clauses: toColumns(clauses),
    tasks: toColumns(bare),
    records: toColumns(records),
    targets: toColumns(targets),
    links: toColumns(links),
  };
  // In this order what is said alike stands near enough for gzip, whose window is 32 kB: a tenth of the file.
  return {
    ...head,
    chinese: partOf(lists, holdsChinese),
    plain: partOf(lists, (column) => !holdsChinese(column) && !holdsEnglish(column)),
    english: partOf(lists, holdsEnglish),
  };
}

/** Phrases are the plan's own words. */
const holdsChinese = (column: string) => column.endsWith("Zh") || column === "phrase";
const holdsEnglish = (column: string) => column.endsWith("En");

function partOf(lists: Lists, belongs: (column: string) => boolean): ListPart {
  return Object.fromEntries(
    Object.entries(lists).map(([key, columns]) => [
      key,
      Object.fromEntries(Object.entries(columns).filter(([column]) => belongs(column))),
    ]),
  ) as ListPart;
}

/** The details that {@link packDetails} was given. */
export function unpackDetails(file: DetailsFile): PlanDetails {
  const { chinese, plain, english, ...head } = file;
  const columnsOf = <Key extends keyof Lists>(key: Key) =>
    ({ ...plain[key], ...chinese[key], ...english[key] }) as Lists[Key];
  const clauses = toRows(columnsOf("clauses"));
  const clauseOf = new Map(clauses.map((clause) => [clause.section, clause]));
  const tasks = toRows(columnsOf("tasks")).map((task): Task => {
    const clause = clauseOf.get(task.section);
    return { ...task, ...words((word) => task[word] ?? clause?.[word] ?? "") };
  });
  return {
    ...head,
    clauses,
    tasks,
    targets: toRows(columnsOf("targets")),
    links: toRows(columnsOf("links")),
    records: toRows(columnsOf("records")),
  };
}

function words<Value>(wordOf: (word: CommonWords) => Value): Record<CommonWords, Value> {
  return Object.fromEntries(COMMON.map((word) => [word, wordOf(word)])) as Record<
    CommonWords,
    Value
  >;
}
