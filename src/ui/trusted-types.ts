/**
 * The page's policy has the browser refuse text wherever it would take it for markup or for the address of a script
 * (`require-trusted-types-for`, scripts/content-security-policy.ts). The rules here say what little the atlas and its
 * map engine may give to such a place all the same; there are no others, and no text becomes a script.
 */

/** Of what TypeScript does not know yet: https://w3c.github.io/trusted-types/dist/spec/ */
type Rules = {
  readonly createHTML: (markup: string) => string;
  readonly createScriptURL: (address: string) => string;
};
type TrustedTypes = {
  readonly defaultPolicy: object | null;
  readonly createPolicy: (name: "default", rules: Rules) => object;
};

/**
 * Puts the rules in force, once a page; before that nothing passes. Browsers without trusted types have only the rest
 * of the policy. They are the rules for all, as the engine makes its worker by an address that is text.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy("default", {
    createHTML: inertDrawing,
    createScriptURL: (address) => ownScript(address, import.meta.url),
  });
}

/** An SVG drawing of the atlas as an element of this document. */
export function drawnElement(svg: string): Element {
  allowOwnScripts();
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return document.importNode(documentElement, true);
}

/**
 * @param script address of the script that asks
 * @returns the address as it came
 * @throws for one of another origin
 */
export function ownScript(address: string, script: string): string {
  const own = new URL(script);
  if (new URL(address, own).origin === own.origin) return address;
  throw new TypeError(`no script of the atlas: ${address.slice(0, 80)}`);
}

/** What could do something: no drawing of the atlas has any of it. */
const ACTIVE = /<(?:script|foreignObject|iframe|handler|set|animate)|\son\w+\s*=|javascript:/i;

/** @returns the drawing as it came @throws for other markup, and for a drawing that could do something */
export function inertDrawing(svg: string): string {
  if (/^\s*<svg[\s>]/.test(svg) && !ACTIVE.test(svg)) return svg;
  throw new TypeError("no drawing, or one with a script");
}
