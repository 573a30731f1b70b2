import { useEffect } from "react";
import { unsavedFiles } from "../core/desk-state.ts";
import { useTools } from "./desk-context.tsx";

/** Whoever leaves with something unsaved is asked first. */
export function useLeaveWarning(): void {
  const { store } = useTools();
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsavedFiles(store.state.getState()).length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [store]);
}
