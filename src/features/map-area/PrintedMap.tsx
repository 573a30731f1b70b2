import { useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { type Direction, DIRECTIONS, PRINT_SHAPES } from "../../map/sheet/sheet-shapes.ts";
import { drawnElement } from "../../ui/trusted-types.ts";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { useViewPart } from "../shared/atlas-context.tsx";
import { MAP_ON_PAPER, type MapOnPaper } from "./MapArea.tsx";
import styles from "./PrintedMap.module.css";
import { useSheet } from "./use-sheet.ts";

/** The map as the first page of what is printed of it; the style sheet takes the one of the two that fits the paper. */
export function PrintedMap(shown: MapOnPaper) {
  const isMap = useViewPart((view) => view.screen === "map");
  const isPrinting = useIsPrinting();
  const place = isMap && isPrinting ? document.getElementById(MAP_ON_PAPER) : null;
  return place && createPortal(<Sheets {...shown} />, place);
}

function Sheets(shown: MapOnPaper) {
  const draw = useSheet(shown);
  return DIRECTIONS.map((direction) => (
    <Sheet
      key={direction}
      direction={direction}
      svg={draw({ shape: PRINT_SHAPES[direction], ids: `${direction}-` })}
    />
  ));
}

/** A drawing in the page itself, not as an image: its words can be selected, and have the page's fonts. */
function Sheet({ direction, svg }: { readonly direction: Direction; readonly svg: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren(drawnElement(svg));
  }, [svg]);
  return <div ref={box} className={styles.sheet} data-direction={direction} />;
}
