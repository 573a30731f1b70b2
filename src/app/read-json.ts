/** What a file of the same origin holds; null where there is none, or none that can be read: it is no fault that it is not there. */
export async function readJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { cache: "no-cache" });
    return response.ok ? ((await response.json()) as unknown) : null;
  } catch {
    return null;
  }
}
