import type { Translate } from "../i18n/translate.ts";

/**
 * Why a file is not there: the server could not be reached, it fell silent, it answered with an error, what came is
 * broken off or no data at all, or it is data of another form than this version of the application reads.
 */
export const LOAD_FAULT_REASONS = ["unreachable", "silent", "refused", "damaged", "unfit"] as const;
export type LoadFaultReason = (typeof LOAD_FAULT_REASONS)[number];

/** A file of the publication that could not be had. Its message is for the console; readers get `loadFaultText`. */
export class LoadFault extends Error {
  /** Path below the folder of index.html. */
  readonly file: string;
  readonly reason: LoadFaultReason;
  /** What the server answered with, where it refused. */
  readonly status: number | null;

  constructor(file: string, reason: LoadFaultReason, detail = "", status: number | null = null) {
    super(`${file}: ${reason}${detail === "" ? "" : ` (${detail})`}`);
    this.name = "LoadFault";
    this.file = file;
    this.reason = reason;
    this.status = status;
  }
}

/** What went wrong, in the reader's language and with the name of the file; never the words of the browser. */
export function loadFaultText(t: Translate, fault: unknown): string {
  if (!(fault instanceof LoadFault)) return t("fault.unknown");
  return t(`fault.${fault.reason}`, { file: fault.file });
}
