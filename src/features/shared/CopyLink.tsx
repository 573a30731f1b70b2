import { useEffect, useRef, useState } from "react";
import { viewAddress } from "../../state/address.ts";
import type { ViewChange } from "../../state/changes.ts";
import { viewStore } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { writeClipboard } from "../../ui/write-clipboard.ts";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./CopyLink.module.css";

/** Copies the address of a view; where the browser does not allow it, the address stands there to be taken by hand. */
export function CopyLink({ to }: { readonly to: ViewChange }) {
  const { t, root } = useAtlas();
  const [copied, setCopied] = useState<{ readonly address: string; readonly refused: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (copied?.refused) field.current?.select();
  }, [copied]);
  const copy = () => {
    const path = viewAddress({ ...viewStore.getState(), camera: null, ...to });
    const address = new URL(`${root}${path}`, document.baseURI).href;
    writeClipboard(address).then(
      () => setCopied({ address, refused: false }),
      () => setCopied({ address, refused: true }),
    );
  };
  return (
    <div className={styles.link} data-print="hide">
      <Button onClick={copy}>{t("cite.link")}</Button>
      <span role="status" className={styles.status}>
        {copied && t(copied.refused ? "cite.refused" : "cite.copied")}
      </span>
      {copied && (
        <input
          ref={field}
          className={styles.address}
          readOnly
          value={copied.address}
          aria-label={t("print.address")}
        />
      )}
    </div>
  );
}
