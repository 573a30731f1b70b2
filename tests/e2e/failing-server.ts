import type { Server } from "node:http";
import { join } from "node:path";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";

/** How a file fails: it is not there, it breaks off, it is another's, or nothing ever comes of it. */
export const FAILURES = ["missing", "broken", "unfit", "silent"] as const;
export type Failure = (typeof FAILURES)[number];

/** Serves the built application, and fails on purpose with some of its files until it is mended. */
export class FailingServer {
  readonly at: string;
  readonly #server: Server;
  #fault: { readonly file: RegExp; readonly how: Failure } | null = null;

  private constructor(at: string, server: Server) {
    this.at = at;
    this.#server = server;
  }

  static async start(): Promise<FailingServer> {
    const server = createStaticServer(join(process.cwd(), "dist"), (response, reply) => {
      const fault = started?.faultOf(response.req.url ?? "") ?? null;
      if (fault === "silent") return;
      if (fault === null) response.writeHead(reply.status, reply.headers).end(reply.body);
      else {
        const type = reply.headers["content-type"] ?? "text/plain";
        response.writeHead(fault === "missing" ? 404 : 200, { "content-type": type });
        response.end({ missing: "gone", broken: '{"version": 1, "ki', unfit: "{}" }[fault]);
      }
    });
    const started = new FailingServer(await listen(server, 0), server);
    return started;
  }

  /** From now on these files fail. */
  fail(file: RegExp, how: Failure): void {
    this.#fault = { file, how };
  }

  mend(): void {
    this.#fault = null;
  }

  faultOf(url: string): Failure | null {
    return this.#fault?.file.test(url) === true ? this.#fault.how : null;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
