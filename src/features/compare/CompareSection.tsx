import type { ReactNode } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import styles from "./CompareSection.module.css";
import { sectionAnchor, type CompareSectionId } from "../../domain/compare/sections.ts";

type CompareSectionProps = { readonly id: CompareSectionId; readonly children: ReactNode };

/** A part of the comparison that its contents lead to. */
export function CompareSection({ id, children }: CompareSectionProps) {
  return (
    <div id={sectionAnchor(id)} tabIndex={-1} className={styles.section}>
      {children}
    </div>
  );
}

type PlanTableProps = {
  readonly title: string;
  readonly note?: string | null;
  /** What stands in the first column. */
  readonly corner: string;
  readonly plans: readonly AtlasPlan[];
  readonly children: ReactNode;
};

/** A table with a column a plan. */
export function PlanTable({ title, note = null, corner, plans, children }: PlanTableProps) {
  const local = useLocal();
  return (
    <TitledTable title={title} note={note}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {plans.map((plan) => (
            <th key={plan.id} scope="col" className={styles.plan}>
              {local(plan, "short")}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </TitledTable>
  );
}
