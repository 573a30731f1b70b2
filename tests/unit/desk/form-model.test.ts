import { describe, expect, test } from "vitest";
import { deskKinds } from "../../../scripts/desk/form-model.ts";
import { blankItem } from "../../../src/desk/core/blank.ts";
import type { FieldModel } from "../../../src/desk/protocol.ts";
import { INDUSTRY_CLASSES, SITE_KINDS } from "../../../src/model/vocabulary.ts";

const kinds = deskKinds();
const fieldsOf = (kind: string) => kinds.find((model) => model.kind === kind)?.fields ?? [];
const fieldOf = (kind: string, key: string) => fieldsOf(kind).find((field) => field.key === key);

/** A field with all that lies in it. */
function allFields(fields: readonly FieldModel[]): readonly FieldModel[] {
  return fields.flatMap((field) => [
    field,
    ...allFields(field.fields ?? []),
    ...allFields(field.item ? [field.item] : []),
  ]);
}

describe("the forms", () => {
  test("have a name in Chinese for every field of every kind", () => {
    const bare = kinds.flatMap(({ kind, fields }) =>
      allFields(fields)
        .filter(({ type, labelZh }) => type !== "fixed" && !/\p{Script=Han}/u.test(labelZh))
        .map(({ key }) => `${kind}.${key}`),
    );
    expect(bare).toEqual([]);
  });

  test("offer every closed set in Chinese, codes aside, as the schema has it", () => {
    const choices = kinds
      .flatMap(({ fields }) => allFields(fields))
      .flatMap(({ choices: own }) => own ?? []);
    const bare = choices.filter(({ zh }) => !/\p{Script=Han}/u.test(zh));
    const codes: readonly string[] = INDUSTRY_CLASSES;
    expect(bare.filter(({ value }) => !codes.includes(value)).map(({ value }) => value)).toEqual(
      expect.not.arrayContaining([...SITE_KINDS]),
    );
    expect(fieldOf("sites", "kind")?.choices?.map(({ value }) => value)).toEqual([...SITE_KINDS]);
    expect(fieldOf("targets", "comparator")?.choices?.[0]).toMatchObject({ zh: "大于" });
  });

  test("know what may be silent, what names something, and what is a sentence", () => {
    expect(fieldOf("sites", "strategyRole")).toMatchObject({ type: "choice", isNullable: true });
    expect(fieldOf("sites", "parent")).toMatchObject({ names: "site", isNullable: true });
    expect(fieldOf("clauses", "parent")).toMatchObject({ names: "section" });
    expect(fieldOf("sites", "roleZh")).toMatchObject({ type: "long", isNullable: false });
    expect(fieldOf("records", "status")).toMatchObject({ isNullable: true, isOptional: true });
    expect(fieldOf("places", "type")).toMatchObject({ type: "fixed", value: "Feature" });
    expect(fieldOf("tasks", "sites")?.item).toMatchObject({ names: "site" });
  });

  test("begin with silence where the plan may be silent, and choose nothing for anybody", () => {
    expect(blankItem(fieldsOf("sites"))).toMatchObject({
      id: "",
      kind: null,
      strategyRole: null,
      cites: [],
    });
    expect(blankItem(fieldsOf("records"))).not.toHaveProperty("aliases");
    expect(blankItem(fieldsOf("places"))).toMatchObject({ type: "Feature", geometry: null });
  });
});
