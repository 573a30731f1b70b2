import { useCallback, useEffect, useState } from "react";
import { DESK } from "../../i18n/desk/catalogue.ts";
import { DEFAULT_LANGUAGE } from "../../i18n/language.ts";
import { translateOf } from "../../i18n/translate.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { DeskStore, reasonOf } from "../edge/desk-store.ts";
import type { DeskServer } from "../edge/server.ts";
import { DeskProvider } from "./desk-context.tsx";
import { DeskPage } from "./DeskPage.tsx";

type Opened = { readonly store: DeskStore } | { readonly reason: string } | null;

/** Opens the desk, and says so while it does not open. */
export function DeskRoot({ server }: { readonly server: DeskServer }) {
  const [opened, setOpened] = useState<Opened>(null);
  const open = useCallback(() => {
    server.open().then(
      (desk) => setOpened({ store: new DeskStore(desk, server, DEFAULT_LANGUAGE) }),
      (error: unknown) => setOpened({ reason: reasonOf(error) }),
    );
  }, [server]);
  useEffect(open, [open]);
  const t = translateOf(DESK[DEFAULT_LANGUAGE], DEFAULT_LANGUAGE);
  if (opened === null) return <Note tone="plain">{t("desk.loading")}</Note>;
  if ("reason" in opened) {
    return (
      <Alert text={t("desk.failed", { reason: opened.reason })}>
        <Button onClick={open}>{t("desk.retry")}</Button>
      </Alert>
    );
  }
  return (
    <DeskProvider store={opened.store} server={server}>
      <DeskPage />
    </DeskProvider>
  );
}
