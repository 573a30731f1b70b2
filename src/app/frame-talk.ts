import { Bridge } from "../embed/bridge.ts";
import { keepOneLiveMap } from "../embed/one-live-map.ts";
import { FEATURES } from "../state/config.ts";
import type { HeightForm } from "../state/frame-address.ts";
import { frameWork } from "./frame-work.ts";
import type { StartedPage } from "./start-page.tsx";

/** Begins the talk of a frame with the page around it, and with other frames there. */
export function talk({ atlas, config, path }: StartedPage, heights: readonly HeightForm[]): void {
  keepOneLiveMap();
  const { allowedParents } = config;
  const { dataVersion } = atlas;
  const features = FEATURES.filter((feature) => config.features[feature]);
  const options = { allowedParents, dataVersion, heights, features };
  const bridge = new Bridge(options, frameWork(atlas, path));
  bridge.start();
  watchText(() => bridge.resized());
}

/** Tells whenever what the frame says may have grown or shrunk. */
function watchText(tell: () => void): void {
  const main = document.querySelector("main");
  if (!main) return;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  };
  new MutationObserver(soon).observe(main, { childList: true, subtree: true });
  new ResizeObserver(soon).observe(main);
}
