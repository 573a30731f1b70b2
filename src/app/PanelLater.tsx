import { useEffect } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { useHasRested } from "../features/shared/use-has-rested.ts";
import type { DetailPanel } from "../features/things/DetailPanel.tsx";
import { ReaderLater } from "./ElderLater.tsx";
import { fetchProgram, provideProgram, useProgram } from "./use-program.ts";

const NAME = "DetailPanel";
const load = async () => (await import("../features/things/DetailPanel.tsx")).DetailPanel;

/** The panel of what is selected: on a page that opens with one from its first render on, else as soon as it has come. */
export function PanelLater() {
  const { t } = useAtlas();
  const program = useProgram(load, NAME);
  if (!program) return <p role="status">{t("details.loading")}</p>;
  return <program.Part reader={<ReaderLater />} />;
}

/** Fetches the program of panels once the page has nothing better to do, for the first that is opened. */
export function usePanelWhenIdle(): void {
  const hasRested = useHasRested();
  useEffect(() => {
    // What does not come now is asked for again, and told, where it is wanted.
    if (hasRested) fetchPanel().catch(() => undefined);
  }, [hasRested]);
}

/** Fetches the program of panels before one is shown. @throws LoadFault, or what `import()` throws */
export const fetchPanel = (): Promise<void> => fetchProgram(load, NAME);

/** For a page whose text is made where every program is at hand. */
export const providePanel = (Part: typeof DetailPanel): void => provideProgram(load, Part);
