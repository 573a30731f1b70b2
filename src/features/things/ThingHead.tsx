import type { ReactNode } from "react";
import { useLanguage } from "../shared/atlas-context.tsx";
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
  const isEnglish = useLanguage() === "en";
  return (
    <>
      {trail && <p className={styles.trail}>{trail}</p>}
      <PanelHeading>
        {mark}
        {isEnglish ? nameEn : nameZh}
      </PanelHeading>
      <p className={styles.other} lang={isEnglish ? "zh-Hans" : "en"}>
        {isEnglish ? nameZh : nameEn}
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
