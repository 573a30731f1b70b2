import { type ComponentType, useEffect, useState } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { loadProgram } from "./load-program.ts";

/**
 * A component whose program is fetched when it is first shown on a live page; null until it has come.
 * @param load a constant function that imports it
 * @param name what it is called where its coming is told of
 * @throws while rendering, for the guard around it, what kept the program from coming
 */
export function useProgram<Props>(
  load: () => Promise<ComponentType<Props>>,
  name: string,
): { readonly Part: ComponentType<Props> } | null {
  const { initialView } = useAtlas();
  const isLive = initialView === null;
  type Found = { readonly Part: ComponentType<Props> } | { readonly fault: unknown };
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!isLive) return;
    loadProgram(load, name).then(
      (Part) => setFound({ Part }),
      (fault: unknown) => setFound({ fault }),
    );
  }, [isLive, load, name]);
  if (!found) return null;
  if ("fault" in found) throw found.fault;
  return found;
}
