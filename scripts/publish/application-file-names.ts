/** Files of one kind, of which there are as many as plans or as things that plans share: described, not listed. */
export const APPLICATION_FILES = [
  { files: "atlas/<plan>.<hash>.json", what: "a plan with its sites", named: "atlas/index.json" },
  {
    files: "atlas/<plan>-details.<hash>.json",
    what: "all else that it says",
    named: "atlas/index.json",
  },
  { files: "scene/<plan>.<hash>.json", what: "how a map draws it", named: "atlas/index.json" },
  {
    files: "metrics/<plan>.<hash>.json",
    what: "its spatial metrics",
    named: "atlas/index.json",
  },
  {
    files: "search/plans-<number>.<hash>.json",
    what: "what is searched of up to a dozen plans",
    named: "atlas/index.json",
  },
  {
    files: "search/shared.<hash>.json",
    what: "what is searched beyond single plans",
    named: "atlas/index.json",
  },
  {
    files: "first-map/<plan>-<room>-<theme>.svg",
    what: "that map as a picture",
    named: "the plan's page",
  },
  {
    files: "documents/<plan>.<hash>.json",
    what: "its own text, where published",
    named: "atlas/index.json",
  },
  { files: "joins/industry/<id>.json", what: "who plans an industry", named: "industries.json" },
  {
    files: "joins/agency/<id>.json",
    what: "what a unit does in all plans",
    named: "agencies.json",
  },
  {
    files: "joins/enterprise/<id>.json",
    what: "what all plans say of a firm",
    named: "enterprises.json",
  },
  { files: "joins/metric/<id>.json", what: "targets of one metric", named: "targets.json" },
  {
    files: "joins/alike/<plan>.json",
    what: "what is most like a plan and its sites",
    named: "plans.json",
  },
] as const;

/** Where what was once published under another name stands now. */
export const RENAMED_FILES = {
  "atlas/shared.json": "atlas/index.json, and with each plan its own share",
  "atlas/<plan>.json": "files.outline of the plan in atlas/index.json",
  "atlas/<plan>-details.json": "files.details of the plan in atlas/index.json",
  "documents/<plan>.json": "files.document of the plan in atlas/index.json",
} as const;
