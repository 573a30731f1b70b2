import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { svgPath } from "../../map/svg/svg-path.ts";
import type { DeskGround } from "../protocol.ts";

/** The paths of a ground, each kind as one, as the plain map of the atlas takes them; made once for each ground. */
export const deskGroundPaths = memoByRef((ground: DeskGround) => {
  const bordersOf = (level: DeskGround["borders"][number]["level"]): string =>
    ground.borders
      .filter((border) => border.level === level)
      .map(({ geometry }) => svgPath(geometry))
      .join("");
  return {
    abroad: "",
    coast: "",
    land: ground.land.map((land) => svgPath(land)).join(""),
    regions: svgPath(ground.regionArea),
    water: ground.water.features.map(({ geometry }) => svgPath(geometry)).join(""),
    county: bordersOf("county"),
    city: bordersOf("city"),
    province: bordersOf("province"),
  };
});
