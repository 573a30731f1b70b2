import { LANGUAGES, type Language } from "../i18n/language.ts";
import { LAYERS, SCREENS, THEMES, type LayerId, type Screen, type Theme } from "../state/view.ts";
import { either, list, number, oneOf, orNull, record, text, type Form } from "./form.ts";

/** Marks a message between the atlas in a frame and the page around it. */
export const SOURCE = "health-atlas";
export const PROTOCOL = 1;

/** A camera in a message: WGS-84, zoom of a 512-pixel-tile web map. */
type WireCamera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** What a frame shows, in the words of its address. */
export type WireState = {
  /** Ids of plans; empty for all. */
  readonly plan: readonly string[];
  readonly view: Screen;
  /** `site:<plan>/<id>`, `task:…`, `enterprise:<id>` and the like. */
  readonly select: string | null;
  readonly layers: readonly LayerId[];
  readonly lang: Language;
  readonly theme: Theme;
  readonly map: WireCamera | null;
};

const ID = text(80, /^[a-z0-9]+(-[a-z0-9]+)*$/);
const REF = text(200, /^[a-z]+:[a-z0-9/-]+$/);
const LANG = oneOf(LANGUAGES);
const THEME = oneOf(THEMES);
const CAMERA = record<WireCamera>({
  zoom: number(0, 16),
  lat: number(-85, 85),
  lon: number(-180, 180),
});
const PLANS = list(ID, { maxItems: 50 });
const SELECT = orNull(REF);
const STATE_FIELDS = {
  plan: PLANS,
  view: oneOf(SCREENS),
  select: SELECT,
  layers: list(oneOf(LAYERS), { maxItems: LAYERS.length }),
  lang: LANG,
  theme: THEME,
  map: orNull(CAMERA),
};
const STATE_KEYS = ["plan", "view", "select", "layers", "lang", "theme", "map"] as const;

/** What the page around may ask for, by the type of its message. */
export type HostPayloads = {
  readonly "host:hello": { readonly protocol: number };
  readonly "host:getState": object;
  readonly "host:setState": { readonly state: Partial<WireState> };
  readonly "host:select": { readonly select: string | null };
  readonly "host:fit": {
    /** West, south, east, north in degrees. */
    readonly bbox?: readonly number[];
    /** Sites as `<plan>/<id>`. */
    readonly sites?: readonly string[];
  };
  readonly "host:setTheme": { readonly theme: Theme };
  readonly "host:setLang": { readonly lang: Language };
  readonly "host:print": object;
};

export type HostType = keyof HostPayloads;

export const HOST_FORMS: { readonly [Type in HostType]: Form<HostPayloads[Type]> } = {
  "host:hello": record<HostPayloads["host:hello"]>({ protocol: number(1, 1000) }),
  "host:getState": record({}),
  "host:setState": record({ state: record<Partial<WireState>>(STATE_FIELDS, STATE_KEYS) }),
  "host:select": record({ select: SELECT }),
  "host:fit": record<HostPayloads["host:fit"]>(
    {
      bbox: list(number(-180, 180), { minItems: 4, maxItems: 4 }),
      sites: list(text(170, /^[a-z0-9-]+\/[a-z0-9-]+$/), { minItems: 1, maxItems: 200 }),
    },
    ["bbox", "sites"],
  ),
  "host:setTheme": record({ theme: THEME }),
  "host:setLang": record({ lang: LANG }),
  "host:print": record({}),
};

/** Why a message was not heeded. */
export const ERROR_CODES = [
  "version",
  "unsupported",
  "invalid",
  "too-large",
  "too-many",
  "no-hello",
  "not-found",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

type WireError = { readonly code: ErrorCode; readonly message: string };
export type MessageId = string | number;

/** What the atlas says. Only the first three go to a page that is not known, and they tell nothing of what is shown. */
export type AtlasPayloads = {
  readonly "atlas:hello": {
    readonly protocol: number;
    readonly app: string;
    readonly dataVersion: string;
    readonly capabilities: readonly string[];
  };
  readonly "atlas:ready": object;
  readonly "atlas:resize": { readonly height: number };
  readonly "atlas:change": { readonly url: string; readonly state: WireState };
  readonly "atlas:select": {
    readonly select: string | null;
    readonly kind: string | null;
    readonly plan: string | null;
    readonly id: string | null;
    readonly name: string | null;
  };
  readonly "atlas:fallback": { readonly reason: string };
  readonly "atlas:error": WireError;
  readonly "atlas:reply":
    | { readonly ok: true; readonly result: { readonly state: WireState } }
    | { readonly ok: false; readonly error: WireError };
};

const WIRE_STATE = record<WireState>(STATE_FIELDS);
const ERROR = record<WireError>({ code: oneOf(ERROR_CODES), message: text(200) });
const HEIGHT = number(0, 100_000);
const SHORT = text(400);

export const ATLAS_FORMS: {
  readonly [Type in keyof AtlasPayloads]: Form<AtlasPayloads[Type]>;
} = {
  "atlas:hello": record({
    protocol: number(1, 1000),
    app: SHORT,
    dataVersion: SHORT,
    capabilities: list(SHORT, { maxItems: 50 }),
  }),
  "atlas:ready": record({}),
  "atlas:resize": record({ height: HEIGHT }),
  "atlas:change": record({ url: text(4000), state: WIRE_STATE }),
  "atlas:select": record({
    select: SELECT,
    kind: orNull(SHORT),
    plan: orNull(SHORT),
    id: orNull(SHORT),
    name: orNull(SHORT),
  }),
  "atlas:fallback": record({ reason: SHORT }),
  "atlas:error": ERROR,
  "atlas:reply": either(
    record({ ok: oneOfTrue(), result: record({ state: WIRE_STATE }) }),
    record({ ok: oneOfFalse(), error: ERROR }),
  ),
};

function oneOfTrue(): Form<true> {
  return { schema: { const: true }, fits: (value): value is true => value === true };
}

function oneOfFalse(): Form<false> {
  return { schema: { const: false }, fits: (value): value is false => value === false };
}

export const MESSAGE_ID: Form<MessageId> = either(text(64), number(0, Number.MAX_SAFE_INTEGER));

export type HostMessage = {
  readonly [Type in HostType]: {
    readonly type: Type;
    readonly id: MessageId | null;
    readonly payload: HostPayloads[Type];
  };
}[HostType];
