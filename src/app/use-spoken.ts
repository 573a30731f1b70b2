import { useEffect, useState } from "react";
import { DEFAULT_LANGUAGE, type Language } from "../i18n/language.ts";
import { loadMessages } from "../i18n/later-messages.ts";
import { hasMessages } from "../i18n/translate.ts";
import { uiStore } from "../state/store.ts";
import { loadProgram } from "./load-program.ts";

/** The language that the page speaks: the one wanted as soon as its messages are there, until then the one before. */
export function useSpoken(wanted: Language): Language {
  const [spoken, setSpoken] = useState(hasMessages(wanted) ? wanted : DEFAULT_LANGUAGE);
  useEffect(() => {
    let current = true;
    const speak = async () => {
      try {
        await loadProgram(() => loadMessages(wanted), wanted);
      } catch {
        if (current) uiStore.setState({ unspoken: wanted });
        return;
      }
      if (current) setSpoken(wanted);
      uiStore.setState({ unspoken: null });
    };
    void speak();
    return () => {
      current = false;
    };
  }, [wanted]);
  return hasMessages(wanted) ? wanted : spoken;
}
