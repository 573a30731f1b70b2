import { resolve } from "node:path";
import { writeSyntheticRoot } from "./synthesise/write-root.ts";

/**
 * `npm run synthesise -- <n> <folder> [<adcode>]`: writes a data root with n plans made from those of this repository,
 * for prefectures all over the country, or for those whose adcodes begin so.
 */
const [count, folder, within = ""] = process.argv.slice(2);
const wanted = Number(count);
if (!Number.isInteger(wanted) || wanted < 1 || folder === undefined) {
  console.error(
    "usage: npm run synthesise -- <number of plans> <new folder> [<first digits of adcodes>]",
  );
  process.exitCode = 1;
} else {
  writeSyntheticRoot(wanted, resolve(folder), {
    within,
    tell: (line) => console.log(line),
  });
}
