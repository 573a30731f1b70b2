import { parseConfig } from "../../src/state/config.ts";
import { readBaseTiles } from "../../src/state/base-tiles.ts";
import type { Answer } from "./ask.ts";
import { fault, good, warning, type Finding } from "./finding.ts";
import { textOf } from "./observe.ts";

/** Whether config.json can be read, and whether a map with borders has its number. */
export function judgeConfig(answer: Answer): readonly Finding[] {
  const what = "config.json";
  if (answer.status !== 200) return [warning(what, "not there: the safe defaults hold")];
  let value: unknown;
  try {
    value = JSON.parse(textOf(answer));
  } catch (error) {
    return [fault(what, `no JSON: ${String(error)}`)];
  }
  const config = parseConfig(value);
  return [...judgeTiles(config.ground, config.tiles), judgeApproval(config)];
}

function judgeTiles(ground: string, tiles: unknown): readonly Finding[] {
  if (ground !== "tiles") return [good("config.json", `ground: ${ground}`)];
  try {
    readBaseTiles(tiles);
    return [good("config.json", "ground: tiles, which can be read")];
  } catch (error) {
    return [fault("config.json", `tiles cannot be read: ${String(error)}`)];
  }
}

function judgeApproval({
  ground,
  mapApproval: { number },
}: ReturnType<typeof parseConfig>): Finding {
  const what = "审图号";
  if (number !== null) return good(what, number);
  if (ground === "points") return good(what, "none needed: no borders are shown");
  return fault(what, "none in config.json: a public map with borders needs mapApproval.number");
}
