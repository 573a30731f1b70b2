import { viewAddress } from "../../state/address.ts";
import type { View } from "../../state/view.ts";
import { useAtlas } from "./atlas-context.tsx";

/** The absolute address of a view, without where its map stands. */
export function usePageAddress(view: View): string {
  const { root } = useAtlas();
  return new URL(`${root}${viewAddress({ ...view, camera: null })}`, document.baseURI).href;
}
