/** A value as authored files hold it: two spaces, a line end at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
