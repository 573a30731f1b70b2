import type { TileFault } from "./tile-fault.ts";

/** So many tiles in a row that did not come, and no more are asked for. */
const MOST_FAULTS = 6;

/** Counts the tiles that do not come, and says once that a base map has died. */
export class TileHealth {
  #faults = 0;
  readonly #onDead: (fault: TileFault) => void;

  constructor(onDead: (fault: TileFault) => void) {
    this.#onDead = onDead;
  }

  get isDead(): boolean {
    return this.#faults >= MOST_FAULTS;
  }

  came(): void {
    if (!this.isDead) this.#faults = 0;
  }

  failed(fault: TileFault): void {
    if (this.isDead) return;
    this.#faults += 1;
    if (this.isDead) this.#onDead(fault);
  }
}
