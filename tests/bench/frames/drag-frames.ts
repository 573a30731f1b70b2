import type { SlowTab } from "../slow-tab.ts";

const STEPS = 90;
/** As often as a hand's movements come. */
const EVERY_MS = 16;
const BY = 4;

type FrameWindow = Window & { benchFrames?: number[] };

/** Drags the map to and fro on a machine of full speed. @returns mean time from frame to frame in ms */
export async function dragFrames({ tab, session }: SlowTab): Promise<number> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const box = await tab.locator("[data-map]").first().boundingBox();
  if (!box) throw new Error("no map on the screen");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.evaluate(() => {
    const times: number[] = [];
    (window as FrameWindow).benchFrames = times;
    const note = (time: number) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let step = 1; step <= STEPS; step += 1) {
    const along = step <= STEPS / 2 ? step : STEPS - step;
    await tab.mouse.move(x + along * BY, y + along);
    await tab.waitForTimeout(EVERY_MS);
  }
  const times = await tab.evaluate(() => (window as FrameWindow).benchFrames ?? []);
  await tab.mouse.up();
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return (last - first) / Math.max(1, times.length - 1);
}
