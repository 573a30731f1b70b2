/** What the atlas shows, in the words of its address. */
export type AtlasState = {
  /** Ids of plans; empty for all. */
  readonly plan: readonly string[];
  readonly view: "map" | "list" | "tasks" | "targets" | "compare" | "read" | "quality";
  /** `site:<plan>/<id>`, `task:<plan>/<id>`, `enterprise:<id>` and the like; null for nothing. */
  readonly select: string | null;
  readonly layers: readonly ("sites" | "areas" | "structure" | "landmarks" | "rings")[];
  readonly lang: "zh-Hans" | "en";
  readonly theme: "auto" | "light" | "dark";
  readonly map: { readonly zoom: number; readonly lat: number; readonly lon: number } | null;
};

/** Rejections of the methods: `code` as in protocol.json, or `no-answer`. */
export type AtlasError = Error & { readonly code: string };

/**
 * `<health-atlas plan="hefei-2020" lang="en">`: a frame with the atlas. Attributes: `plan`, `select`, `view`, `layers`, `lang`,
 * `theme`, `ui` as in an address of embed.html; `title`, `ratio`, `auto-height`; `base`, the folder of embed.html, where the
 * script comes from elsewhere. Events, each with its payload as `detail`: `atlas-ready`, `atlas-change`, `atlas-select`,
 * `atlas-resize`, `atlas-fallback`, `atlas-error`. Methods want the page's origin among `allowedParents` of config.json.
 */
export interface HealthAtlasElement extends HTMLElement {
  getState(): Promise<AtlasState>;
  setState(state: Partial<AtlasState>): Promise<AtlasState>;
  select(select: string | null): Promise<AtlasState>;
  /** A box of west, south, east, north, or sites as `<plan>/<id>`. */
  fit(to: {
    readonly bbox?: readonly number[];
    readonly sites?: readonly string[];
  }): Promise<AtlasState>;
  setTheme(theme: AtlasState["theme"]): Promise<AtlasState>;
  setLang(lang: AtlasState["lang"]): Promise<AtlasState>;
  print(): Promise<AtlasState>;
}

export declare const HealthAtlas: { new (): HealthAtlasElement };

declare global {
  interface HTMLElementTagNameMap {
    "health-atlas": HealthAtlasElement;
  }
}
