import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { Link } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";

type LinkLinesProps = {
  readonly plan: AtlasPlan;
  readonly links: readonly Link[];
  /** Whether to name the near end; not where it is the same for all. */
  readonly showNear?: boolean;
};

/** Links with the outside as a list: each the way to its panel, with its ends and kind. */
export function LinkLines({ plan, links, showNear = true }: LinkLinesProps) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <List>
      {links.map((link) => {
        const near = plan.sites.find((site) => site.id === link.from);
        return (
          <li key={link.id}>
            <ViewLink to={toThing({ type: "link", plan: plan.id, id: link.id })}>
              {showNear && `${near ? local(near, "name") : link.from} `}
              <span aria-hidden="true">{ARROWS[link.direction]}</span> {local(link, "to")}
            </ViewLink>
            <Aside place="after">
              {t(`linkKind.${link.kind}`)} · {t(`linkDirection.${link.direction}`)}
            </Aside>
          </li>
        );
      })}
    </List>
  );
}

/** From the near end on the left to the far end on the right. */
export const ARROWS = { in: "←", out: "→", both: "↔" } as const;
