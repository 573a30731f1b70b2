import { useAtlas, useViewPart } from "./atlas-context.tsx";

/** The way to the accessibility statement, in the language, colours and size at hand: a page that needs no script. */
export function StatementLink() {
  const { t, root } = useAtlas();
  const theme = useViewPart((view) => view.theme);
  const mode = useViewPart((view) => view.mode);
  const language = useViewPart((view) => view.language);
  return (
    <a href={`${root}accessibility.html?v=1&lang=${language}&theme=${theme}&mode=${mode}`}>
      {t("app.accessibility")}
    </a>
  );
}
