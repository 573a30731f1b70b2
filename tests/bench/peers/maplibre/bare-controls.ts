/** What the atlas's interactions come to on a map that has nothing else; the benchmark calls it by way of `window`. */
export type BareControls = {
  readonly easeTo: (camera: BareCamera) => void;
  readonly showSites: (shown: boolean) => void;
  readonly nameIn: (language: "Zh" | "En") => void;
  /** Takes the map away, as another screen does. */
  readonly leave: () => void;
  /** Makes it anew, as coming back does. */
  readonly open: (camera: BareCamera) => void;
};

/** Degrees WGS-84, zoom for tiles of 512 pixels. */
export type BareCamera = { readonly lon: number; readonly lat: number; readonly zoom: number };

export type BareWindow = Window & { bareMap?: BareControls };
