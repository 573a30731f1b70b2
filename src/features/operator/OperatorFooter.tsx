import type { ReactNode } from "react";
import type { Config } from "../../state/config.ts";
import { contactLines } from "../../state/configuration/contact-lines.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { StatementLink } from "../shared/StatementLink.tsx";
import styles from "./OperatorFooter.module.css";

type OperatorFooterProps = { readonly config: Pick<Config, "footer" | "icp" | "contact"> };

/** Where the numbers under which a site is entered can be looked up. */
const MINISTRY = "https://beian.miit.gov.cn/";
const POLICE = "https://beian.mps.gov.cn/#/query/webSearch?code=";

/** Who runs the atlas, under which numbers, and how to reach them; with the accessibility statement. */
export function OperatorFooter({ config: { footer, icp, contact } }: OperatorFooterProps) {
  const { language } = useAtlas();
  return (
    <ul className={styles.footer}>
      {footer && <li>{footer[language]}</li>}
      {contactLines(contact, language).map(({ text, href }) => (
        <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
      ))}
      {icp.number !== null && <Outside href={MINISTRY}>{icp.number}</Outside>}
      {icp.police !== null && (
        <Outside href={`${POLICE}${icp.police.replaceAll(/\D/g, "")}`}>{icp.police}</Outside>
      )}
      <li>
        <StatementLink />
      </li>
    </ul>
  );
}

function Outside({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    </li>
  );
}
