import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { policyOf } from "../page-policy.ts";
import { createCompressor, type Compress } from "./compression.ts";
import { findFile } from "./find-file.ts";
import { fileReply, plainReply, type Reply } from "./reply.ts";
import { formatTarget, mendPlanPath, parseTarget, type Target } from "./request-target.ts";

/** Sends a reply; the benchmark gives one that is as slow as a poor connection. */
export type Send = (response: ServerResponse, reply: Reply) => void;

const METHODS = "GET, HEAD, OPTIONS";

/**
 * A static server of one folder: `index.html` of folders, a 404 page (no fallback to the start page), compression,
 * the security headers that a portal should send too. No request ends it: what goes wrong in one is answered with
 * 500 and told to `log`.
 */
export function createStaticServer(
  root: string,
  send: Send = sendAtOnce,
  log: (line: string) => void = console.error,
): Server {
  const compress = createCompressor();
  const policy = policyOf(root);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const tell = (error: unknown) => {
      log(`${request.method} ${JSON.stringify(request.url)}: ${String(error)}`);
    };
    try {
      const reply = await answer(root, request, compress).catch((error: unknown) => {
        tell(error);
        return plainReply(500, "500: this server has failed\n");
      });
      const headers = { "content-security-policy": policy, ...reply.headers };
      const body = request.method === "HEAD" ? Buffer.alloc(0) : reply.body;
      send(response, { ...reply, headers, body });
    } catch (error) {
      tell(error);
      response.destroy();
    }
  };
  const server = createServer((request, response) => {
    // Whoever asked has gone: nobody is left to be told.
    response.on("error", () => response.destroy());
    void serve(request, response);
  });
  // Who has said all that he has to say still waits for the answer; @types/node lacks the name.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

function sendAtOnce(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

async function answer(root: string, request: IncomingMessage, compress: Compress): Promise<Reply> {
  const { method, headers, url = "/" } = request;
  if (method === "OPTIONS") return preflight();
  if (method !== "GET" && method !== "HEAD") {
    return plainReply(405, "405: method not allowed\n", { allow: METHODS });
  }
  const target = parseTarget(url);
  if (target === null) return plainReply(400, "400: no such address\n");
  const file = await findFile(root, target.segments);
  if (file === null || (target.endsWithSlash && !file.isFolder)) {
    return (await mended(root, target)) ?? notFound(root, request, compress);
  }
  // Relative addresses in the page of a folder need the slash at its end.
  if (target.hasEmptyNames || target.endsWithSlash !== file.isFolder) {
    return redirect(formatTarget(target.segments, file.isFolder, target.search));
  }
  const pathname = formatTarget(target.segments, file.isFolder, "");
  return fileReply(file, { headers, pathname, status: 200 }, compress);
}

/** What a page of another origin may ask for with headers of its own. */
function preflight(): Reply {
  const headers = {
    allow: METHODS,
    "access-control-allow-methods": METHODS,
    "access-control-allow-headers": "if-none-match, if-range, range",
    "access-control-max-age": "86400",
  };
  return plainReply(200, "", headers);
}

function redirect(location: string): Reply {
  return plainReply(308, "", { location });
}

async function mended(root: string, target: Target): Promise<Reply | null> {
  const meant = mendPlanPath(target);
  return meant !== null && (await findFile(root, meant.segments)) !== null
    ? redirect(formatTarget(meant.segments, true, meant.search))
    : null;
}

async function notFound(
  root: string,
  { headers }: IncomingMessage,
  compress: Compress,
): Promise<Reply> {
  const page = await findFile(root, ["404.html"]);
  if (page === null) return plainReply(404, "404: no such page\n");
  return fileReply(page, { headers, pathname: "/404.html", status: 404 }, compress);
}

/** Listens on `port`, or on any free one where it is taken, and says which address that is. */
export async function listen(server: Server, port: number, host = "127.0.0.1"): Promise<string> {
  const bound = await new Promise<boolean>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(true);
    });
  });
  server.removeAllListeners("error");
  if (!bound) return listen(server, 0, host);
  // Such as a connection that could not be taken: the others go on.
  server.on("error", (error) => {
    console.error(String(error));
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host === "127.0.0.1" ? "localhost" : host}:${actual}/`;
}
