import type {
  Desk,
  DeskGround,
  DeskProblem,
  DeskReading,
  Json,
  ReadingsWanted,
  SaveAnswer,
  SavedFile,
} from "../protocol.ts";

/** The server of the desk, on the same machine: everything that the page asks for, and the only thing that it can reach. */
export type DeskServer = {
  readonly open: () => Promise<Desk>;
  readonly ground: () => Promise<DeskGround>;
  readonly problems: (unsaved: Readonly<Record<string, Json>>) => Promise<readonly DeskProblem[]>;
  readonly readings: (wanted: ReadingsWanted) => Promise<readonly DeskReading[]>;
  readonly save: (files: readonly SavedFile[]) => Promise<SaveAnswer>;
};

/** Each throws an error that says why in words. Addresses are relative: the page stands below its token. */
export const DESK_SERVER: DeskServer = {
  open: () => call<Desk>("api/desk"),
  ground: () => call<DeskGround>("api/ground"),
  problems: (files) => call<readonly DeskProblem[]>("api/problems", { files }),
  readings: (wanted) => call<readonly DeskReading[]>("api/readings", wanted),
  save: (files) => call<SaveAnswer>("api/save", { files }),
};

const CONFLICT = 409;

async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(
    path,
    body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  const answer = (await response.json()) as unknown;
  if (response.ok || response.status === CONFLICT) return answer as Answer;
  throw new Error((answer as { readonly message?: string }).message ?? String(response.status));
}
