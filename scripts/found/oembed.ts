import { iframeSnippet } from "../../src/features/share/snippets.ts";
import type { PublishedIndex } from "../../src/model/types.ts";
import { FRAME_OPTIONS } from "../../src/state/frame-address.ts";
import { pageView } from "../../src/state/page-view.ts";
import { PREVIEW } from "./preview/preview-card.ts";
import { FOUND_WORDS as WORDS } from "./words.ts";

type OembedInput = {
  readonly plan: Pick<PublishedIndex["plans"][number], "id" | "titleZh">;
  readonly publicAddress: string;
  /** Path of its picture; null where there is none. */
  readonly thumbnail: string | null;
};

const SIZE = { id: "800x600", width: 800, height: 600 } as const;

/** What an oEmbed consumer is answered for the page of a plan: the frame of it. https://oembed.com, version 1.0 */
export function oembedOf({ plan, publicAddress, thumbnail }: OembedInput) {
  const title = `${plan.titleZh} · ${WORDS.atlas}`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: WORDS.atlas,
    provider_url: publicAddress,
    html: iframeSnippet({
      home: publicAddress,
      view: pageView(plan.id),
      options: FRAME_OPTIONS,
      size: SIZE,
      title: plan.titleZh,
      whole: `${publicAddress}plans/${plan.id}/`,
      words: title,
    }),
    width: SIZE.width,
    height: SIZE.height,
    ...(thumbnail === null
      ? {}
      : {
          thumbnail_url: `${publicAddress}${thumbnail}`,
          thumbnail_width: PREVIEW.width,
          thumbnail_height: PREVIEW.height,
        }),
  };
}
