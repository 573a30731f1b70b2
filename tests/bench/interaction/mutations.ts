import type { Tab } from "../../e2e/browser.ts";

type CountingWindow = Window & { benchMutations?: { count: number; readonly stop: () => void } };

/** What may change with every move of the map: the map itself with its scale, and the lines that count what it shows. */
const MAY_CHANGE = 'section:has([data-map]), [role="status"], #site-list h2';

/** Counts what `act` changes in the document outside the map and the lines that count. */
export async function countMutations(tab: Tab, act: () => Promise<unknown>): Promise<number> {
  await tab.evaluate((mayChange) => {
    const counted = { count: 0, stop: () => observer.disconnect() };
    const observer = new MutationObserver((records) => {
      counted.count += records.filter(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(mayChange) === null;
      }).length;
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    (window as CountingWindow).benchMutations = counted;
  }, MAY_CHANGE);
  await act();
  return tab.evaluate(() => {
    const counted = (window as CountingWindow).benchMutations;
    counted?.stop();
    return counted?.count ?? Number.NaN;
  });
}
