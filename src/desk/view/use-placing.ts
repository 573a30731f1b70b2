import { useEffect, useMemo, useState } from "react";
import type { LonLat } from "../../model/types.ts";
import type { PlaceMethod } from "../../model/vocabulary.ts";
import type { DeskItem } from "../core/items.ts";
import { itemPath } from "../core/items.ts";
import {
  missingIn,
  positionText,
  type PlacingForm,
  putDown,
  readPosition,
} from "../core/placing.ts";
import { listIn, textIn, valueAt, withValue } from "../core/values.ts";
import { reasonOf } from "../edge/desk-store.ts";
import type { DeskReading, Json } from "../protocol.ts";
import { useDesk, useItems, useTools } from "./desk-context.tsx";

type Site = { readonly item: DeskItem; readonly place: DeskItem | null } | null;

const EMPTY: PlacingForm = {
  where: "",
  datum: "wgs84",
  radius: "",
  precision: "",
  method: "",
  source: "",
};
const NONE: readonly DeskReading[] = [];

export type PlacingInHand = {
  readonly form: PlacingForm;
  readonly write: (part: Partial<PlacingForm>) => void;
  /** A point of the map was taken: it is in WGS-84. */
  readonly take: (position: LonLat) => void;
  readonly readings: readonly DeskReading[];
  /** Why the readings did not come; nothing where they did. */
  readonly fault: string;
  /** Puts the site down; null while something is missing. */
  readonly put: (() => void) | null;
};

/** What is being written about where a site is; another site begins anew, with what is known of it. */
export function usePlacing(site: Site): PlacingInHand {
  const { store } = useTools();
  const key = site?.item.name ?? "";
  const [held, setHeld] = useState({ key: "", form: EMPTY });
  // What stands there is read again only once somebody writes.
  const isWritten = held.key === key;
  const form = isWritten ? held.form : startOf(site);
  const write = (part: Partial<PlacingForm>) => setHeld({ key, form: { ...form, ...part } });
  const { readings, fault } = useReadings(isWritten ? form : EMPTY, site);
  const reading = readings.find(({ datum }) => datum === form.datum) ?? null;
  const files = useDesk((state) => state.desk.files);
  const place = site?.place ?? null;
  const next = place && missingIn(form) === null ? putDown(place.value, form, reading) : null;
  const put = () => {
    const file = files.find(({ path }) => path === place?.path);
    if (!place || !file || next === null) return;
    const { present } = store.state.getState().history;
    const whole = withValue(present[file.path] ?? null, itemPath(file, place.index), next);
    store.change({ ...present, [file.path]: whole });
    setHeld({ key: "", form: EMPTY });
  };
  return {
    form,
    write,
    take: (position) => write({ where: positionText(position), datum: "wgs84" }),
    readings,
    fault,
    put: next === null ? null : put,
  };
}

function startOf(site: Site): PlacingForm {
  const properties = site?.place?.value["properties"] ?? null;
  const radius = valueAt(properties, ["radiusM"]);
  const method = textIn(valueAt(properties, ["method"]));
  const [lon, lat] = listIn(valueAt(site?.place?.value, ["geometry", "coordinates"]));
  return {
    ...EMPTY,
    where: typeof lon === "number" && typeof lat === "number" ? positionText([lon, lat]) : "",
    radius: typeof radius === "number" ? String(radius) : "",
    method: method === "none" ? "" : (method as PlaceMethod | ""),
    source: textIn(listIn(valueAt(properties, ["sources"]))[0]),
  };
}

/** What the position would be in each datum, held against the parent; nothing while there is no position. */
function useReadings(form: PlacingForm, site: Site) {
  const { server } = useTools();
  const parent = useParentPlace(site);
  const read = readPosition(form.where);
  const wanted = useMemo(() => {
    const found = readPosition(form.where);
    if (found.status !== "read") return null;
    return { written: found.position, radiusM: Number(form.radius) || 0, parent };
  }, [form.where, form.radius, parent]);
  const [answer, setAnswer] = useState<{
    readonly of: typeof wanted;
    readonly readings: readonly DeskReading[];
    readonly fault: string;
  }>({ of: null, readings: NONE, fault: "" });
  useEffect(() => {
    let isWanted = true;
    if (wanted === null) return undefined;
    server.readings(wanted).then(
      (readings) => isWanted && setAnswer({ of: wanted, readings, fault: "" }),
      (error: unknown) => {
        if (isWanted) setAnswer({ of: wanted, readings: NONE, fault: reasonOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [server, wanted]);
  return read.status === "read" && answer.of === wanted ? answer : { readings: NONE, fault: "" };
}

function useParentPlace(site: Site): Json {
  const items = useItems();
  const parent = textIn(site?.item.value["parent"]);
  return items.find(({ kind, name }) => kind === "places" && name === parent)?.value ?? null;
}
