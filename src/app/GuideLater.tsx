import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/legend/MapGuide.tsx")).MapGuide;

/** How to read the map, once somebody asks. */
export function GuideLater() {
  const program = useProgram(load, "MapGuide");
  return program && <program.Part />;
}
