import type { Plugin } from "vite";
import { BREAKPOINTS } from "../../src/ui/breakpoints.ts";

const NAMED = /\(--([a-z-]+)\)/g;
const QUERY = /@media[^{]+/g;

/** Puts the layout's sizes, named once in src/ui/breakpoints.ts, in the place of their names in style sheets. */
export function breakpointsPlugin(): Plugin {
  return {
    name: "kangtu-breakpoints",
    enforce: "pre",
    transform(code, id) {
      return /\.css(\?|$)/.test(id) ? { code: withBreakpoints(code), map: null } : null;
    },
  };
}

/** @throws when a style sheet names a breakpoint that there is not */
export function withBreakpoints(css: string): string {
  return css.replaceAll(QUERY, (query) =>
    query.replaceAll(NAMED, (_, name: string) => {
      const found = Object.entries(BREAKPOINTS).find(([key]) => key === name)?.[1];
      if (found === undefined) throw new Error(`no breakpoint --${name} in src/ui/breakpoints.ts`);
      return found;
    }),
  );
}
