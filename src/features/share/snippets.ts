import { escapeHtml } from "../../domain/export/escape-html.ts";
import { FRAME_OPTIONS, frameAddress, type FrameOptions } from "../../state/frame-address.ts";
import { formatView } from "../../state/address.ts";
import type { View } from "../../state/view.ts";

/** Sizes that portals use, in pixels; or the width of the page, with a proportion. */
export const FRAME_SIZES = [
  { id: "400x300", width: 400, height: 300 },
  { id: "600x450", width: 600, height: 450 },
  { id: "800x600", width: 800, height: 600 },
  { id: "4-3", ratio: "4 / 3" },
  { id: "16-9", ratio: "16 / 9" },
] as const;
export type FrameSize = (typeof FRAME_SIZES)[number];

/** Some chat programs and content systems cut what is longer. */
export const LONGEST_ADDRESS = 400;

type Snippet = {
  /** Absolute address of the folder of index.html. */
  readonly home: string;
  readonly view: View;
  readonly options: FrameOptions;
  readonly size: FrameSize;
  /** What is in the frame: read out by screen readers. */
  readonly title: string;
};

type FrameSnippet = Snippet & {
  /** Absolute address of the same in the whole atlas, and the words of the link to it. */
  readonly whole: string;
  readonly words: string;
};

/** The address of the frame. */
export function frameHref({ home, view, options }: Pick<Snippet, "home" | "view" | "options">) {
  return new URL(frameAddress(view, options), home).href;
}

/** A line for any page, which needs no script there. */
export function iframeSnippet(snippet: FrameSnippet): string {
  const { size, title, whole, words } = snippet;
  const box =
    "ratio" in size
      ? `width:100%;aspect-ratio:${size.ratio.replaceAll(" ", "")};min-height:320px`
      : `width:${size.width}px;height:${size.height}px;max-width:100%`;
  return (
    `<iframe title="${escapeHtml(title)}" src="${escapeHtml(frameHref(snippet))}" loading="lazy" ` +
    `style="border:0;${box}" allow="fullscreen; clipboard-write" ` +
    `referrerpolicy="strict-origin-when-cross-origin"></iframe>` +
    `<p><a href="${escapeHtml(whole)}">${escapeHtml(words)}</a></p>`
  );
}

/** The same as an element that the page can ask and hear; where its script does not come the line in it stands. */
export function elementSnippet(snippet: FrameSnippet): string {
  const script = new URL("health-atlas.js", snippet.home).href;
  return (
    `<script src="${escapeHtml(script)}" async></script>\n` +
    `<health-atlas${attributesOf(snippet)}>\n  ${iframeSnippet(snippet)}\n</health-atlas>`
  );
}

/** What is shown, in attributes, so that the page can change them. */
function attributesOf({ view, options }: Snippet): string {
  const query = new URLSearchParams(formatView({ ...view, camera: null }).replace(/^\?/, ""));
  query.delete("v");
  if (view.plans.length > 0) query.set("plan", view.plans.join(","));
  const ui = /[?&]ui=([^&#]*)/.exec(frameAddress(view, { ...FRAME_OPTIONS, parts: options.parts }));
  if (ui?.[1]) query.set("ui", ui[1]);
  return [...query].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
}
