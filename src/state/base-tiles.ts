/** A base map of tiles, as an operator who has an approved one sets it in config.json. */
export type BaseTiles = {
  /** From the bottom up: the addresses of each layer, one a host, with `{z}`, `{x}` and `{y}` in them. */
  readonly layers: readonly (readonly string[])[];
  /** Whose map it is, and under which number it was approved. */
  readonly attribution: string | null;
  readonly approval: string | null;
  /** The nearest zoom of which there are tiles. */
  readonly maxZoom: number;
  /** Chinese web maps other than Tianditu's are set off from the true position by some hundreds of metres. */
  readonly datum: "wgs84" | "gcj02";
};

const TIANDITU = { vec: ["vec", "cva"], img: ["img", "cia"], ter: ["ter", "cta"] } as const;
const TIANDITU_HOSTS = ["0", "1", "2", "3", "4", "5", "6", "7"];
const MAX_ZOOM = 18;

/**
 * Reads `tiles` of config.json: `{ "provider": "tianditu", "style": "vec", "key": "…" }`, or layers of any server of
 * tiles in Web Mercator.
 * @throws what is wrong with it, for the operator
 */
export function readBaseTiles(value: unknown): BaseTiles {
  const record = asRecord(value, "tiles");
  const { datum = "wgs84", maxZoom = MAX_ZOOM } = record;
  if (datum !== "wgs84" && datum !== "gcj02") throw new Error('tiles.datum: "wgs84" or "gcj02"');
  if (typeof maxZoom !== "number" || !(maxZoom >= 1 && maxZoom <= 22)) {
    throw new Error("tiles.maxZoom: a number from 1 to 22");
  }
  return {
    layers: record["provider"] === "tianditu" ? tiandituLayers(record) : ownLayers(record),
    attribution: textOf(record["attribution"]),
    approval: textOf(record["approval"]),
    maxZoom,
    datum,
  };
}

/** The hosts that the tiles come from, as a Content-Security-Policy names them. */
export function tileOrigins({ layers }: BaseTiles): readonly string[] {
  return [...new Set(layers.flat().map((address) => new URL(address).origin))];
}

function tiandituLayers({ key, style = "vec" }: Fields): BaseTiles["layers"] {
  const layers = TIANDITU[style as keyof typeof TIANDITU] as readonly string[] | undefined;
  if (layers === undefined) throw new Error('tiles.style: "vec", "img" or "ter"');
  if (typeof key !== "string" || !/^[\w-]{8,}$/.test(key)) {
    throw new Error("tiles.key: the key (tk) that Tianditu has given you");
  }
  return layers.map((layer) =>
    TIANDITU_HOSTS.map(
      (host) =>
        `https://t${host}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0` +
        `&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
        `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`,
    ),
  );
}

function ownLayers({ layers }: Fields): BaseTiles["layers"] {
  if (!Array.isArray(layers) || layers.length === 0) {
    throw new Error('tiles.layers: a list, or "provider": "tianditu"');
  }
  return layers.map((layer: unknown, index) => addressesOf(layer, `tiles.layers[${index}]`));
}

function addressesOf(value: unknown, place: string): readonly string[] {
  const { url, subdomains = [] } = asRecord(value, place);
  const template = textOf(url)
    ?.replaceAll(/\{TileMatrix\}/gi, "{z}")
    .replaceAll(/\{TileRow\}/gi, "{y}")
    .replaceAll(/\{TileCol\}/gi, "{x}");
  if (!template || !["{z}", "{x}", "{y}"].every((part) => template.includes(part))) {
    throw new Error(`${place}.url: an address with {z}, {x} and {y}`);
  }
  const isList =
    Array.isArray(subdomains) && subdomains.every((name) => /^[\w-]+$/.test(`${name}`));
  if (!isList || template.includes("{s}") !== subdomains.length > 0) {
    throw new Error(`${place}.subdomains: a list of what {s} in the address stands for`);
  }
  const addresses =
    isList && subdomains.length > 0
      ? subdomains.map((name) => template.replaceAll("{s}", `${name}`))
      : [template];
  if (!addresses.every((address) => /^https?:\/\//.test(address) && URL.canParse(address))) {
    throw new Error(`${place}.url: a whole address, https://…`);
  }
  return addresses;
}

type Fields = Readonly<Record<string, unknown>>;

function asRecord(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null) throw new Error(`${place}: is missing`);
  return value as Fields;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
