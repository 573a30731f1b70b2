import type { ComponentType, ReactNode } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

/** A screen whose program comes when it is first shown: no start page waits for what it does not show. */
function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  name: string,
): (props: Props) => ReactNode {
  return function LaterScreen(props: Props) {
    const { t } = useAtlas();
    const program = useProgram(load, name);
    return program ? <program.Part {...props} /> : <p role="status">{t("details.loading")}</p>;
  };
}

export const TaskTable = later(
  async () => (await import("../features/tables/TaskTable.tsx")).TaskTable,
  "TaskTable",
);
export const RecordTable = later(
  async () => (await import("../features/tables/RecordTable.tsx")).RecordTable,
  "RecordTable",
);
export const TargetLedger = later(
  async () => (await import("../features/tables/TargetLedger.tsx")).TargetLedger,
  "TargetLedger",
);
export const CompareScreen = later(
  async () => (await import("./CompareScreen.tsx")).CompareScreen,
  "CompareScreen",
);
export const GlossaryPage = later(
  async () => (await import("../features/glossary/GlossaryPage.tsx")).GlossaryPage,
  "GlossaryPage",
);
export const QualityPage = later(
  async () => (await import("../features/quality/QualityPage.tsx")).QualityPage,
  "QualityPage",
);
export const ReadingView = later(
  async () => (await import("../features/reading/ReadingView.tsx")).ReadingView,
  "ReadingView",
);
