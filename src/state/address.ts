import { LANGUAGES } from "../i18n/language.ts";
import { formatRef, parseRef, REF_ID, type ThingRef } from "../model/thing-ref.ts";
import { DEFAULT_VIEW, LAYERS, SCREENS, THEMES, type Camera, type View } from "./view.ts";

/** A part of an address that could not be read, as it stood there. */
export type Rejected = { readonly key: string; readonly value: string };

const KNOWN_VERSION = "1";
const MAX_ZOOM = 16;
/** Web Mercator ends here; MapLibre throws beyond 90. */
const MAX_LATITUDE = 85;

/** One parameter: its default is left out of the text, `parse` is total and gives null for what it cannot read. */
type Codec<Value> = {
  readonly parse: (text: string) => Value | null;
  readonly format: (value: Value) => string;
};

const oneOf = <Value extends string>(values: readonly Value[]): Codec<Value> => ({
  parse: (text) => values.find((value) => value === text) ?? null,
  format: (value) => value,
});

const plansCodec: Codec<readonly string[]> = {
  parse: (text) => {
    const ids = text.split(",");
    return ids.every((id) => REF_ID.test(id)) ? [...new Set(ids)].toSorted() : null;
  },
  format: (plans) => plans.toSorted().join(","),
};

const layersCodec: Codec<View["layers"]> = {
  parse: (text) => {
    const names = text === "none" ? [] : text.split(",");
    const layers = LAYERS.filter((layer) => names.includes(layer));
    return layers.length === new Set(names).size ? layers : null;
  },
  format: (layers) => LAYERS.filter((layer) => layers.includes(layer)).join(",") || "none",
};

const selectCodec: Codec<ThingRef | null> = {
  parse: parseRef,
  format: (select) => (select === null ? "" : formatRef(select)),
};

const CODECS: {
  readonly [Key in Exclude<keyof View, "camera">]: {
    readonly key: string;
    readonly codec: Codec<View[Key]>;
  };
} = {
  plans: { key: "plan", codec: plansCodec },
  screen: { key: "view", codec: oneOf(SCREENS) },
  select: { key: "select", codec: selectCodec },
  layers: { key: "layers", codec: layersCodec },
  language: { key: "lang", codec: oneOf(LANGUAGES) },
  theme: { key: "theme", codec: oneOf(THEMES) },
};

type Field = keyof typeof CODECS;
const FIELDS = Object.keys(CODECS) as readonly Field[];

/**
 * Reads an address (`?v=1&plan=…#map=zoom/lat/lon`). Total: any text gives a view that can be shown; what could
 * not be read is listed so that the reader can be told.
 */
export function parseView(text: string): {
  readonly view: View;
  readonly rejected: readonly Rejected[];
} {
  const hashAt = text.indexOf("#");
  const query = hashAt < 0 ? text : text.slice(0, hashAt);
  const hash = hashAt < 0 ? "" : text.slice(hashAt + 1);
  const parameters = new URLSearchParams(query.slice(query.indexOf("?") + 1));
  const rejected: Rejected[] = [];
  const version = parameters.get("v");
  if (version !== null && version !== KNOWN_VERSION) rejected.push({ key: "v", value: version });
  const read = <Key extends Field>(field: Key): View[Key] => {
    const { key, codec } = CODECS[field];
    const value = parameters.get(key);
    if (value === null || value === "") return DEFAULT_VIEW[field];
    const parsed = codec.parse(value);
    if (parsed !== null) return parsed;
    rejected.push({ key, value });
    return DEFAULT_VIEW[field];
  };
  const view: View = {
    plans: read("plans"),
    screen: read("screen"),
    select: read("select"),
    layers: read("layers"),
    language: read("language"),
    theme: read("theme"),
    camera: parseCamera(hash, rejected),
  };
  return { view, rejected };
}

function parseCamera(hash: string, rejected: Rejected[]): Camera | null {
  const value = new URLSearchParams(hash).get("map");
  if (value === null) return null;
  const numbers = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(value);
  const [zoom, lat, lon] = (numbers ?? []).slice(1).map(Number);
  const camera =
    zoom === undefined || lat === undefined || lon === undefined ? null : { zoom, lat, lon };
  if (camera && isCamera(camera)) return roundCamera(camera);
  rejected.push({ key: "map", value });
  return null;
}

function isCamera({ zoom, lat, lon }: Camera): boolean {
  return zoom <= MAX_ZOOM && Math.abs(lat) <= MAX_LATITUDE && Math.abs(lon) <= 180;
}

/** A camera as exactly as an address keeps it: about 10 m at the closest zoom. */
function roundCamera({ zoom, lat, lon }: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  return { zoom: round(zoom, 2), lat: round(lat, 4), lon: round(lon, 4) };
}

/**
 * The one address of a view: defaults left out, sets sorted, numbers rounded. `?` alone when all is default, so that
 * it can be followed as a link from an address with a query.
 */
export function formatView(view: View): string {
  const parts = FIELDS.flatMap((field) => {
    const text = formatField(field, view);
    return text === formatField(field, DEFAULT_VIEW) ? [] : [`${CODECS[field].key}=${text}`];
  });
  const query = parts.length === 0 ? "?" : `?v=${KNOWN_VERSION}&${parts.join("&")}`;
  return `${query}${formatCamera(view.camera)}`;
}

function formatField<Key extends Field>(field: Key, view: View): string {
  return CODECS[field].codec.format(view[field]);
}

function formatCamera(camera: Camera | null): string {
  if (camera === null) return "";
  const { zoom, lat, lon } = roundCamera(camera);
  return `#map=${zoom}/${lat}/${lon}`;
}
