import { useEffect, useRef, useState } from "react";
import { NO_FILTER, withValue } from "../../domain/facets/filter.ts";
import { formatNear, NEAR_KM } from "../../domain/facets/near.ts";
import type { LonLat } from "../../model/types.ts";
import { positionFrom } from "../../map/camera/project.ts";
import { changeView, uiStore } from "../../state/store.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./MapMenu.module.css";

type Pressed = { readonly at: LonLat; readonly pixel: readonly [number, number] };

/** What a point of the map can be asked for: opens where the right button is pressed, or a finger held, on the map. */
export function MapMenu() {
  const own = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  useEffect(() => {
    const area = own.current?.closest("section");
    const open = (event: MouseEvent) => {
      const { bounds, zoom } = uiStore.getState();
      const isMap = event.target instanceof Element && event.target.closest("canvas, svg");
      if (!area || bounds === null || zoom === null || !isMap) return;
      event.preventDefault();
      const { left, top } = area.getBoundingClientRect();
      const [west, , , north] = bounds;
      const pixel = [event.clientX - left, event.clientY - top] as const;
      setPressed({ pixel, at: positionFrom([west, north], zoom, pixel) });
    };
    area?.addEventListener("contextmenu", open);
    return () => area?.removeEventListener("contextmenu", open);
  }, []);
  return (
    <div ref={own}>
      {pressed && <Menu key={pressed.pixel.join()} {...pressed} onClose={() => setPressed(null)} />}
    </div>
  );
}

function Menu({ at, pixel: [left, top], onClose }: Pressed & { readonly onClose: () => void }) {
  const { t } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  useEscape(true, onClose, { first: true });
  useEffect(() => {
    const { current } = box;
    const room = current?.offsetParent;
    if (!current || !room) return;
    // Set by script, inside the map: the policy allows no style attribute in markup.
    const within = (wish: number, most: number) => Math.max(8, Math.min(wish, most - 8));
    current.style.left = `${within(left, room.clientWidth - current.offsetWidth)}px`;
    current.style.top = `${within(top, room.clientHeight - current.offsetHeight)}px`;
    current.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
  }, [left, top]);
  const choose = (km: number) => {
    const near = formatNear({ of: { type: "point", at }, km });
    changeView({ query: "", filter: withValue(NO_FILTER, "near", near) });
    onClose();
  };
  return (
    <div ref={box} className={styles.menu} role="group" aria-label={t("near.here")}>
      <p className={styles.title}>{t("near.here")}</p>
      <CloseButton label={t("list.close")} onPress={onClose} />
      {NEAR_KM.map((km, index) => (
        <button
          key={km}
          type="button"
          className={styles.choice}
          data-first={index === 0 || undefined}
          onClick={() => choose(km)}
        >
          {t("near.within", { km })}
        </button>
      ))}
    </div>
  );
}
