import { useUi } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/own-data/OwnDataDialog.tsx")).OwnDataDialog;

/** The dialog that takes readers' own files, once it is wanted. */
export function OwnDataLater() {
  const isWanted = useUi((ui) => ui.ownWanted !== null);
  return isWanted && <LoadedDialog />;
}

function LoadedDialog() {
  const program = useProgram(load, "OwnDataDialog");
  return program && <program.Part />;
}
