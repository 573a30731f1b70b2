import type { Plane } from "../../map/svg/held-camera.ts";

/** The drawings of several maps, which a hand on one of them moves as one. */
export class LinkedPlanes implements Plane {
  private readonly planes = new Set<Plane>();

  /** @returns what takes it out again */
  add(plane: Plane): () => void {
    this.planes.add(plane);
    return () => this.planes.delete(plane);
  }

  setAttribute(name: string, value: string): void {
    for (const plane of this.planes) plane.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    for (const plane of this.planes) plane.removeAttribute(name);
  }
}
