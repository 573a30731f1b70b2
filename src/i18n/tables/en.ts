import type { TablesKey } from "./zh-hans.ts";

export const TABLES_EN: Readonly<Record<TablesKey, string>> = {
  columns: "Columns",
  columnsHint: "The name is always the first column; the columns chosen are in the address.",
  columnsReset: "As at first",
  "records.also": "{count, plural, one {# other item} other {# other items}} named",
  "records.title": "Other items",
  "records.summary":
    "{count, plural, one {# item} other {# items}} that {plans, plural, one {# plan names} other {# plans name}} beside places, tasks and targets: events, funds, policies, facilities and so on.",
  "records.empty": "The plans chosen name no other items.",
  "records.name": "Item",
  "records.kind": "Kind",
  "records.status": "Status",
  "records.industries": "Industry, in the plan’s words",
  "records.tasks": "Tasks",
  "records.group": "Group by",
  "records.group.kind": "kind",
  "records.group.plan": "plan",
  "records.group.year": "year",
  "records.group.status": "status",
  "records.silent": "not stated",
};
