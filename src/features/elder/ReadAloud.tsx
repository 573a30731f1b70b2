import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { spoken } from "../../i18n/words/spoken.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { Button } from "../../ui/Button.tsx";
import { useLanguage, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./ReadAloud.module.css";
import { useElderText } from "./use-elder-text.ts";

type Reading = "silent" | "speaking" | "paused";

const RATES = [0.7, 0.85, 1, 1.25] as const;
/** A little slower than a voice is by itself. */
const FIRST_RATE = 1;

/** Reads the panel around it in the browser's own voice; nothing where it has none for the language. */
export function ReadAloud() {
  const language = useLanguage();
  const select = useViewPart((view) => view.select);
  const voice = useVoice(language);
  // What is read falls silent when another thing is opened.
  const key = `${language} ${select === null ? "" : formatRef(select)}`;
  return voice && <Reader key={key} voice={voice} />;
}

function Reader({ voice }: { readonly voice: SpeechSynthesisVoice }) {
  const text = useElderText();
  const { box, reading, rate, read, change, stop } = useReading(voice);
  return (
    <div ref={box} className={styles.row} role="group" aria-label={text("reader")} data-unread="">
      {reading === "silent" && <Button onClick={() => read(rate)}>{text("read")}</Button>}
      {reading === "speaking" && <Button onClick={() => change("paused")}>{text("pause")}</Button>}
      {reading === "paused" && <Button onClick={() => change("speaking")}>{text("resume")}</Button>}
      {reading !== "silent" && (
        <>
          <Button onClick={stop}>{text("stop")}</Button>
          {rate > 0 && <Button onClick={() => read(rate - 1)}>{text("slower")}</Button>}
          {rate < RATES.length - 1 && (
            <Button onClick={() => read(rate + 1)}>{text("faster")}</Button>
          )}
        </>
      )}
    </div>
  );
}

/** What is being read, and at which of the rates. */
function useReading(voice: SpeechSynthesisVoice) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef<SpeechSynthesisUtterance>(null);
  const [reading, setReading] = useState<Reading>("silent");
  const [rate, setRate] = useState<number>(FIRST_RATE);
  const language = useLanguage();
  useEffect(() => () => speechSynthesis.cancel(), []);
  const read = (next: number) => {
    const words = box.current && wordsAround(box.current);
    if (!words) return;
    speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(spoken(words, language));
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = RATES[next] ?? 1;
    latest.current = said;
    // One that another has taken the place of ends, too.
    said.addEventListener("end", () => latest.current === said && setReading("silent"));
    setRate(next);
    setReading("speaking");
    speechSynthesis.speak(said);
  };
  const change = (next: "speaking" | "paused") => {
    if (next === "paused") speechSynthesis.pause();
    else speechSynthesis.resume();
    setReading(next);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading("silent");
  };
  return { box, reading, rate, read, change, stop };
}

/** The text of the panel in which a box stands, a sentence a line, without its buttons. */
function wordsAround(box: HTMLElement): string {
  const panel = box.closest("#panel");
  const parts = panel?.querySelectorAll<HTMLElement>("h2, h3, p, li, dt, dd") ?? [];
  return [...parts]
    .filter((part) => !part.closest("[data-unread]") && !part.querySelector("p, li, dd"))
    .map((part) => part.innerText.trim().replaceAll(/\s*\n\s*/g, "，"))
    .filter((line) => line !== "")
    .join("。\n");
}

/** The first voice for a language; null where there is none, or not yet. */
function useVoice(language: string): SpeechSynthesisVoice | null {
  const [start = ""] = language.split("-");
  return useSyncExternalStore(
    (listen) => {
      const { speechSynthesis: engine } = globalThis;
      engine?.addEventListener?.("voiceschanged", listen);
      return () => engine?.removeEventListener?.("voiceschanged", listen);
    },
    () =>
      globalThis.speechSynthesis?.getVoices().find((voice) => voice.lang.startsWith(start)) ?? null,
    () => null,
  );
}
