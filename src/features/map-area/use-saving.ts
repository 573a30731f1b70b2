import { useEffect, useState } from "react";
import { type Direction, PICTURE_SHAPES } from "../../map/sheet/sheet-shapes.ts";
import { viewStore } from "../../state/store.ts";
import { saveFile } from "../../ui/save-file.ts";
import { pngOf } from "../shared/picture-file.ts";
import type { useSheet } from "./use-sheet.ts";

/** How far the last picture asked for has come. */
export type SavingProgress =
  | { readonly step: "idle" | "drawing" | "failed" }
  /** Handed to the browser, which does not say what it does with it. */
  | { readonly step: "saved"; readonly name: string };

type SavingInput = {
  readonly draw: ReturnType<typeof useSheet>;
  readonly direction: Direction;
  /** Gives the fonts that the machine lacks, as rules of a style sheet. */
  readonly loadFonts: () => Promise<string>;
};

/** What draws a sheet and saves it as a file, with its progress. */
export function useSaving({ draw, direction, loadFonts }: SavingInput) {
  const [progress, setProgress] = useState<SavingProgress>({ step: "idle" });
  const fonts = useFonts(loadFonts);
  const shape = PICTURE_SHAPES[direction];
  const save = async (form: string, make: () => Promise<Blob>): Promise<void> => {
    setProgress({ step: "drawing" });
    const name = `${fileName()}-${direction}${form}`;
    try {
      saveFile(name, await make());
      setProgress({ step: "saved", name });
    } catch {
      setProgress({ step: "failed" });
    }
  };
  return {
    progress,
    fonts,
    savePng: (dpi: number) =>
      save(`-${dpi}.png`, async () => pngOf(draw({ shape, dpi, fonts: await loadFonts() }), dpi)),
    saveSvg: () => save(".svg", async () => new Blob([draw({ shape })], { type: "image/svg+xml" })),
  };
}

/** None until they have come, or where none is needed. */
function useFonts(load: SavingInput["loadFonts"]): string {
  const [fonts, setFonts] = useState("");
  useEffect(() => {
    load().then(setFonts, () => undefined);
  }, [load]);
  return fonts;
}

/** The plan that is shown, or the atlas, without anything that a file's name may not hold. */
function fileName(): string {
  const [plan, ...others] = viewStore.getState().plans;
  return plan === undefined || others.length > 0 ? "kangtu" : `kangtu-${plan}`;
}
