/**
 * Herfindahl–Hirschman index: the sum of the squared shares, from 1/n when all have the same to 1 when one has all.
 * Null when there is nothing to share. Source: Hirschman, "The Paternity of an Index", American Economic Review 54 (1964).
 */
export function herfindahl(counts: readonly number[]): number | null {
  const total = sum(counts);
  return total === 0 ? null : sum(counts.map((count) => (count / total) ** 2));
}

/**
 * Gini coefficient: half the mean absolute difference of all pairs, as a share of the mean; from 0 when all have the same
 * to (n − 1)/n when one has all. Null when there is nothing to share. Source: Gini (1912), in the form of Sen,
 * "On Economic Inequality" (1973).
 */
export function gini(counts: readonly number[]): number | null {
  const total = sum(counts);
  if (total === 0) return null;
  const ascending = counts.toSorted((a, b) => a - b);
  const weighted = sum(ascending.map((count, index) => (index + 1) * count));
  const n = counts.length;
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/**
 * Polycentricity of centres by what each holds: 1 − σ/σmax, where σmax is the standard deviation of two centres of which
 * the larger has what the largest has and the other nothing. 1 when all are equal, 0 when one stands alone; less than 0
 * cannot be. Null with fewer than two centres or nothing held. Source: Green, "Functional Polycentricity", Urban Studies 44
 * (2007).
 */
export function polycentricity(counts: readonly number[]): number | null {
  const largest = Math.max(0, ...counts);
  if (counts.length < 2 || largest === 0) return null;
  const mean = sum(counts) / counts.length;
  const deviation = Math.sqrt(sum(counts.map((count) => (count - mean) ** 2)) / counts.length);
  return 1 - deviation / (largest / 2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
