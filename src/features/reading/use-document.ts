import { useEffect, useState } from "react";
import type { PlanDocument } from "../../domain/documents/plan-document.ts";
import { useAtlas } from "../shared/atlas-context.tsx";

/** A plan's own text; `none` where the operator publishes no texts, and the summaries stand for them. */
export type DocumentState =
  | { readonly status: "none" | "loading" | "failed" }
  | { readonly status: "ready"; readonly document: PlanDocument };

/** Loads the text of the plan on show, where there is one. */
export function useDocument(plan: string): DocumentState {
  const { atlas, load } = useAtlas();
  const [state, setState] = useState<DocumentState>({
    status: atlas.hasDocuments ? "loading" : "none",
  });
  useEffect(() => {
    if (!atlas.hasDocuments) return undefined;
    let current = true;
    load.document(plan).then(
      (document) => current && setState({ status: "ready", document }),
      () => current && setState({ status: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [atlas, load, plan]);
  return state;
}
