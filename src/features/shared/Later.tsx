import { type ReactNode, useDeferredValue } from "react";
import { AtlasProvider, useAtlas } from "./atlas-context.tsx";

/**
 * Draws what is long in another language only once the rest of the page stands in it: lists and maps follow bar and
 * panel, in pieces between which the page answers.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const value = useDeferredValue(useAtlas());
  return <AtlasProvider value={value}>{children}</AtlasProvider>;
}
