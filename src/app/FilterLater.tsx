import { type ReactNode, useState } from "react";
import type { SiftedType } from "../domain/facets/facet-items.ts";
import { facetsChosen } from "../domain/facets/filter.ts";
import { useAtlas, useViewPart } from "../features/shared/atlas-context.tsx";
import type { FilterBarProps } from "../features/search/FilterBar.tsx";
import { FilterShell } from "../features/search/FilterShell.tsx";
import { Button } from "../ui/Button.tsx";
import { Guard } from "../features/shared/Guard.tsx";
import type { View } from "../state/view.ts";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/search/FilterBar.tsx")).FilterBar;

const isAsked = ({ query, filter }: View) => query !== "" || facetsChosen(filter).length > 0;

/** The filter of a list: a button until it is pressed, or until something is asked for. */
export function FilterLater({ type }: { readonly type: SiftedType }) {
  const [isOpened, setOpened] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const asked = useViewPart(isAsked);
  if (asked && !wasAsked) setAsked(true);
  const plain = <PlainBar onPress={() => setOpened(true)} />;
  if (!isOpened && !wasAsked) return plain;
  return (
    <Guard part="filter">
      <Loaded type={type} startOpen={isOpened} plain={plain} />
    </Guard>
  );
}

function PlainBar({ onPress }: { readonly onPress: () => void }) {
  const { t } = useAtlas();
  return (
    <FilterShell>
      <Button onClick={onPress}>{t("filter.label")}</Button>
    </FilterShell>
  );
}

type LoadedProps = FilterBarProps & { readonly plain: ReactNode };

function Loaded({ plain, ...bar }: LoadedProps) {
  const program = useProgram(load, "FilterBar");
  return program ? <program.Part {...bar} /> : plain;
}
