import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { expect, test } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { buildShared, buildWholePlans } from "../../src/domain/atlas/build-atlas.ts";
import { areaFeatures } from "../../src/domain/places/ground.ts";
import { buildPlanScene } from "../../src/map/scene/build-plan-scene.ts";
import { planLayersOf } from "../../src/map/scene/plan-layers.ts";
import type { LonLat } from "../../src/model/types.ts";
import { published, water } from "./published-ground.ts";

const { authored } = readAuthored(process.cwd());
const plans = buildWholePlans(authored, buildShared(authored, "0-test"), () => [73, 3, 135, 54]);
const { topology } = published;
const land = areaFeatures(topology, "provinces");

const isInWater = (position: LonLat): boolean => {
  const at = [...position];
  const isOnLand = land.some((area) => booleanPointInPolygon(at, area));
  const isInLake = water.features.some((feature) => booleanPointInPolygon(at, feature));
  return !isOnLand || isInLake;
};

test.each(plans.map(({ plan }) => [plan.id, plan] as const))(
  "%s: what is only known to lie in an area is not drawn in water, and every site has a mark",
  (_, plan) => {
    const scene = buildPlanScene(plan, topology, new Set());
    const { drawn } = planLayersOf(scene, topology);
    const counted = drawn.filter(({ type }) => type === "within");
    expect(counted.filter(({ position }) => isInWater(position)).map(({ key }) => key)).toEqual([]);
    const placed = plan.sites.filter(({ position }) => position !== null);
    const keys = new Set(drawn.flatMap(({ marks }) => marks.map(({ key }) => key)));
    expect(placed.filter(({ key }) => !keys.has(key)).map(({ key }) => key)).toEqual([]);
  },
);
