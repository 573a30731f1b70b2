/** Rejects where the browser has no clipboard to offer (plain http, a sandboxed frame) or refuses it. */
export async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
