import { createStore } from "zustand/vanilla";
import { DEFAULT_CONFIG, type Config, type Feature } from "./config.ts";
import { DEFAULT_VIEW, type Screen, type View } from "./view.ts";

/** Which features there are; all until a configuration says otherwise. */
export const offerStore = createStore<Config["features"]>(() => DEFAULT_CONFIG.features);

type Choices = Pick<View, "language" | "theme" | "mode">;

/** What an address means that does not say in which language, colours and size. */
export const firstStore = createStore<Choices>(() => {
  const { language, theme, mode } = DEFAULT_VIEW;
  return { language, theme, mode };
});

const FEATURE_OF: Readonly<Partial<Record<Screen, Feature>>> = {
  compare: "comparison",
  read: "reading",
};

/** Whether a screen is offered where these features are. */
export function hasScreen(features: Config["features"], screen: Screen): boolean {
  const feature = FEATURE_OF[screen];
  return feature === undefined || features[feature];
}
