import type { ReactNode } from "react";
import type { Swatch as SwatchOf } from "../style/layers/legend-entry.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import styles from "./Swatch.module.css";

/** What stands before the words of a legend line, drawn as the map draws it. */
export function Swatch({ swatch }: { readonly swatch: SwatchOf }) {
  if (swatch.type === "kind") return <KindIcon kind={swatch.kind} />;
  if (swatch.type === "colour") {
    return <KindIcon kind="landscape" colourClass={`group-${swatch.colour}`} />;
  }
  const name = swatch.type === "precision" ? swatch.tone : swatch.type;
  return (
    <svg className={styles.swatch} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

const SHAPES: Readonly<
  Record<Exclude<SwatchOf["type"], "kind" | "colour" | "precision"> | "solid" | "ring", ReactNode>
> = {
  solid: <rect x="5" y="5" width="10" height="10" rx="1" fill="currentColor" />,
  ring: (
    <>
      <circle cx="10" cy="10" r="8.5" className={styles.ring} />
      <rect x="7" y="7" width="6" height="6" rx="1" fill="currentColor" />
    </>
  ),
  within: (
    <>
      <circle cx="10" cy="10" r="7.5" className={styles.approximate} />
      <text x="10" y="13.5" className={styles.number} fontSize={10}>
        9
      </text>
    </>
  ),
  named: (
    <text x="10" y="14" className={styles.number} fontSize={11}>
      Aa
    </text>
  ),
  core: <rect x="2" y="4" width="16" height="12" rx="2" className={styles.core} />,
  belt: <path d="M1 13Q10 3 19 9" className={styles.belt} />,
  pole: <rect x="2" y="4" width="16" height="12" rx="1" className={styles.pole} />,
  counted: (
    <>
      <circle cx="10" cy="10" r="7.5" className={styles.ring} />
      <text x="10" y="13.5" className={styles.number} fontSize={10}>
        9
      </text>
    </>
  ),
  node: (
    <>
      <circle cx="10" cy="10" r="7.5" className={styles.node} />
      <text x="10" y="13.5" className={styles.nodeNumber} fontSize={10}>
        1
      </text>
    </>
  ),
  tie: <path d="M2 16Q14 14 18 4" className={styles.tie} />,
  region: <rect x="2" y="4" width="16" height="12" rx="1" className={styles.region} />,
  extent: <rect x="2" y="4" width="16" height="12" rx="1" className={styles.extent} />,
  approximate: <rect x="2" y="4" width="16" height="12" rx="1" className={styles.approximate} />,
};
