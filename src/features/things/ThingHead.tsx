import type { ReactNode } from "react";
import { secondName } from "../../i18n/words/names.ts";
import { useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import styles from "./SitePanel.module.css";

type ThingHeadProps = {
  /** What stands above the name: the plan, or the class that a term belongs to. */
  readonly trail?: ReactNode;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Stands before the name: a mark, a code. */
  readonly mark?: ReactNode;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly chips?: readonly string[];
};

/** Head of the panel of a thing: above it, its name in both languages, what it is. */
export function ThingHead({ trail, nameZh, nameEn, mark, kind, chips }: ThingHeadProps) {
  const names = { nameZh, nameEn };
  const local = useLocal();
  const second = secondName(names, "name", useLanguage());
  return (
    <>
      {trail && <p className={styles.trail}>{trail}</p>}
      <PanelHeading>
        {mark}
        {local(names, "name")}
      </PanelHeading>
      <p className={styles.other} lang={second.language}>
        {second.text}
      </p>
      <ul className={styles.chips}>
        <li data-strong>{kind}</li>
        {chips?.map((chip) => (
          <li key={chip}>{chip}</li>
        ))}
      </ul>
    </>
  );
}
