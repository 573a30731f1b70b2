import type { renderThing } from "../../src/app/render-thing.tsx";
import { pageTitle } from "../../src/app/page-title.ts";
import { redirected } from "../../src/domain/things/redirect.ts";
import { DEFAULT_LANGUAGE, LANGUAGE_FACTS } from "../../src/i18n/language.ts";
import type { Translate } from "../../src/i18n/translate.ts";
import { parseRef, type ThingRef } from "../../src/model/thing-ref.ts";
import { viewAddress } from "../../src/state/address.ts";
import type { Config } from "../../src/state/config.ts";
import { thingView } from "../../src/state/page-view.ts";
import type { BuiltData } from "./built-data.ts";
import { crumbsOf, type FoundSite, tagsOf } from "./found-site.ts";
import { shortened } from "./head-tags.ts";
import { hasPage, pagePath, rootFrom, thingPath } from "./page-path.ts";
import { previewPath } from "./preview/preview-path.ts";
import { movedPage, thingPage } from "./thing-page.ts";
import { type ThingToShow, thingsToShow } from "./things-to-show.ts";

type FoundPagesInput = {
  readonly data: BuiltData;
  readonly site: FoundSite;
  readonly render: typeof renderThing;
  readonly styles: readonly string[];
  readonly t: Translate;
  /** ISO date of the build. */
  readonly today: string;
  readonly config: Config;
};

/** A page by its path from the folder of index.html. */
export type Page = readonly [path: string, html: string];

/** A page for every site, task, firm, unit and industry, and for what was one of them under another id. */
export function* foundPages(input: FoundPagesInput): Iterable<Page> {
  for (const thing of thingsToShow(input.data, input.t)) yield pageOf(thing, input);
  yield* movedPages(input);
}

function pageOf(thing: ThingToShow, input: FoundPagesInput): Page {
  const { data, site, render, styles, t, today, config } = input;
  const { of, known, plan, details, join, plans, nameZh, description, record } = thing;
  const path = thingPath(of);
  const view = thingView(of);
  // As the application has it, and short: what belongs to no plan has what the atlas is behind its name there.
  const title = pageTitle(known, view, t).replace(` · ${t("app.tagline")}`, "");
  const crumbs = crumbsOf(site, of, nameZh);
  const found = { ref: of, path, title, description, crumbs };
  const { atlas } = data;
  const root = rootFrom(path);
  const html = thingPage({
    path,
    title,
    description: shortened(description),
    tags: tagsOf(site, { ...found, record: (from, at) => [record(from, at)] }),
    styles,
    crumbs,
    panel: render({ atlas, of, plan, details, join, plans, root, today }),
    picture:
      of.type === "site" && site.pictures === "sites"
        ? { path: previewPath(of, true), words: thing.picture }
        : null,
    application: {
      chinese: viewAddress(view),
      english: viewAddress({ ...view, language: SECOND }),
    },
    dataVersion: atlas.dataVersion,
    config,
  });
  return [path, html];
}

const SECOND = LANGUAGE_FACTS[DEFAULT_LANGUAGE].second;

function* movedPages({ data, config }: FoundPagesInput): Iterable<Page> {
  const { atlas } = data;
  for (const old of Object.keys(atlas.redirects)) yield* movedFrom(parseRef(old), null);
  for (const { id } of atlas.plans) {
    const outline = data.outline(id);
    for (const old of Object.keys(outline.redirects)) {
      yield* movedFrom(parseRef(old.replace(":", `:${id}/`)), outline);
    }
  }
  function* movedFrom(old: ThingRef | null, outline: ReturnType<BuiltData["outline"]> | null) {
    if (old === null || !hasPage(old)) return;
    const ref = redirected(atlas, outline, old);
    const path = thingPath(old);
    const to = pagePath(ref) ?? viewAddress(thingView(ref));
    yield [path, movedPage({ path, to, config })] as const;
  }
}
