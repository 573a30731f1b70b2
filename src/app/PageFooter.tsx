import { useAtlas } from "../features/shared/atlas-context.tsx";
import { type Config, DEFAULT_CONFIG } from "../state/config.ts";
import { StatementLink } from "../features/shared/StatementLink.tsx";
import styles from "./PageFooter.module.css";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/operator/OperatorFooter.tsx")).OperatorFooter;

type PageFooterProps = {
  readonly config: Config;
  /** Below everything, where a screen has room for it; else after what is read. */
  readonly place: "below" | "after";
};

/** The way to the accessibility statement, and what the operator has to say of themselves. */
export function PageFooter({ config: given, place }: PageFooterProps) {
  const { initialView } = useAtlas();
  // What a prerendered page shows knows no configuration.
  const config = initialView === null ? given : DEFAULT_CONFIG;
  const { footer, icp, contact } = config;
  const hasOwn = footer !== null || contact !== null || Object.values(icp).some(Boolean);
  if (!hasOwn && place === "below") return null;
  return (
    <footer className={styles.footer} data-place={place} data-own={hasOwn || undefined}>
      {hasOwn ? (
        <OwnFooter config={config} />
      ) : (
        <p className={styles.plain}>
          <StatementLink />
        </p>
      )}
    </footer>
  );
}

function OwnFooter({ config }: { readonly config: Config }) {
  const program = useProgram(load, "OperatorFooter");
  return program && <program.Part config={config} />;
}
