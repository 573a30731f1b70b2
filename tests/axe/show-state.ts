import type { Tab } from "../e2e/browser.ts";
import type { Look } from "./looks.ts";
import type { State } from "./states.ts";

/** One tab in which states are shown one after the other, in place as far as they are of one page. */
export type Stage = { readonly tab: Tab; readonly base: string; page: string | null };

/** Shows a state in a look, as a reader who has come to it within the page; settles when it stands. */
export async function showState(stage: Stage, state: State, look: Look): Promise<void> {
  const { tab, base } = stage;
  const page = state.page ?? "index.html";
  const [width, height] = look.size;
  await tab.setViewportSize({ width, height });
  const address = new URL(addressOf(state, look), new URL(page, base)).href;
  if (stage.page === page) await tab.evaluate(goTo, address);
  else await tab.goto(address);
  stage.page = page;
  if (page === "404.html") {
    await tab.emulateMedia({ colorScheme: look.theme === "dark" ? "dark" : "light" });
    return;
  }
  await tab.locator(`html[lang="${look.language}"][data-theme="${look.theme}"]`).waitFor(PATIENCE);
  await state.act?.(tab);
  if (state.shows !== undefined) await tab.locator(state.shows).first().waitFor(PATIENCE);
}

const PATIENCE = { timeout: 20_000, state: "attached" } as const;

/** Takes back what the state opened. */
export async function leaveState({ tab }: Stage, state: State): Promise<void> {
  await state.undo?.(tab);
}

function addressOf({ address }: State, { theme, language }: Look): string {
  const [query, hash] = address.split("#");
  const given = new URLSearchParams(query);
  given.set("theme", theme);
  given.set("lang", language);
  return `?${given.toString()}${hash === undefined ? "" : `#${hash}`}`;
}

/** In the page: what Back and a link within it do. */
function goTo(address: string): void {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}
