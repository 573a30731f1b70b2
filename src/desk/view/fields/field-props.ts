import type { ReactNode } from "react";
import type { ItemRef } from "../../core/items.ts";
import type { PlacedProblem } from "../../core/problem-place.ts";
import type { ValuePath } from "../../core/values.ts";
import type { FieldModel, Json } from "../../protocol.ts";

/** A field of a thing in a form, with what stands in it. */
export type FieldProps = {
  readonly field: FieldModel;
  readonly item: ItemRef;
  readonly path: ValuePath;
  readonly value: Json | undefined;
  /** Of the whole thing. */
  readonly problems: readonly PlacedProblem[];
};

/** The fields of a thing or of a part of it. */
export type FieldsProps = Omit<FieldProps, "field"> & { readonly fields: readonly FieldModel[] };

/** Draws fields within a field. */
export type RenderFields = (props: FieldsProps) => ReactNode;

/** What a control needs besides its value. */
export type ControlProps = FieldProps & {
  readonly id: string;
  readonly label: string;
  /** Id of the text that says what is wrong. */
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly onChange: (next: Json | undefined) => void;
};

/** Attributes that all controls share. */
export function controlAttributes({ id, path, describedBy, isWrong }: ControlProps) {
  return {
    id,
    "data-field": path.join("/"),
    "aria-describedby": describedBy,
    "aria-invalid": isWrong || undefined,
  };
}
