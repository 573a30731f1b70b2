import { useState } from "react";
import { useDeskKeys } from "./use-desk-keys.ts";
import styles from "./DeskPage.module.css";
import { DeskBar } from "./DeskBar.tsx";
import { FormPane } from "./FormPane.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { MapPane } from "./MapPane.tsx";
import { TextPane } from "./TextPane.tsx";
import { ThingList } from "./ThingList.tsx";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { usePageLanguage } from "./use-page-language.ts";

/** The desk: what there is to do, the text with the map below it, and the form of what is open. */
export function DeskPage() {
  const [showsKeys, setShowsKeys] = useState(false);
  useDeskKeys();
  useLeaveWarning();
  usePageLanguage();
  return (
    <div className={styles.desk}>
      <DeskBar onKeys={() => setShowsKeys(true)} />
      <main className={styles.panes}>
        <ThingList />
        <TextPane />
        <MapPane />
        <FormPane />
      </main>
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </div>
  );
}
