import type { ReactNode } from "react";
import { useViewPart } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const loadBar = async () => (await import("../features/elder/ElderBar.tsx")).ElderBar;
const loadReader = async () => (await import("../features/elder/ReadAloud.tsx")).ReadAloud;

/** The bar of the version for elders where that is chosen and has come; the usual bar else. */
export function BarOfMode({ children }: { readonly children: ReactNode }) {
  const isUsual = useViewPart((view) => view.mode === "usual");
  return isUsual ? children : <ElderBarLater>{children}</ElderBarLater>;
}

function ElderBarLater({ children }: { readonly children: ReactNode }) {
  const program = useProgram(loadBar, "ElderBar");
  return program ? <program.Part /> : children;
}

/** What reads a panel aloud, for elders. */
export function ReaderLater() {
  const isUsual = useViewPart((view) => view.mode === "usual");
  return isUsual ? null : <LoadedReader />;
}

function LoadedReader() {
  const program = useProgram(loadReader, "ReadAloud");
  return program && <program.Part />;
}
