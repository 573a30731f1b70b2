import type { OwnRead } from "../domain/own-data/own-data.ts";
import type { SharedData } from "../domain/own-data/read-plan-folder.ts";
import { loadJson } from "./load-json.ts";
import { loadProgram } from "./load-program.ts";

const program = async () => (await import("../domain/own-data/read-plan-folder.ts")).readPlanFolder;

/**
 * Reads and checks a plan's folder that a reader has, against what the plans of the atlas share.
 * @param root path of the folder of index.html @throws LoadFault
 */
export async function loadOwnPlan(root: string, bytes: Uint8Array): Promise<OwnRead> {
  const [readPlanFolder, shared] = await Promise.all([
    loadProgram(program, "readPlanFolder"),
    loadShared(root),
  ]);
  return readPlanFolder(bytes, shared);
}

async function loadShared(root: string): Promise<SharedData> {
  const at = (name: string) => ({ root, path: `data/v1/${name}.json` });
  const [industries, enterprises, agencies, { sources }] = await Promise.all([
    loadJson<SharedData["industries"]>({ ...at("industries"), shape: "record" }),
    loadJson<SharedData["enterprises"]>({ ...at("enterprises"), shape: "list" }),
    loadJson<SharedData["agencies"]>({ ...at("agencies"), shape: "list" }),
    loadJson<Pick<SharedData, "sources">>({ ...at("index"), shape: { sources: "list" } }),
  ]);
  return { industries, enterprises, agencies, sources };
}
