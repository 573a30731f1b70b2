/** An address from a file that others write: whole, and of the web's own schemes; null for what is none. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim());
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

/** An origin that is written as one: neither `null`, nor `*`, nor an address with a path; null for what is none. */
export function exactOrigin(text: string): string | null {
  const address = webAddress(text);
  if (address === null) return null;
  const { origin } = new URL(address);
  const isExact = origin === text.trim().replace(/\/$/, "").toLowerCase();
  return isExact && !origin.includes("*") ? origin : null;
}
