/** Of what the likes are shown: a plan, or one of its sites. */
export type MostAlikeProps = { readonly plan: string; readonly site: string | null };
