/** The province of an adcode of any level. */
export function provinceOf(adcode: string): string {
  return `${adcode.slice(0, 2)}0000`;
}
