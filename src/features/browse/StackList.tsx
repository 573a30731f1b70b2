import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { uiStore } from "../../state/store.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useAtlas, useLocal, useUi } from "../shared/atlas-context.tsx";
import { useSites } from "../shared/use-sites.ts";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import styles from "./StackList.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The sites under one click on the map, where there were several: nothing named hides behind another. */
export function StackList() {
  const { t } = useAtlas();
  const local = useLocal();
  const stack = useUi((ui) => ui.stack);
  const sites = useSites(stack);
  if (sites.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={t("list.stack", { count: sites.length })}>
      <CloseButton label={t("list.close")} onPress={() => uiStore.setState({ stack: [] })} />
      <h2 className={styles.title}>{t("list.stack", { count: sites.length })}</h2>
      <p className={styles.hint}>{t("list.stackHint")}</p>
      <ul className={styles.items}>
        {sites.map((site) => (
          <li key={site.key}>
            <ViewLink
              to={toThing(siteRef(site))}
              className={styles.item}
              onHover={(inside) => uiStore.setState({ hovered: inside ? site.key : null })}
            >
              <SiteIcon site={site} />
              {local(site, "name")}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
