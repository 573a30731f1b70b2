import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { announce, hush, mention, saidStore } from "../../../src/state/announcer.ts";

const said = () => saidStore.getState().text;

beforeEach(() => {
  vi.useFakeTimers();
  saidStore.setState({ text: "" });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it("says the latest of what the reader did", () => {
  announce("排序");
  announce("分组");
  expect(said()).toBe("分组");
});

it("says the same words again as a change", () => {
  announce("半屏");
  announce("半屏");
  expect(said()).not.toBe("半屏");
  expect(said().trim()).toBe("半屏");
});

it("says what happens by the way after a while, and once", () => {
  mention("图中 3 处");
  mention("图中 5 处");
  expect(said()).toBe("");
  vi.advanceTimersByTime(700);
  expect(said()).toBe("图中 5 处");
});

it("drops what happens by the way when the reader acts", () => {
  mention("图中 3 处");
  announce("指标 · 康图");
  vi.advanceTimersByTime(5000);
  expect(said()).toBe("指标 · 康图");
});

it("keeps it back while what has opened is read out", () => {
  hush();
  mention("图中 3 处");
  vi.advanceTimersByTime(1000);
  expect(said()).toBe("");
  vi.advanceTimersByTime(1000);
  expect(said()).toBe("图中 3 处");
});
