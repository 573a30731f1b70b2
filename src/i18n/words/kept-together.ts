import { CLOSING, OPENING } from "./wrap-text.ts";

type Piece = { readonly text: string; readonly term: string | null };

/** A piece, with the punctuation that may not be parted from it by the end of a line. */
export type KeptPiece = Piece & { readonly before: string; readonly after: string };

/**
 * Gives each marked word the opening punctuation before and the closing punctuation after it. A browser may end a line
 * on either side of a button, which would begin the next one with 、 or end one with （ (clreq 3.1.6).
 * @param pieces a text, cut where words of it are marked
 */
export function keptTogether(pieces: readonly Piece[]): readonly KeptPiece[] {
  const isWord = (at: number) => (pieces[at]?.term ?? null) !== null;
  return pieces.flatMap((piece, at) => {
    const { text } = piece;
    const [from, to] = [leading(text, CLOSING), text.length - trailing(text, OPENING)];
    if (isWord(at)) {
      const [before, after] = [pieces[at - 1]?.text ?? "", pieces[at + 1]?.text ?? ""];
      return {
        ...piece,
        before: isWord(at - 1) ? "" : before.slice(before.length - trailing(before, OPENING)),
        after: isWord(at + 1) ? "" : after.slice(0, leading(after, CLOSING)),
      };
    }
    const rest = text.slice(isWord(at - 1) ? from : 0, isWord(at + 1) ? to : text.length);
    return rest === "" ? [] : { text: rest, term: null, before: "", after: "" };
  });
}

function leading(text: string, among: ReadonlySet<string>): number {
  const characters = [...text];
  const end = characters.findIndex((character) => !among.has(character));
  return (end < 0 ? characters : characters.slice(0, end)).join("").length;
}

function trailing(text: string, among: ReadonlySet<string>): number {
  return leading([...text].toReversed().join(""), among);
}
