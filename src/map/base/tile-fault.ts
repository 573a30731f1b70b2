/**
 * Why a base map of tiles does not stand: the server refuses (a wrong key, a quota, a host that it does not know), says
 * nothing, sends something else than pictures, cannot be reached, the page's own policy does not allow it, or what the
 * operator has set cannot be read.
 */
export type TileFault = "refused" | "silent" | "unfit" | "unreachable" | "blocked" | "misset";

/** A tile that has not come. */
export class TileError extends Error {
  readonly fault: TileFault;

  constructor(fault: TileFault) {
    super(`tile: ${fault}`);
    this.fault = fault;
  }
}

/** What an answer is: a picture, no tile in this place, or a fault. Tianditu refuses with 418. */
export function judgeAnswer(
  status: number,
  type: string | null,
): "picture" | "nothing" | TileFault {
  if (status === 204 || status === 404) return "nothing";
  if (status < 200 || status >= 300) return status < 500 ? "refused" : "unreachable";
  return type?.trim().toLowerCase().startsWith("image/") === true ? "picture" : "unfit";
}
