import { type ComponentType, useEffect, useState } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { loadProgram } from "./load-program.ts";

type Load<Props> = () => Promise<ComponentType<Props>>;

/** The components that have come, by what imports them. */
const come = new WeakMap<object, unknown>();

/** Makes a component known that is there already, so that it is shown from the first render on. */
export function provideProgram<Props>(load: Load<Props>, Part: ComponentType<Props>): void {
  come.set(load, Part);
}

/** Fetches a component before it is shown. @throws LoadFault, or what `import()` throws */
export async function fetchProgram<Props>(load: Load<Props>, name: string): Promise<void> {
  provideProgram(load, await loadProgram(load, name));
}

/**
 * A component whose program is fetched when it is first shown on a live page; null until it has come.
 * @param load a constant function that imports it
 * @param name what it is called where its coming is told of
 * @throws while rendering, for the guard around it, what kept the program from coming
 */
export function useProgram<Props>(
  load: Load<Props>,
  name: string,
): { readonly Part: ComponentType<Props> } | null {
  const { initialView } = useAtlas();
  const isLive = initialView === null;
  type Found = { readonly Part: ComponentType<Props> } | { readonly fault: unknown };
  const [found, setFound] = useState<Found | null>(() => known(load));
  useEffect(() => {
    if (!isLive || known(load)) return;
    fetchProgram(load, name).then(
      () => setFound(known(load)),
      (fault: unknown) => setFound({ fault }),
    );
  }, [isLive, load, name]);
  if (!found) return null;
  if ("fault" in found) throw found.fault;
  return found;
}

function known<Props>(load: Load<Props>): { readonly Part: ComponentType<Props> } | null {
  const Part = come.get(load) as ComponentType<Props> | undefined;
  return Part ? { Part } : null;
}
