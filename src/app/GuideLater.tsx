import { Guard } from "../features/shared/Guard.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/legend/MapGuide.tsx")).MapGuide;

/** How to read the map, once somebody asks; where it does not come the legend stays as it is. */
export function GuideLater() {
  return (
    <Guard part="guide">
      <LoadedGuide />
    </Guard>
  );
}

function LoadedGuide() {
  const program = useProgram(load, "MapGuide");
  return program && <program.Part />;
}
