import type { AreaGeometry, Collection } from "../../src/domain/places/ground.ts";

/** Numbers arcs anew in the order in which they are first asked for. */
export class PickedArcs {
  /** Old numbers by new ones. */
  readonly picked: number[] = [];
  private readonly numbers = new Map<number, number>();

  /** The new number of an arc; `~i` is arc `i` reversed before and after. */
  take(arc: number): number {
    const index = arc < 0 ? ~arc : arc;
    const known = this.numbers.get(index) ?? this.picked.push(index) - 1;
    this.numbers.set(index, known);
    return arc < 0 ? ~known : known;
  }

  /** Areas of a topology with their arcs numbered anew. */
  takeAreas(areas: readonly AreaGeometry[]): Collection<AreaGeometry> {
    return {
      type: "GeometryCollection",
      geometries: areas.map((area) => ({
        ...area,
        arcs: area.arcs.map((rings) => rings.map((ring) => ring.map((arc) => this.take(arc)))),
      })),
    };
  }
}
