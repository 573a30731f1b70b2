import type { StyleSpecification } from "maplibre-gl";
import { buildStyle } from "../style/style.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { allSources } from "./show-props.ts";

type StyleProps = Pick<AtlasMapProps, "context" | "ground" | "scene">;

/** What the engine opens with. It takes a slow machine half as long to make as the engine, so it is made a task before. */
export class OpeningStyle {
  private made: { readonly props: StyleProps; readonly style: StyleSpecification } | null = null;

  /** @returns false where it has been made before */
  make(props: StyleProps): boolean {
    if (this.made) return false;
    this.made = { props, style: buildStyle(props.context, allSources(props)) };
    return true;
  }

  /** The style for these props: anew where they are others than it was made for. */
  take(props: StyleProps): StyleSpecification {
    const { made } = this;
    this.made = null;
    const isCurrent =
      made?.props.context === props.context &&
      made.props.ground === props.ground &&
      made.props.scene === props.scene;
    return isCurrent ? made.style : buildStyle(props.context, allSources(props));
  }
}
