import type { ReactNode } from "react";
import { kindWord } from "../../domain/things/things.ts";
import { placeholderNames, secondName } from "../../i18n/words/names.ts";
import type { ThingRef } from "../../model/thing-ref.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { useThing } from "../shared/use-thing.ts";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelTrail } from "./PanelTrail.tsx";
import { SecondName } from "./SecondName.tsx";
import { Chips } from "../../ui/Chips.tsx";

type PanelHeadProps = {
  /** The thing whose panel it is. */
  readonly of: ThingRef;
  /** What stands above the name: the plan, or the class that a term belongs to. */
  readonly trail?: ReactNode;
  /** Stands before the name: a mark, a code. */
  readonly mark?: ReactNode;
  readonly chips?: readonly string[];
};

/**
 * Head of a panel: what is above the thing, its name in both languages, what kind of thing it is. Until it has loaded its
 * kind and its id stand for its name.
 */
export function PanelHead({ of, trail, mark, chips }: PanelHeadProps) {
  const { t, language } = useAtlas();
  const local = useLocal();
  const thing = useThing(of);
  const kind = t(thing?.word ?? kindWord(of));
  const id = of.type === "plan" ? of.plan : of.id;
  const names = thing ?? placeholderNames(kind, id, language);
  const second = secondName(names, "name", language);
  return (
    <>
      {trail && <PanelTrail>{trail}</PanelTrail>}
      <PanelHeading>
        {mark}
        {local(names, "name")}
      </PanelHeading>
      <SecondName {...second} />
      <Chips chips={[kind, ...(chips ?? [])]} strong={kind} />
    </>
  );
}
