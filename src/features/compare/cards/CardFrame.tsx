import type { ReactNode } from "react";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { ViewChange } from "../../../state/changes.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { CopyLink } from "../../shared/CopyLink.tsx";
import { TakeHome } from "../../shared/TakeHome.tsx";
import { ViewLink } from "../../shared/ViewLink.tsx";
import { useCompareText } from "../use-compare-text.ts";
import styles from "./CardFrame.module.css";

type CardFrameProps = {
  readonly title: string;
  /** Names and values of what is behind the number. */
  readonly facts: readonly (readonly [name: string, fact: string])[];
  /** Where the same number is computed when the link is opened. */
  readonly anew: ViewChange;
  readonly here: string;
  /** The number alone as a table, where it is taken home by itself. */
  readonly table?: () => readonly TableValue[];
  readonly onClose: () => void;
  /** What it counts. */
  readonly children?: ReactNode;
};

/** The card of a number: how sure it is, on what it rests, how it is computed, and where it is computed anew. */
export function CardFrame({ title, facts, anew, here, table, onClose, children }: CardFrameProps) {
  const { atlas, t } = useAtlas();
  const text = useCompareText();
  return (
    <Dialog title={title} closeLabel={t("list.close")} onClose={onClose}>
      <Facts>
        {facts.map(([name, fact]) => (
          <Fact key={name} name={name}>
            {fact}
          </Fact>
        ))}
        <Fact name={t("print.version")}>{atlas.dataVersion}</Fact>
        <Fact name={text("card.anew")}>
          <ViewLink to={anew} onFollow={onClose}>
            {here}
          </ViewLink>
        </Fact>
      </Facts>
      {children}
      <div className={styles.ways}>
        <CopyLink to={anew} />
        {table && <TakeHome name={title} what={table} />}
      </div>
    </Dialog>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
