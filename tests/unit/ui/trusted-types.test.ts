import { describe, expect, test } from "vitest";
import { inertDrawing, ownScript } from "../../../src/ui/trusted-types.ts";

const SCRIPT = "https://atlas.example/kangtu/assets/map.js";

describe("what may become markup", () => {
  test("is a drawing that does nothing", () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><text>onset = 1 settled</text></svg>`;
    expect(inertDrawing(drawing)).toBe(drawing);
  });

  test.each([
    "<p>text</p>",
    `<svg><script>1</script></svg>`,
    `<svg><SCRIPT href="x"/></svg>`,
    `<svg onload="x()"></svg>`,
    `<svg><a href="javascript:x()"/></svg>`,
    "<svg><foreignObject/></svg>",
    `<svg><set attributeName="href" to="x"/></svg>`,
  ])("is not %s", (markup) => {
    expect(() => inertDrawing(markup)).toThrow(TypeError);
  });
});

describe("what may be the address of a script", () => {
  test("is one of the same origin, by whatever address", () => {
    for (const address of ["worker.js", "https://atlas.example/kangtu/assets/worker.js"]) {
      expect(ownScript(address, SCRIPT)).toBe(address);
    }
  });

  test.each(["https://elsewhere.example/worker.js", "data:text/javascript,1", "//a.example/b.js"])(
    "is not %s",
    (address) => {
      expect(() => ownScript(address, SCRIPT)).toThrow(TypeError);
    },
  );
});
