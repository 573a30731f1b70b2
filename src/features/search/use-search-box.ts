import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useMemo, useState } from "react";
import type { HitGroup } from "../../domain/search/find.ts";
import { toFound } from "../../state/changes.ts";
import { changeView, viewStore } from "../../state/store.ts";
import { optionsOf, type SearchOption } from "./options.ts";

type SearchBoxInput = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly groups: readonly HitGroup[];
  readonly startFocused: boolean;
};

const { InputBlur, InputKeyDownEnter, InputKeyDownEscape, ItemClick } =
  useCombobox.stateChangeTypes;

/** The keys of the box and of its list, and what is chosen by them. */
export function useSearchBox({ text, setText, groups, startFocused }: SearchBoxInput) {
  const [opened, setOpened] = useState<string | null>(null);
  const options = useMemo(() => [...optionsOf(groups, opened)], [groups, opened]);
  const changeText = (next: string) => {
    setOpened(null);
    setText(next);
  };
  const choose = (option: SearchOption) => {
    if (option.kind === "more") return setOpened(option.type);
    if (option.kind === "all") return showAll();
    setText("");
    return changeView(toFound(option.hit.ref, viewStore.getState().plans));
  };
  const box = useCombobox<SearchOption>({
    items: options,
    itemToString: () => text,
    inputValue: text,
    selectedItem: null,
    initialIsOpen: startFocused && text !== "",
    stateReducer: (state, change) => reduced(state, change),
    onInputValueChange: ({ type, inputValue }) => {
      if (type === InputKeyDownEscape) changeText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  });
  return { box, options, changeText };
}

/** To leave the box is no choice, and to see the rest of a kind does not close it. */
function reduced(
  state: UseComboboxState<SearchOption>,
  { type, changes }: UseComboboxStateChangeOptions<SearchOption>,
): Partial<UseComboboxState<SearchOption>> {
  if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue };
  const isChoice = type === ItemClick || type === InputKeyDownEnter;
  if (!isChoice || changes.selectedItem?.kind !== "more") return changes;
  return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
}

/** Map or list, where all that was found is lit; what is typed is in the address already. */
function showAll(): void {
  const { screen } = viewStore.getState();
  changeView({ screen: screen === "list" ? "list" : "map", select: null });
}
