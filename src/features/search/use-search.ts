import { startTransition, useEffect, useMemo, useState } from "react";
import {
  findIn,
  findSimilarIn,
  groupHits,
  type Hit,
  type HitGroup,
} from "../../domain/search/find.ts";
import type { Haystack } from "../../domain/search/haystack.ts";
import { readQuery, type Query } from "../../domain/search/query.ts";
import { useHaystacks, type Haystacks } from "./use-haystacks.ts";

/** For so long the page is kept from answering a key, in milliseconds. */
const SLICE_MS = 6;

export type Search = Haystacks & {
  /** Whether what was typed is enough to be looked for. */
  readonly isAsked: boolean;
  /** What was found for the text of `answers`, which may be one key behind. */
  readonly groups: readonly HitGroup[];
  /** The text that `groups` answers; null before any. */
  readonly answers: string | null;
};

type Answer = { readonly text: string; readonly groups: readonly HitGroup[] };

/** What fits a text. Long searches pause for whoever types on, and the next key calls them off. */
export function useSearch(text: string): Search {
  const stacks = useHaystacks(text.trim() !== "");
  const { reader, hays } = stacks;
  const query = useMemo(() => reader && readQuery(text, reader), [reader, text]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (query === null || hays.length === 0) return undefined;
    const run = { live: true };
    const answerIt = async () => {
      const groups = await searchAll(hays, query, run);
      // The list of hits gives way to the next key.
      if (groups !== null) startTransition(() => setAnswer({ text, groups }));
    };
    void answerIt();
    return () => {
      run.live = false;
    };
  }, [hays, query, text]);
  return {
    ...stacks,
    isAsked: query !== null,
    groups: query === null ? NONE : (answer?.groups ?? NONE),
    answers: answer?.text ?? null,
  };
}

const NONE: readonly HitGroup[] = [];

/** @returns null where it was called off */
async function searchAll(
  hays: readonly Haystack[],
  query: Query,
  run: { readonly live: boolean },
): Promise<readonly HitGroup[] | null> {
  const exact = await inSlices(hays, (hay) => findIn(hay, query), run);
  if (exact === null || exact.length > 0) return exact && groupHits(exact);
  const similar = await inSlices(hays, (hay) => findSimilarIn(hay, query), run);
  return similar && groupHits(similar);
}

async function inSlices(
  hays: readonly Haystack[],
  find: (hay: Haystack) => readonly Hit[],
  run: { readonly live: boolean },
): Promise<readonly Hit[] | null> {
  const found: Hit[] = [];
  let since = performance.now();
  for (const hay of hays) {
    if (!run.live) return null;
    found.push(...find(hay));
    if (performance.now() - since > SLICE_MS) {
      await pause();
      since = performance.now();
    }
  }
  return run.live ? found : null;
}

/** Lets the page answer what has been waiting. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
