import { useState } from "react";
import type { Config } from "../../state/config.ts";
import { CONFIGURATION } from "../../i18n/configuration/catalogue.ts";
import { translateOf } from "../../i18n/translate.ts";
import { problemText } from "../../state/configuration/problem-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./OperatorNotices.module.css";

type OperatorNoticesProps = { readonly config: Pick<Config, "notices" | "problems"> };

/** What who runs the atlas wants to be read first, and what is wrong with their configuration. Each can be put away. */
export function OperatorNotices({ config: { notices, problems } }: OperatorNoticesProps) {
  const { t, language } = useAtlas();
  const [away, setAway] = useState<readonly ("words" | "faults")[]>([]);
  const close = (what: "words" | "faults") => ({
    label: t("notice.close"),
    onPress: () => setAway([...away, what]),
  });
  const { announcement } = notices;
  return (
    <div role="status">
      {announcement && !away.includes("words") && (
        <Notice text={announcement[language]} close={close("words")} />
      )}
      {problems.length > 0 && !away.includes("faults") && (
        <Notice text={<Problems problems={problems} />} close={close("faults")} />
      )}
    </div>
  );
}

/** What is wrong with config.json, unfolded where somebody wants to mend it. */
function Problems({ problems }: Pick<Config, "problems">) {
  const { language } = useAtlas();
  const say = translateOf(CONFIGURATION[language], language);
  return (
    <details className={styles.problems}>
      <summary>{say("intro", { count: problems.length })}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.fault}`}>{problemText(problem, language)}</li>
        ))}
      </ul>
    </details>
  );
}
