import { type ComponentType, useCallback, useEffect, useState } from "react";
import { useAtlas, useViewPart } from "../features/shared/atlas-context.tsx";
import type { SearchComboProps } from "../features/search/SearchCombo.tsx";
import { SearchField, SearchShell } from "../features/search/SearchShell.tsx";
import { Alert } from "../ui/Alert.tsx";
import { Button } from "../ui/Button.tsx";
import { loadProgram } from "./load-program.ts";

type Program = { readonly Combo: ComponentType<SearchComboProps> } | "failed";

const load = async () => (await import("../features/search/SearchCombo.tsx")).SearchCombo;

/**
 * The search box: a plain one until a hand or an address asks for more, then the one that finds. What has been typed by
 * then goes over, but not in the middle of a Chinese word that is being put together.
 */
export function SearchLater() {
  const { t, initialView } = useAtlas();
  const query = useViewPart((view) => view.query);
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const [wasReached, setReached] = useState(false);
  const { program, retry } = useCombo(initialView === null && (wasReached || query !== ""));
  if (program !== null && program !== "failed" && !isComposing) {
    return <program.Combo startText={text || query} startFocused={isFocused} />;
  }
  return (
    <SearchShell
      text={text}
      isOpen={program === "failed"}
      popup={
        program === "failed" && (
          <Alert text={t("search.failed")}>
            <Button onClick={retry}>{t("app.retry")}</Button>
          </Alert>
        )
      }
    >
      <SearchField
        aria-label={t("search.label")}
        placeholder={t("search.hint")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={() => {
          setFocused(true);
          setReached(true);
        }}
        onBlur={() => setFocused(false)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </SearchShell>
  );
}

function useCombo(isWanted: boolean) {
  const [program, setProgram] = useState<Program | null>(null);
  const bring = useCallback(() => {
    loadProgram(load, "SearchCombo").then(
      (Combo) => setProgram({ Combo }),
      () => setProgram("failed"),
    );
  }, []);
  useEffect(() => {
    if (isWanted) bring();
  }, [isWanted, bring]);
  const retry = () => {
    setProgram(null);
    bring();
  };
  return { program, retry };
}
