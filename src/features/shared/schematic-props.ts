import type { Schematic } from "../../domain/places/schematic.ts";

/** What a drawing of a structure is made from. */
export type SchematicProps = {
  readonly schematic: Schematic;
  /** What it is a drawing of; null where the words beside it say so. */
  readonly title: string | null;
  /** Names of core, belts and poles by the ids of their sites; left out of a small drawing. */
  readonly nameOf?: (id: string) => string | null;
};
