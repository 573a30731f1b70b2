/** 36⁵ ids: of two thousand findings two share one in a comparison of thirty. */
const LENGTH = 5;
const PRIME = 0x01_00_01_93;
const OFFSET = 0x81_1c_9d_c5;

/**
 * The short name of a finding in an address, the same for ever for the same key: FNV-1a of 32 bits (Fowler, Noll and Vo),
 * as five letters and figures. What is left out of a comparison so fits a link that people send each other.
 */
export function findingId(key: string): string {
  let hash = OFFSET;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME);
  return ((hash >>> 0) % 36 ** LENGTH).toString(36).padStart(LENGTH, "0");
}
