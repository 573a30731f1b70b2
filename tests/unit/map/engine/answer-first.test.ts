import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerFirst, isTyping } from "../../../../src/map/engine/answer-first.ts";
import { FrameGate } from "../../../../src/map/engine/frame-gate.ts";

class FakeElement extends EventTarget {
  readonly selector: string;

  constructor(selector: string) {
    super();
    this.selector = selector;
  }

  matches(selectors: string): boolean {
    return selectors.split(", ").includes(this.selector);
  }
}

const BOX = new FakeElement("input[type=search]");
const LINK = new FakeElement("a");
const MAP = { contains: () => false } as unknown as HTMLElement;

let page: EventTarget;
let draws: number;

/** A key on an element, as the document hears of it. */
function send(type: string, target: FakeElement, key: string): void {
  const event = Object.assign(new Event(type), { key });
  Object.defineProperty(event, "target", { value: target });
  page.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  page = new EventTarget();
  draws = 0;
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("Node", FakeElement);
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => {
    setImmediate(draw);
    return 1;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What has been asked of frames and tasks comes about. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

it("holds the map back while letters follow each other, and draws once they rest", async () => {
  const gate = new FrameGate(() => (draws += 1));
  const stop = answerFirst(MAP, gate);
  for (const key of ["k", "a", "n"]) {
    send("keydown", BOX, key);
    gate.ask();
    send("keyup", BOX, key);
    vi.advanceTimersByTime(200);
    await settled();
    expect(draws).toBe(0);
  }
  vi.advanceTimersByTime(200);
  await vi.waitFor(() => expect(draws).toBe(1));
  stop();
});

it("draws after the next paint where a key types nothing", async () => {
  const gate = new FrameGate(() => (draws += 1));
  const stop = answerFirst(MAP, gate);
  send("keydown", LINK, "k");
  gate.ask();
  send("keyup", LINK, "k");
  await vi.waitFor(() => expect(draws).toBe(1));
  stop();
});

it("knows the keys that change a text from those that send or leave it", () => {
  const typed = (key: string, target: FakeElement) =>
    isTyping({ key, target: target as unknown as EventTarget });
  expect(["k", "Process", "Backspace", "Escape"].every((key) => typed(key, BOX))).toBe(true);
  expect(["Enter", "Tab"].some((key) => typed(key, BOX))).toBe(false);
  expect(typed("k", LINK)).toBe(false);
});
