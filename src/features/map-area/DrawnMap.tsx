import { useCallback, useDeferredValue, useMemo } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { MapMove } from "../../map/engine/atlas-map-props.ts";
import { DARK, LIGHT } from "../../map/style/palette.ts";
import type { Padding } from "../../map/camera/project.ts";
import { emphasise } from "../../map/scene/scene.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { isSiteKey } from "../../model/site-key.ts";
import { toPlan, toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { changeView, selectSite, uiStore, type MapFault } from "../../state/store.ts";
import type { Config } from "../../state/config.ts";
import { useMedia } from "../../ui/use-media.ts";
import type { MapComponent } from "./use-map-parts.ts";

type DrawnMapProps = {
  readonly Component: MapComponent;
  readonly ground: Ground;
  readonly content: SceneContent;
  readonly padding: Padding;
  readonly approval: Config["mapApproval"];
};

/** The map with what stands out on it, and what a reader's hand on it does. */
export function DrawnMap({ Component, ground, content, padding, approval }: DrawnMapProps) {
  const { t } = useAtlas();
  const select = useDeferredValue(useViewPart((view) => view.select));
  const language = useLanguage();
  const theme = useViewPart((view) => view.theme);
  // A moment late together with the plans: a camera without the plans that it belongs to would lead astray.
  const camera = useDeferredValue(useViewPart((view) => view.camera));
  const hovered = useDeferredValue(useUi((ui) => ui.hovered));
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const isDark = theme === "dark" || (theme === "auto" && prefersDark);
  const scene = useMemo(
    () => emphasise({ ground: ground.topology, content, view: { select }, hovered }),
    [ground, content, select, hovered],
  );
  const hasSite = select?.type === "site";
  const onSelect = useCallback(
    (key: string | null) => {
      if (key !== null && isSiteKey(key)) selectSite(key);
      else if (hasSite) changeView(toThing(null));
      else uiStore.setState({ stack: [] });
    },
    [hasSite],
  );
  return (
    <Component
      scene={scene}
      ground={ground}
      palette={isDark ? DARK : LIGHT}
      language={language}
      t={t}
      approval={approval}
      camera={camera}
      padding={padding}
      cooperativeGestures={false}
      onSelect={onSelect}
      onStack={showStack}
      onPlan={openPlan}
      onHover={showHovered}
      onMove={keepMove}
      onFallback={showPlainMap}
    />
  );
}

const showStack = (stack: readonly string[]) =>
  uiStore.setState({ stack: stack.filter(isSiteKey) });
const openPlan = (plan: string) => changeView(toPlan(plan));
const showHovered = (key: string | null) =>
  uiStore.setState({ hovered: key !== null && isSiteKey(key) ? key : null });
const showPlainMap = (mapFault: MapFault) => uiStore.setState({ mapFault, mapFaultSeen: false });

function keepMove({ camera, bounds, keep }: MapMove): void {
  uiStore.setState({ bounds, zoom: camera.zoom });
  if (keep) changeView({ camera });
}
