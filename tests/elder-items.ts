import { type Criterion, MAP, PAGE } from "./criteria.ts";

/** What the Ministry of Industry and Information Technology asks of pages for elders (2021), likewise. */
export const ELDER_ITEMS: readonly Pick<Criterion, "name" | "result" | "shownBy">[] = [
  {
    name: "text of 18 dp at least, adjustable to 30",
    result: "holds: 21 to 30 pixels, small print 18",
    shownBy: [["tests/unit/app/elder-styles.test.ts", "text is 18 pixels at least"]],
  },
  {
    name: "names on the map of 18 pixels at least",
    result: "holds",
    shownBy: [["tests/unit/map/style/legible.test.ts", "below 18 pixels"]],
  },
  {
    name: "lines 1.3 apart at least",
    result: "holds: 1.6",
    shownBy: [["tests/unit/app/elder-styles.test.ts", "lines stand apart"]],
  },
  {
    name: "targets of 48 pixels, doors of 60",
    result: "holds",
    shownBy: [
      ["tests/e2e/targets.test.ts", "for elders"],
      ["tests/unit/app/elder-styles.test.ts", "doors are 60 pixels high"],
    ],
  },
  { name: "contrast of 4.5:1", result: "holds", shownBy: [PAGE, MAP] },
  {
    name: "no gesture of three fingers, none that is needed",
    result: "holds",
    shownBy: [["tests/e2e/moves.test.ts", "by a run of keys"]],
  },
  {
    name: "words that everybody knows",
    result: "holds: roles, states and places in sentences, words of the field explained in place",
    shownBy: [["tests/unit/features/plain-keys.test.ts", "says the part of a site"]],
  },
  { name: "reading aloud", result: "holds, where the browser has a voice", shownBy: "by hand" },
  { name: "no advertisement, nothing that opens by itself", result: "holds", shownBy: "by hand" },
];
