import { useEffect } from "react";
import { useDesk, useTools } from "./desk-context.tsx";

/** The page says in which language it is, and of which plan. */
export function usePageLanguage(): void {
  const { t } = useTools();
  const language = useDesk((state) => state.language);
  const plan = useDesk((state) => state.desk.plan);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${plan} · ${t("desk.title")}`;
  }, [language, plan, t]);
}
