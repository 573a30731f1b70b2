import { useCallback } from "react";
import { useAtlas, useUi } from "../features/shared/atlas-context.tsx";
import { loadOwnPlan } from "./load-own-plan.ts";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/own-data/OwnDataDialog.tsx")).OwnDataDialog;

/** The dialog that takes readers' own files, once it is wanted. */
export function OwnDataLater() {
  const isWanted = useUi((ui) => ui.ownWanted !== null);
  return isWanted && <LoadedDialog />;
}

function LoadedDialog() {
  const { root } = useAtlas();
  const program = useProgram(load, "OwnDataDialog");
  const loadPlan = useCallback((bytes: Uint8Array) => loadOwnPlan(root, bytes), [root]);
  return program && <program.Part loadPlan={loadPlan} />;
}
