/**
 * The rules of the page's own fonts that this machine needs, with the fonts in them: a picture can fetch nothing. Empty
 * where the fonts of the system do, since the browser has then loaded none of the page's.
 * @throws what keeps a font from coming a second time
 */
export async function fontsInUse(): Promise<string> {
  const used = new Set(
    [...document.fonts]
      .filter(({ status }) => status === "loaded")
      .map(({ family }) => unquoted(family)),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => used.has(unquoted(style.getPropertyValue("font-family"))));
  return (await Promise.all(rules.map(embedded))).join("");
}

const unquoted = (family: string): string => family.replaceAll(/["']/g, "");

/** The rule with its font in the place of the font's address. */
async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, address = ""] = /url\(["']?([^"')]+)/.exec(rule.cssText) ?? [];
  const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const font = base64(new Uint8Array(await response.arrayBuffer()));
  return rule.cssText.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${font})`);
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: no function takes hundreds of thousands of arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
