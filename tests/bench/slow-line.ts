import type { Send } from "../../scripts/serve/static-server.ts";

/** A connection as a phone has it on a bad day. */
export const SLOW = { bitsPerSecond: 1_600_000, latencyMs: 150 } as const;

const CHUNK_BYTES = 4096;

/** What has been sent: wall-clock time and the size of a piece, in order. */
export type Sent = { readonly timeMs: number; readonly bytes: number };

/**
 * Sends every reply `latencyMs` late and all of them together at `bitsPerSecond`: one bucket for the whole server,
 * as for one line. The browser's own throttling is of no use here: it leaves out what workers fetch.
 */
export function slowLine({ bitsPerSecond, latencyMs }: typeof SLOW): {
  readonly send: Send;
  readonly sent: () => readonly Sent[];
} {
  const pieces: Sent[] = [];
  let freeAtMs = 0;
  const reserve = (bytes: number): number => {
    const startMs = Math.max(Date.now(), freeAtMs);
    freeAtMs = startMs + (bytes * 8 * 1000) / bitsPerSecond;
    return freeAtMs - Date.now();
  };
  return {
    send: (response, { status, headers, body }) => {
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
      })();
    },
    sent: () => [...pieces],
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
