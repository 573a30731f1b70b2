import { useUi } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/share/ShareDialog.tsx")).ShareDialog;

/** The dialog that shares and embeds, once it is wanted. */
export function ShareLater() {
  const isWanted = useUi((ui) => ui.sharing);
  return isWanted && <LoadedDialog />;
}

function LoadedDialog() {
  const program = useProgram(load, "ShareDialog");
  return program && <program.Part />;
}
