import { useId } from "react";
import { DATUM_NAMES, DATUMS } from "../../domain/places/datum.ts";
import type { FieldModel } from "../protocol.ts";
import type { DeskItem } from "../core/items.ts";
import { missingIn, type PlacingForm, precisionIn, readPosition } from "../core/placing.ts";
import { Note } from "../../ui/Note.tsx";
import { useDesk, useTools } from "./desk-context.tsx";
import styles from "./PlaceForm.module.css";
import { ReadingList } from "./ReadingList.tsx";
import type { PlacingInHand } from "./use-placing.ts";

type PlaceFormProps = {
  readonly site: { readonly item: DeskItem } | null;
  readonly placing: PlacingInHand;
};

/** All that is asked of whoever puts a site on the map. */
export function PlaceForm({ site, placing }: PlaceFormProps) {
  const { t, local } = useTools();
  const { form, write, put, fault } = placing;
  if (!site)
    return (
      <div className={styles.form}>
        <Note>{t("place.nothing")}</Note>
      </div>
    );
  const name = local({ zh: site.item.titleZh, en: site.item.titleEn });
  const missing = missingIn(form);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        put?.();
      }}
    >
      <h2 className={styles.title}>{t("place.title", { name })}</h2>
      <WhereField form={form} write={write} />
      <ReadingList {...placing} />
      {fault !== "" && <Note tone="warning">{fault}</Note>}
      <div className={styles.pair}>
        <Labelled label={t("place.radius")}>
          {(id) => (
            <input
              id={id}
              type="text"
              inputMode="numeric"
              value={form.radius}
              onChange={(event) => write({ radius: event.target.value, precision: "" })}
            />
          )}
        </Labelled>
        <Labelled label={t("place.precision")}>
          {(id) => <ClosedSet id={id} field="precision" value={precisionIn(form)} write={write} />}
        </Labelled>
      </div>
      <div className={styles.pair}>
        <Labelled label={t("place.method")}>
          {(id) => <ClosedSet id={id} field="method" value={form.method} write={write} />}
        </Labelled>
        <SourceField form={form} write={write} />
      </div>
      <div className={styles.foot}>
        {put === null && missing !== null && <p className={styles.missing}>{t(missing)}</p>}
        <button type="submit" className={styles.put} disabled={put === null}>
          {t("place.put")}
        </button>
      </div>
    </form>
  );
}

type PartProps = Pick<PlacingInHand, "form" | "write">;

function WhereField({ form, write }: PartProps) {
  const { t } = useTools();
  const read = readPosition(form.where);
  return (
    <>
      <div className={styles.where}>
        <Labelled label={t("place.where")}>
          {(id) => (
            <input
              id={id}
              type="text"
              inputMode="decimal"
              placeholder={t("place.whereHint")}
              value={form.where}
              aria-invalid={read.status === "bad" || read.status === "swapped" || undefined}
              onChange={(event) => write({ where: event.target.value })}
            />
          )}
        </Labelled>
        <DatumField form={form} write={write} />
      </div>
      {read.status === "swapped" && (
        <p className={styles.missing}>
          {t("place.swapped", { lon: String(read.position[0]), lat: String(read.position[1]) })}
        </p>
      )}
    </>
  );
}

function DatumField({ form, write }: PartProps) {
  const { t } = useTools();
  return (
    <Labelled label={t("place.datum")}>
      {(id) => (
        <select
          id={id}
          value={form.datum}
          onChange={(event) => {
            const datum = DATUMS.find((known) => known === event.target.value);
            if (datum) write({ datum });
          }}
        >
          {DATUMS.map((datum) => (
            <option key={datum} value={datum}>
              {DATUM_NAMES[datum]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function SourceField({ form, write }: PartProps) {
  const { t, local } = useTools();
  const sources = useDesk((state) => state.desk.names.source);
  return (
    <Labelled label={t("place.source")}>
      {(id) => (
        <select
          id={id}
          value={form.source}
          onChange={(event) => write({ source: event.target.value })}
        >
          <option value="">{t("form.choose")}</option>
          {sources.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {local(choice)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type ClosedSetProps = {
  readonly id: string;
  readonly field: "precision" | "method";
  readonly value: string;
  readonly write: PlacingInHand["write"];
};

/** A closed set of the schema of places, without the value for what has no place. */
function ClosedSet({ id, field, value, write }: ClosedSetProps) {
  const { t, local } = useTools();
  const places = useDesk((state) => state.desk.kinds.find(({ kind }) => kind === "places"));
  const choices = choicesIn(places?.fields ?? [], field).filter(
    (choice) => choice.value !== "none",
  );
  return (
    <select
      id={id}
      value={value === "none" ? "" : value}
      onChange={(event) => {
        const part: Partial<Record<keyof PlacingForm, string>> = { [field]: event.target.value };
        write(part as Partial<PlacingForm>);
      }}
    >
      <option value="">{t("form.choose")}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {local(choice)}
        </option>
      ))}
    </select>
  );
}

function choicesIn(fields: readonly FieldModel[], key: string): NonNullable<FieldModel["choices"]> {
  return fields.flatMap((field) =>
    field.key === key ? (field.choices ?? []) : choicesIn(field.fields ?? [], key),
  );
}

type LabelledProps = {
  readonly label: string;
  readonly children: (id: string) => React.ReactNode;
};

function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
