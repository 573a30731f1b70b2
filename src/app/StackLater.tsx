import { useUi } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/browse/StackList.tsx")).StackList;

/** The list of what a click on the map could not choose among, once there has been such a click. */
export function StackLater() {
  const isAsked = useUi((ui) => ui.stack !== null);
  return isAsked && <LoadedStack />;
}

function LoadedStack() {
  const program = useProgram(load, "StackList");
  return program && <program.Part />;
}
