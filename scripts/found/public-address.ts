/**
 * Where a configuration says that the atlas is published: `publicAddress`, the https address of the folder of index.html.
 * @param config what stands in config.json
 * @returns the address with its closing slash, null where none is set
 * @throws where what is set is none
 */
export function publicAddressOf(config: unknown): string | null {
  const given = (config as { readonly publicAddress?: unknown } | null)?.publicAddress ?? null;
  if (given === null || given === "") return null;
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given) : null;
  const isFolder = url?.protocol === "https:" && url.search === "" && url.hash === "";
  if (!url || !isFolder) {
    throw new Error(
      `publicAddress: not the https address of a folder, as "https://portal.example/kangtu/": ${JSON.stringify(given)}`,
    );
  }
  return url.href.replace(/index\.html$/, "").replace(/\/*$/, "/");
}
