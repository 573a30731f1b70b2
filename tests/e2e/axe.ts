import { axeFindings, type Finding } from "../axe/findings.ts";
import type { Tab } from "./browser.ts";

/** What axe finds on the page as it stands, one line a finding: rule, element, why. */
export async function axeViolations(tab: Tab): Promise<readonly string[]> {
  return (await axeFindings(tab)).map(inWords);
}

const inWords = ({ rule, target, why }: Finding): string => `${rule}: ${target}: ${why}`;
