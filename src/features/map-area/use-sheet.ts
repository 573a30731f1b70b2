import { useCallback, useMemo } from "react";
import { formatDate } from "../../i18n/format.ts";
import { drawMapSheet, type SheetInput } from "../../map/sheet/map-sheet.ts";
import { emphasise } from "../../map/scene/scene.ts";
import { LIGHT } from "../../map/style/palette.ts";
import { viewAddress } from "../../state/address.ts";
import { uiStore, viewStore } from "../../state/store.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { useExpiredWords } from "../shared/ExpiredNotice.tsx";
import { usePlansShown } from "../shared/use-plans-shown.ts";
import type { MapOnPaper } from "./MapArea.tsx";
import { useArcs } from "./use-arcs.ts";

/** What a sheet can be asked for. */
type SheetForm = Pick<SheetInput, "shape" | "ids" | "dpi" | "fonts">;

/**
 * What draws the map that the reader has before them as a sheet, whenever it is asked for one: its plans, what is
 * chosen, the layers and the part of the country in view, in the light theme, which is that of paper.
 */
export function useSheet(shown: MapOnPaper): (form: SheetForm) => string {
  const { content, ground } = shown;
  const { t } = useAtlas();
  const language = useLanguage();
  const select = useViewPart((view) => view.select);
  const wordsNow = useWords(shown);
  const arcs = useArcs();
  const scene = useMemo(
    () => emphasise({ ground: ground.topology, content, view: { select }, hovered: null, arcs }),
    [ground, content, select, arcs],
  );
  return useCallback(
    (form) => {
      const { camera } = viewStore.getState();
      const isMoved = camera !== null || scene.selected !== null;
      const seen = isMoved ? uiStore.getState().bounds : null;
      const words = wordsNow();
      return drawMapSheet({ ...form, scene, ground, palette: LIGHT, language, t, seen, words });
    },
    [scene, ground, language, t, wordsNow],
  );
}

/** Gives what is said around the map when it is asked for: the address changes as the map moves. */
function useWords({ approval, ground }: MapOnPaper): () => SheetInput["words"] {
  const { atlas, t, root, today } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const plans = usePlansShown();
  const expired = useExpiredWords(useViewPart((view) => view.plans));
  return useCallback(() => {
    const [only, ...others] = plans;
    const isOne = only !== undefined && others.length === 0;
    const hasBoundaries = ground.topology !== null;
    const source = approval.source ?? (hasBoundaries ? t("map.sourceBoundaries") : null);
    const { number } = approval;
    const approved = number === null ? t("map.approvalPending") : t("map.approval", { number });
    const address = new URL(`${root}${viewAddress(viewStore.getState())}`, document.baseURI).href;
    return {
      title: [
        isOne
          ? local(only, "title")
          : `${t("app.name")} · ${t("plans.all", { count: plans.length })}`,
      ],
      standing: expired === null ? [] : [expired],
      facts: [
        [source, hasBoundaries ? approved : null].filter((fact) => fact !== null).join(" · "),
        [
          `${t("app.name")} · ${t("print.version")} ${atlas.dataVersion}`,
          t("sheet.date", { date: formatDate(today, language) }),
          `${t("print.address")} ${address}`,
        ].join(" · "),
      ],
    };
  }, [atlas, t, root, today, language, local, plans, expired, approval, ground]);
}
