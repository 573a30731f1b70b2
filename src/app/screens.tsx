import type { ComponentType } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

/** A screen whose program comes when it is first shown: no start page waits for what it does not show. */
function later(load: () => Promise<ComponentType>, name: string): ComponentType {
  return function LaterScreen() {
    const { t } = useAtlas();
    const program = useProgram(load, name);
    return program ? <program.Part /> : <p role="status">{t("details.loading")}</p>;
  };
}

export const TaskTable = later(
  async () => (await import("../features/tables/TaskTable.tsx")).TaskTable,
  "TaskTable",
);
export const TargetLedger = later(
  async () => (await import("../features/tables/TargetLedger.tsx")).TargetLedger,
  "TargetLedger",
);
export const ComparePage = later(
  async () => (await import("../features/compare/ComparePage.tsx")).ComparePage,
  "ComparePage",
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
