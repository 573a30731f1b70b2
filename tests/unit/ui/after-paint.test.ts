import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterPaint, OnceAfterPaint } from "../../../src/ui/after-paint.ts";

let frames: (() => void)[];
let log: string[];

/** The browser draws a frame: what was asked for before the paint, the paint, then the tasks that were posted. */
async function frame(): Promise<void> {
  for (const draw of frames.splice(0)) draw();
  log.push("paint");
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}

beforeEach(() => {
  [frames, log] = [[], []];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => frames.push(draw));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
});

afterEach(() => vi.unstubAllGlobals());

it("does its task once the paint is on the screen, not before", async () => {
  afterPaint(() => log.push("task"));
  await frame();
  await frame();
  await frame();
  expect(log).toEqual(["paint", "paint", "task", "paint"]);
});

it("can be called off, even between the frame and the task", async () => {
  const callOff = afterPaint(() => log.push("task"));
  await frame();
  const drawn = frame();
  callOff();
  await drawn;
  expect(log).toEqual(["paint", "paint"]);
});

it("does once what is asked for several times, and again when it is asked for again", async () => {
  const work = new OnceAfterPaint(() => log.push("work"));
  work.ask();
  work.ask();
  await frame();
  await frame();
  work.ask();
  await frame();
  await frame();
  work.ask();
  work.stop();
  await frame();
  expect(log).toEqual(["paint", "paint", "work", "paint", "paint", "work", "paint"]);
});
