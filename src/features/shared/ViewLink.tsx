import type { MouseEvent, ReactNode } from "react";
import { useStore } from "zustand";
import { NO_FILTER } from "../../domain/facets/filter.ts";
import { textAddress, viewAddress } from "../../state/address.ts";
import type { ViewChange } from "../../state/changes.ts";
import { hasScreen, offerStore } from "../../state/offers.ts";
import { changeView } from "../../state/store.ts";
import { useAtlas, useViewPart } from "./atlas-context.tsx";

type ViewLinkProps = {
  readonly to: ViewChange;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
  readonly onHover?: (inside: boolean) => void;
  readonly label?: string;
  /** Called after a plain click, also where the view is that already. */
  readonly onFollow?: () => void;
};

/** What a thing's address does without, so that no letter typed and no facet chosen changes every link of a page. */
const APART = { camera: null, query: "", filter: NO_FILTER } as const;

/**
 * A real link to another view: it can be copied or opened in a new tab, and a plain click stays on the page. Its address
 * has no camera, search or filter unless it leads to one; a plain click keeps those at hand all the same. On a
 * prerendered page it leads to a prerendered page.
 */
export function ViewLink(props: ViewLinkProps) {
  const { to, className, current, children, onHover, label, onFollow } = props;
  const { root, initialView } = useAtlas();
  const addressOf = initialView === null ? viewAddress : textAddress;
  const isOffered = useStore(offerStore, (offers) => !to.screen || hasScreen(offers, to.screen));
  const address = useViewPart((view) => addressOf({ ...view, ...APART, ...to }));
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
      return;
    event.preventDefault();
    changeView(to);
    onFollow?.();
  };
  // What is not offered has no way to it; its words stay.
  if (!isOffered) return <span className={className}>{children}</span>;
  return (
    <a
      href={`${root}${address}`}
      className={className}
      aria-current={current ? "true" : undefined}
      aria-label={label}
      onClick={follow}
      onPointerEnter={onHover && (() => onHover(true))}
      onPointerLeave={onHover && (() => onHover(false))}
      onFocus={onHover && (() => onHover(true))}
      onBlur={onHover && (() => onHover(false))}
    >
      {children}
    </a>
  );
}
