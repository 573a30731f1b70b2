import { FACETS, type Filter } from "../domain/facets/filter.ts";
import { COMPARE_SECTIONS } from "../domain/compare/sections.ts";
import { languageOf } from "../i18n/language.ts";
import { REF_ID } from "../model/thing-ref.ts";
import {
  arrangeCodec,
  columnsCodec,
  facetCodec,
  firstOf,
  idsCodec,
  lightCodec,
  oneOf,
  oneOrNone,
  queryCodec,
  selectCodec,
  single,
  someOf,
  versionCodec,
  type Codec,
  type Read,
} from "./address-codecs.ts";
import {
  addressParts,
  plain,
  tidied,
  type AddressKey,
  type AddressParts,
  type Rejected,
} from "./mend-address.ts";
import { firstStore } from "./offers.ts";
import {
  AMONG,
  DEFAULT_VIEW,
  LAYERS,
  MODES,
  SCREENS,
  THEMES,
  type Camera,
  type View,
} from "./view.ts";

export type { Rejected } from "./mend-address.ts";

const KNOWN_VERSION = "1";
const MAX_ZOOM = 16;
/** Other maps go closer: their closest is taken for ours. */
const MAX_FOREIGN_ZOOM = 24;
/** Web Mercator ends here; MapLibre throws beyond 90. */
const MAX_LATITUDE = 85;

const CODECS: {
  readonly [Key in Exclude<keyof View, "camera" | "filter">]: {
    readonly key: AddressKey;
    readonly codec: Codec<View[Key]>;
  };
} = {
  plans: { key: "plan", codec: idsCodec },
  screen: { key: "view", codec: oneOf(SCREENS) },
  query: { key: "q", codec: queryCodec },
  group: { key: "group", codec: arrangeCodec },
  sort: { key: "sort", codec: arrangeCodec },
  columns: { key: "cols", codec: columnsCodec },
  select: { key: "select", codec: selectCodec },
  layers: { key: "layers", codec: someOf(LAYERS) },
  light: { key: "light", codec: lightCodec },
  language: { key: "lang", codec: single(languageOf, (language) => language) },
  theme: { key: "theme", codec: oneOf(THEMES) },
  mode: { key: "mode", codec: oneOf(MODES) },
  section: { key: "section", codec: oneOrNone(COMPARE_SECTIONS) },
  charts: { key: "charts", codec: someOf(COMPARE_SECTIONS) },
  among: { key: "among", codec: oneOrNone(AMONG) },
  out: { key: "out", codec: idsCodec },
  data: { key: "data", codec: versionCodec },
};

type Field = keyof typeof CODECS;
const FIELDS = Object.keys(CODECS) as readonly Field[];

/** What an address asks for, and what of it could not be read, so that the reader can be told. */
export type ParsedView = { readonly view: View; readonly rejected: readonly Rejected[] };

const PLAN_PAGE = /(?:^|\/)plans\/+([^/]+)(?:\/+(?:(?:index|embed)\.html?)?)?[^\p{L}\p{N}]*$/iu;

/**
 * Reads an address: `?v=1&plan=…#map=zoom/lat/lon`, with or without the path of a plan's page before it, which stands
 * for that plan with its panel open as far as no parameter says otherwise. Total: any text gives a view that can be
 * shown. Slips are mended (see mend-address.ts), what cannot be is listed.
 */
export function parseView(text: string): ParsedView {
  const rejected: Rejected[] = [];
  const parts = addressParts(text);
  rejected.push(...parts.unclear);
  const read = <Key extends Field>(field: Key): View[Key] | null => {
    const { key, codec } = CODECS[field];
    return readKey(key, parts, codec, rejected);
  };
  readKey("v", parts, { parse: parseVersion }, rejected);
  const page = pageOf(text);
  const plans = read("plans");
  const select = read("select");
  const given: { readonly [Key in keyof View]: View[Key] | null } = {
    plans: plans ?? (page === null ? null : [page]),
    screen: read("screen"),
    query: read("query"),
    group: read("group"),
    sort: read("sort"),
    columns: read("columns"),
    filter: readFilter(parts, rejected),
    select: select ?? (page !== null && plans === null ? { type: "plan", plan: page } : null),
    layers: read("layers"),
    light: read("light"),
    language: read("language"),
    theme: read("theme"),
    mode: read("mode"),
    camera: readKey("map", parts, { parse: parseCamera }, rejected),
    section: read("section"),
    charts: read("charts"),
    among: read("among"),
    out: read("out"),
    data: read("data"),
  };
  const first = firstView();
  const view = Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, value ?? first[field as keyof View]]),
  ) as View;
  return { view: inOrder(view), rejected };
}

