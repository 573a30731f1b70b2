import { useEffect } from "react";
import { uiStore } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { useUi } from "../shared/atlas-context.tsx";
import { useOwnDataText } from "../shared/use-own-data-text.ts";
import styles from "./OwnDataDoor.module.css";

const want = (files: readonly File[]) => uiStore.setState({ ownWanted: files });

/** The way to lay a file of the reader's own over the map, and what lies there. */
export function OwnDataDoor() {
  const say = useOwnDataText();
  const own = useUi((ui) => ui.own);
  return (
    <div className={styles.own}>
      {own !== null && <p>{say("own.on", { file: own.file, count: own.things.length })}</p>}
      <Button onClick={() => want([])}>{say("own.open")}</Button>
    </div>
  );
}

/** Takes files that are dropped anywhere on the page: a browser would leave the page for them. */
export function useDroppedFiles(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      want(files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [isOn]);
}
