import { type RefObject, useEffect, useRef } from "react";
import { type ListenAct, listenKey } from "../../map/listen/listen-key.ts";
import { sameStop, type Stop, stopsOf } from "../../map/listen/stops.ts";
import { type ListenWords, stopWords } from "../../map/listen/stop-words.ts";
import { choiceOf } from "../../map/scene/choice.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { isSiteKey } from "../../model/site-key.ts";
import { announce } from "../../state/announcer.ts";
import { toPlan } from "../../state/changes.ts";
import { changeView, selectSite, uiStore } from "../../state/store.ts";

/**
 * Has the keys on a map walk what stands on it, and says where they lead. It hears them before the engine does, which
 * keeps those that are not ours.
 * @param inside an element in the section that the map stands in
 */
export function useListening(
  inside: RefObject<HTMLElement | null>,
  content: SceneContent,
  words: ListenWords,
): void {
  const at = useRef<Stop | null>(null);
  useEffect(() => {
    const area = inside.current?.parentElement;
    if (!area) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isMap(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const walk = walkOf(content, at.current);
      const act = walk && listenKey(event.key, walk);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      at.current = done(act, walk.at, words);
    };
    const leave = (event: FocusEvent) => {
      if (isMap(event.target)) uiStore.setState({ hovered: null });
    };
    area.addEventListener("keydown", listen, { capture: true });
    area.addEventListener("focusout", leave);
    return () => {
      area.removeEventListener("keydown", listen, { capture: true });
      area.removeEventListener("focusout", leave);
    };
  }, [inside, content, words]);
}

const isMap = (target: EventTarget | null): boolean =>
  target instanceof HTMLCanvasElement && target.getAttribute("role") === "application";

/** What can be walked on the map as it stands; null before it stands. */
function walkOf(content: SceneContent, before: Stop | null) {
  const { bounds, zoom } = uiStore.getState();
  if (bounds === null || zoom === null) return null;
  const [west, south, east, north] = bounds;
  const stops = stopsOf(content, zoom);
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return { stops, at: before && sameStop(stops, before), middle };
}

/** Does what a key means, and says so. @returns where the reader stands then */
function done(act: ListenAct, at: Stop | null, words: ListenWords): Stop | null {
  const { text } = words;
  switch (act.type) {
    case "go":
      announce((act.from ? "" : text("inside")) + stopWords(act.to, act.from, words));
      show(act.to);
      return act.to;
    case "where":
      announce(stopWords(act.stop, null, words));
      return at;
    case "open":
      open(act.stop);
      return at;
    case "leave":
      uiStore.setState({ hovered: null });
      announce(text("left"));
      return null;
    case "end":
    case "empty":
      announce(text(act.type));
      return at;
  }
}

/** Has a stop stand out, and brings it into view. */
function show({ position, ...stop }: Stop): void {
  const [site] = stop.type === "mark" ? stop.mark.marks : [];
  uiStore.setState({ hovered: site && isSiteKey(site.key) ? site.key : null });
  const { bounds, zoom } = uiStore.getState();
  if (bounds === null || zoom === null) return;
  const [west, south, east, north] = bounds;
  const [lon, lat] = position;
  const isInView = west <= lon && lon <= east && south <= lat && lat <= north;
  if (!isInView) changeView({ camera: { zoom, lat, lon } });
}

function open(stop: Stop): void {
  if (stop.type === "plan") {
    changeView(toPlan(stop.caption.plan));
    return;
  }
  const choice = choiceOf([stop.mark]);
  if (choice === null) return;
  if (typeof choice !== "string") {
    uiStore.setState({ stack: { ...choice, keys: choice.keys.filter(isSiteKey) } });
  } else if (isSiteKey(choice)) selectSite(choice);
}
