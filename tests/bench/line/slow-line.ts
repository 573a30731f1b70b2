import type { Send } from "../../../scripts/serve/static-server.ts";

/** A connection as a phone has it on a bad day. */
export const SLOW = { bitsPerSecond: 1_600_000, latencyMs: 150 } as const;

const CHUNK_BYTES = 4096;

/** What went over the line, in wall-clock times. */
export type Traffic = {
  /** When each request came. */
  readonly requestsMs: readonly number[];
  /** What has been sent, in order. */
  readonly pieces: readonly { readonly timeMs: number; readonly bytes: number }[];
  /** Replies that are still under way. */
  readonly open: number;
};

export type Line = { readonly send: Send; readonly traffic: () => Traffic };

/**
 * Sends every reply `latencyMs` late and all of them together at `bitsPerSecond`: one bucket for the whole server,
 * as for one line. The browser's own throttling is of no use here: it leaves out what workers fetch.
 */
export function slowLine({ bitsPerSecond, latencyMs }: typeof SLOW): Line {
  const requestsMs: number[] = [];
  const pieces: { readonly timeMs: number; readonly bytes: number }[] = [];
  let open = 0;
  let freeAtMs = 0;
  const reserve = (bytes: number): number => {
    const startMs = Math.max(Date.now(), freeAtMs);
    freeAtMs = startMs + (bytes * 8 * 1000) / bitsPerSecond;
    return freeAtMs - Date.now();
  };
  const send: Send = (response, { status, headers, body }) => {
    requestsMs.push(Date.now());
    open += 1;
    void (async () => {
      await pause(latencyMs);
      response.writeHead(status, headers);
      for (let start = 0; start < body.length; start += CHUNK_BYTES) {
        const piece = body.subarray(start, start + CHUNK_BYTES);
        await pause(reserve(piece.length));
        response.write(piece);
        pieces.push({ timeMs: Date.now(), bytes: piece.length });
      }
      response.end();
      open -= 1;
    })();
  };
  return { send, traffic: () => ({ requestsMs: [...requestsMs], pieces: [...pieces], open }) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
