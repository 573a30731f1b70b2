import { type ComponentType, useEffect, useState } from "react";
import { useAtlas } from "./atlas-context.tsx";
import type { SchematicProps } from "./schematic-props.ts";

/** The drawing of a structure, once its program has come; what it shows stands beside it in words, so that it may stay away. */
export function Schematic(props: SchematicProps) {
  const { initialView, load } = useAtlas();
  const isLive = initialView === null;
  const [found, setFound] = useState<{ readonly Drawing: ComponentType<SchematicProps> }>();
  useEffect(() => {
    if (!isLive) return;
    load.schematic().then(
      (Drawing) => setFound({ Drawing }),
      () => undefined,
    );
  }, [isLive, load]);
  return found ? <found.Drawing {...props} /> : null;
}
