import { builtFile, type Manifest } from "../manifest.ts";

/** Style sheets of what pages of single things show, in the order in which they are loaded. */
export function pageStyles(manifest: Manifest): readonly string[] {
  const seen = new Set<string>();
  const sheets: string[] = [];
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (seen.has(key) || !chunk) return;
    seen.add(key);
    for (const other of chunk.imports) visit(other);
    sheets.push(...chunk.css);
  };
  visit("src/features/things/later-panels.ts");
  return [...sheets, builtFile(manifest, "src/app/thing-page.css")];
}
