import { type ComponentType, useEffect, useState } from "react";
import { useAtlas } from "./atlas-context.tsx";
import type { MostAlikeProps } from "./most-alike-props.ts";

/** What is most like a plan or a site, once its program has come; a panel is whole without it. */
export function MostAlike(props: MostAlikeProps) {
  const { initialView, load } = useAtlas();
  const isLive = initialView === null;
  const [found, setFound] = useState<{ readonly Part: ComponentType<MostAlikeProps> }>();
  useEffect(() => {
    if (!isLive) return;
    load.mostAlike().then(
      (Part) => setFound({ Part }),
      () => undefined,
    );
  }, [isLive, load]);
  return found ? <found.Part {...props} /> : null;
}
