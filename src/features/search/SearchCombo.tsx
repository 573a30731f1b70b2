import { useDeferredValue, useEffect, useRef, useState } from "react";
import { changeView } from "../../state/store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { SearchNotes, SearchOptions } from "./SearchResults.tsx";
import { SearchField, SearchShell } from "./SearchShell.tsx";
import { useSearch } from "./use-search.ts";
import { useSearchBox } from "./use-search-box.ts";
import { useSearchText } from "./use-search-text.ts";

/** So long after the last key the question goes into the address, and its answer onto map and list. */
const SETTLED_MS = 250;

export type SearchComboProps = {
  /** What was typed before the program came. */
  readonly startText: string;
  readonly startFocused: boolean;
};

/** The search box with what it finds, as a combobox of the ARIA practices: arrows choose, Enter opens, Escape closes. */
export function SearchCombo({ startText, startFocused }: SearchComboProps) {
  const { t } = useAtlas();
  const [text, setText] = useQueryText(startText);
  const asked = useDeferredValue(text);
  const search = useSearch(asked);
  const { box, options, changeText } = useSearchBox({
    text,
    setText,
    groups: search.groups,
    startFocused,
  });
  const isOpen = box.isOpen && text.trim() !== "";
  const popup = (
    <>
      {isOpen && <SearchNotes search={search} text={asked} />}
      <div {...box.getMenuProps({ "aria-label": t("search.label"), "aria-labelledby": undefined })}>
        {isOpen && (
          <SearchOptions
            options={options}
            active={box.highlightedIndex}
            propsOf={(item, index) => box.getItemProps({ item, index })}
          />
        )}
      </div>
    </>
  );
  return (
    <SearchShell text={text} isOpen={isOpen} popup={popup}>
      <SearchField
        {...box.getInputProps({
          // Where the plain box had the focus, which it takes along.
          autoFocus: startFocused,
          "aria-label": t("search.label"),
          "aria-labelledby": undefined,
          placeholder: t("search.hint"),
          // At once: a controlled box that hears of a letter a render later loses the next one.
          onChange: (event) => changeText(event.currentTarget.value),
          onKeyDown: (event) => {
            // A panel that is open stays open while the box has something to close.
            if (event.key === "Escape" && text !== "") event.stopPropagation();
          },
        })}
      />
      <SearchStatus isOpen={isOpen} count={search.answers === text ? totalOf(search) : null} />
    </SearchShell>
  );
}

const totalOf = ({ groups }: ReturnType<typeof useSearch>) =>
  groups.reduce((sum, { hits }) => sum + hits.length, 0);

type SearchStatusProps = {
  readonly isOpen: boolean;
  /** Null while it is not known. */
  readonly count: number | null;
};

function SearchStatus({ isOpen, count }: SearchStatusProps) {
  const text = useSearchText();
  return (
    <p className="visually-hidden" role="status">
      {isOpen && count !== null && text("count", { count })}
    </p>
  );
}

/** What is typed, and a while later what the view asks; a view that asks something else from elsewhere is followed. */
function useQueryText(start: string): readonly [string, (text: string) => void] {
  const query = useViewPart((view) => view.query);
  const [text, setText] = useState(start);
  // What was written and has not come round yet: a view that is late says nothing new.
  const written = useRef<readonly string[]>([query]);
  useEffect(() => {
    const at = written.current.lastIndexOf(query);
    written.current = at < 0 ? [query] : written.current.slice(at);
    if (at < 0) setText(query);
  }, [query]);
  useEffect(() => {
    if (text.trim() === written.current.at(-1)) return undefined;
    const write = () => {
      written.current = [...written.current, text.trim()];
      changeView({ query: text.trim() });
    };
    const timer = setTimeout(write, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