/** What an address means that says nothing: as the operator has it, where one has a wish. */
function firstView(): View {
  return { ...DEFAULT_VIEW, ...firstStore.getState() };
}

/** Only where plans are compared does it count which comes first, and what of the comparison is looked at. */
function inOrder(view: View): View {
  if (view.screen === "compare") return view;
  const { section, charts, among, light, out } = DEFAULT_VIEW;
  return { ...view, plans: view.plans.toSorted(), section, charts, among, light, out };
}

/** The plan whose own page an address names, null where it is no plan's page. */
function pageOf(text: string): string | null {
  const [path = ""] = text.split(/[?#&]/);
  const id = tidied(PLAN_PAGE.exec(plain(path))?.[1] ?? "").value;
  return REF_ID.test(id) ? id : null;
}

function readFilter(parts: AddressParts, rejected: Rejected[]): Filter {
  const read = FACETS.map((facet) => {
    const values = readKey(facet, parts, facetCodec(facet), rejected);
    return [facet, values ?? []] as const;
  });
  return Object.fromEntries(read) as Filter;
}

function readKey<Value>(
  key: AddressKey,
  { values }: AddressParts,
  { parse, asTyped = false }: Pick<Codec<Value>, "parse" | "asTyped">,
  rejected: Rejected[],
): Value | null {
  const tidy = asTyped ? (text: string) => ({ value: text, cut: "" }) : tidied;
  const given = (values.get(key) ?? []).map((text) => ({ text: text.trim(), ...tidy(text) }));
  const { value, lost } = parse(given.map((one) => one.value));
  // Where nothing could be read, all of it is said as it stood there.
  const whole = value === null && lost.length > 0;
  const said = whole ? given.map(({ text }) => text) : [...lost, ...given.map(({ cut }) => cut)];
  for (const part of said) if (part !== "") rejected.push({ key, value: part });
  return value;
}

function parseVersion(texts: readonly string[]): Read<string> {
  return { value: null, lost: texts.filter((text) => text !== "" && text !== KNOWN_VERSION) };
}

/** `zoom/lat/lon`; bearing and pitch, which other maps add, are lost unless they are 0. */
function parseCamera(texts: readonly string[]): Read<Camera> {
  const read = firstOf(texts, readCamera, formatCamera);
  const turns = texts.map((text) => numbersOf(text).slice(3));
  const lost = turns.filter((turn) => turn.some((part) => Number(part) !== 0));
  return {
    value: read.value,
    lost: read.value ? [...read.lost, ...lost.map((turn) => turn.join("/"))] : read.lost,
  };
}

function numbersOf(text: string): readonly string[] {
  return text.split(/[/,\s]+/);
}

function readCamera(text: string): Camera | null {
  const numbers = numbersOf(text);
  if (numbers.length > 5 || !numbers.every((part) => /^-?\d+(?:\.\d*)?$/.test(part))) return null;
  const [zoom, lat, lon] = numbers.map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return null;
  const camera = { zoom: zoom <= MAX_FOREIGN_ZOOM ? Math.min(zoom, MAX_ZOOM) : zoom, lat, lon };
  return isCamera(camera) ? roundCamera(camera) : null;
}

function isCamera({ zoom, lat, lon }: Camera): boolean {
  return zoom >= 0 && zoom <= MAX_ZOOM && Math.abs(lat) <= MAX_LATITUDE && Math.abs(lon) <= 180;
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
  const ordered = inOrder(view);
  const first = firstView();
  const parts = FIELDS.flatMap((field) => {
    const text = formatField(field, ordered);
    return text === formatField(field, first) ? [] : [`${CODECS[field].key}=${text}`];
  });
  for (const facet of FACETS) {
    const values = view.filter[facet];
    if (values.length > 0) parts.push(`${facet}=${facetCodec(facet).format(values)}`);
  }
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

/**
 * Where a view stands, from the folder of index.html on: a plan with its panel open at its own page, which has its text
 * before any script runs; everything else at the start page.
 */
export function viewAddress(view: View): string {
  const { plans, select } = view;
  if (select?.type !== "plan" || plans.length !== 1 || plans[0] !== select.plan)
    return formatView(view);
  const rest = formatView({ ...view, plans: [], select: null });
  return `plans/${select.plan}/${rest === "?" ? "" : rest.replace(/^\?#/, "#")}`;
}

/** The same for who may have no scripts: below the page of the one plan chosen, which has that plan's text at least. */
export function textAddress(view: View): string {
  const address = viewAddress(view);
  const [plan, ...others] = view.plans;
  if (plan === undefined || others.length > 0 || !address.startsWith("?")) return address;
  return `plans/${plan}/${address}`;
}
