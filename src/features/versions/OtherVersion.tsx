import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { VERSIONS } from "../../i18n/versions/catalogue.ts";
import { translateOf } from "../../i18n/translate.ts";
import { viewAddress } from "../../state/address.ts";
import { CHANGES_PATH, type FoundVersion } from "../../state/other-version.ts";
import { viewStore } from "../../state/store.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./OtherVersion.module.css";

type OtherVersionProps = {
  /** The version that the address asks for. */
  readonly asked: string;
  /** Settles with what could be found out about it; never fails. */
  readonly looking: Promise<FoundVersion>;
};

const TO_SHOWN = { data: null };

/** Says which version of the data is shown in place of another, where that is to be had, and what differs. */
export function OtherVersion({ asked, looking }: OtherVersionProps) {
  const { atlas, language } = useAtlas();
  const say = useMemo(() => translateOf(VERSIONS[language], language), [language]);
  const [found, setFound] = useState<FoundVersion | null>(null);
  useEffect(() => {
    let isOpen = true;
    void looking.then((value) => isOpen && setFound(value));
    return () => {
      isOpen = false;
    };
  }, [looking]);
  const text = (
    <>
      <p className={styles.line}>
        {say("version.shown", { asked, shown: atlas.dataVersion })}{" "}
        <ViewLink to={TO_SHOWN}>{say("version.drop")}</ViewLink>
      </p>
      {found && <Ways asked={asked} found={found} say={say} />}
    </>
  );
  return (
    <div role="status">
      <Notice text={text} />
    </div>
  );
}

type WaysProps = {
  readonly asked: string;
  readonly found: FoundVersion;
  readonly say: ReturnType<typeof translateOf<keyof (typeof VERSIONS)["zh-Hans"]>>;
};

function Ways({ asked, found: { folder, changes }, say }: WaysProps) {
  const { root } = useAtlas();
  const address = useStore(viewStore, viewAddress);
  return (
    <p className={styles.line}>
      {folder === null ? (
        say("version.nowhere")
      ) : (
        <a href={`${root}${folder}${address}`}>{say("version.open", { asked })}</a>
      )}{" "}
      {changes === null ? (
        say("version.noChanges")
      ) : (
        <a href={`${root}${CHANGES_PATH}`}>{say("version.changes", { count: changes })}</a>
      )}
    </p>
  );
}
