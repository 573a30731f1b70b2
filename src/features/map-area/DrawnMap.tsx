import { useCallback, useDeferredValue, useMemo } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { StandingBase } from "../../map/base/standing-base.ts";
import type { TileFault } from "../../map/base/tile-fault.ts";
import type { LoadArcs } from "../../map/engine/arc-drawing.ts";
import type { MapMove } from "../../map/engine/atlas-map-props.ts";
import type { Choice } from "../../map/scene/choice.ts";
import type { Scene, SceneContent } from "../../map/scene/scene-types.ts";
import { emphasise } from "../../map/scene/scene.ts";
import { tellHovered } from "../../map/view/tell-hovered.ts";
import { focusOf, type Lighting } from "../../map/scene/lit.ts";
import { ownFocus } from "../../map/scene/own-focus.ts";
import { isSiteKey } from "../../model/site-key.ts";
import type { ThingRef } from "../../model/thing-ref.ts";
import { toPlan, toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { useColours } from "../shared/use-colours.ts";
import { changeView, selectSite, uiStore, type MapFault } from "../../state/store.ts";
import type { Config } from "../../state/config.ts";
import { isFramed } from "../../ui/is-framed.ts";
import type { MapComponent } from "./use-map-parts.ts";
import type { Cover } from "./use-cover.ts";
import { useArcs } from "./use-arcs.ts";
import { useShiftedMap } from "./use-shifted-map.ts";
import { useSiteTiles } from "./use-site-tiles.ts";

type DrawnMapProps = Cover & {
  readonly Component: MapComponent;
  readonly ground: Ground;
  readonly content: SceneContent;
  readonly lighting: Lighting | null;
  readonly approval: Config["mapApproval"];
  readonly loadArcs: LoadArcs;
  /** The operator's base map, in place of the ground. */
  readonly base?: StandingBase | null;
  readonly onBaseFault?: (fault: TileFault) => void;
  /** Another map will take its place. */
  readonly interim?: boolean;
  readonly onRest?: (() => void) | undefined;
};

/** How much larger names are for elders. */
const ELDER_TEXT = 1.5;

/** The map with what stands out on it, and what a reader's hand on it does. */
export function DrawnMap({
  Component,
  ground,
  content,
  lighting,
  padding,
  cover,
  approval,
  loadArcs,
  base = null,
  onBaseFault = nothing,
  interim = false,
  onRest = nothing,
}: DrawnMapProps) {
  const { t } = useAtlas();
  const select = useDeferredValue(useViewPart((view) => view.select));
  const language = useLanguage();
  // A moment late together with the plans: a camera without the plans that it belongs to would lead astray.
  const camera = useDeferredValue(useViewPart((view) => view.camera));
  const colours = useColours();
  const isUsual = useViewPart((view) => view.mode === "usual");
  const scene = useScene({ ground, content, lighting, select });
  const shown = useShiftedMap({ scene, camera, onMove: keepMove }, base?.shift ?? null);
  const siteTiles = useSiteTiles();
  const hasSite = select?.type === "site";
  const onSelect = useCallback(
    (key: string | null) => {
      if (key !== null && isSiteKey(key)) selectSite(key);
      else if (hasSite) changeView(toThing(null));
      else uiStore.setState({ stack: null });
    },
    [hasSite],
  );
  return (
    <Component
      {...shown}
      base={base}
      onBaseFault={onBaseFault}
      ground={ground}
      colours={colours}
      textScale={isUsual ? 1 : ELDER_TEXT}
      language={language}
      t={t}
      approval={approval}
      loadArcs={loadArcs}
      siteTiles={siteTiles}
      padding={padding}
      cover={cover}
      cooperativeGestures={isFramed()}
      onSelect={onSelect}
      onChoose={showStack}
      onPlan={openPlan}
      onHover={tellHovered}
      interim={interim}
      onRest={onRest}
      onFallback={showPlainMap}
      onPicture={offerPicture}
    />
  );
}

type SceneInput = Pick<DrawnMapProps, "ground" | "content" | "lighting"> & {
  readonly select: ThingRef | null;
};

/** All that the map shows: its content, what of it stands out, and where the camera is to look. */
function useScene({ ground, content, lighting, select }: SceneInput): Scene {
  const hovered = useDeferredValue(useUi((ui) => ui.hovered));
  const asked = useUi((ui) => ui.seeAll);
  const layer = useUi((ui) => ui.own);
  const own = layer?.things;
  const focus = useMemo(
    () => focusOf(content, lighting, asked) ?? ownFocus(layer, asked),
    [content, lighting, asked, layer],
  );
  const arcs = useArcs();
  const circle = useDeferredValue(useUi((ui) => ui.sifted?.circle ?? null));
  return useMemo(() => {
    const standsOut = { view: { select }, hovered, focus, arcs, circle, ...(own && { own }) };
    return emphasise({ ground: ground.topology, content, ...standsOut });
  }, [ground, content, select, hovered, focus, arcs, circle, own]);
}

const nothing = () => undefined;
const showStack = ({ keys, ...choice }: Choice) =>
  uiStore.setState({ stack: { ...choice, keys: keys.filter(isSiteKey) } });
const openPlan = (plan: string) => changeView(toPlan(plan));
const offerPicture = () => uiStore.setState({ picturing: true });
const showPlainMap = (mapFault: MapFault) => uiStore.setState({ mapFault, mapFaultSeen: false });

function keepMove({ camera, bounds, keep }: MapMove): void {
  uiStore.setState({ bounds, zoom: camera.zoom });
  if (keep) changeView({ camera });
}
