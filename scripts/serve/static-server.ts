import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { CONTENT_SECURITY_POLICY } from "../content-security-policy.ts";
import { contentType, isCompressible } from "./content-type.ts";

/** One answer, ready to be sent. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

type Encoding = "br" | "gzip" | "identity";

/** Sends a reply; the benchmark gives one that is as slow as a poor connection. */
export type Send = (response: ServerResponse, reply: Reply) => void;

const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
} as const;

/** The build puts a hash into the names of everything below this folder. */
const HASHED = /^\/assets\//;

/**
 * A static server of one folder: `index.html` of folders, a 404 page (no fallback to the start page), compression,
 * the security headers that a portal should send too.
 */
export function createStaticServer(root: string, send: Send = sendAtOnce): Server {
  const bodies = new Map<string, Buffer>();
  return createServer((request, response) => {
    send(response, reply(root, request, bodies));
  });
}

function sendAtOnce(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

function reply(root: string, request: IncomingMessage, bodies: Map<string, Buffer>): Reply {
  if (request.method !== "GET" && request.method !== "HEAD")
    return plain(405, "method not allowed");
  const url = new URL(request.url ?? "/", "http://localhost");
  const found = findFile(root, url.pathname);
  if (found === null) return notFound(root);
  // Relative addresses in the page of a folder need the slash at its end.
  if (found.isFolder && !url.pathname.endsWith("/")) {
    const location = `/${url.pathname.replace(/^\/+/, "")}/${url.search}`;
    return { ...plain(308, ""), headers: { ...SECURITY_HEADERS, location } };
  }
  const content = readFileSync(found.file);
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
  const encoding = isCompressible(extname(found.file)) ? acceptedEncoding(request) : "identity";
  const headers = {
    ...SECURITY_HEADERS,
    "content-type": contentType(extname(found.file)),
    "cache-control": HASHED.test(url.pathname) ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
    vary: "accept-encoding",
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  };
  if (request.headers["if-none-match"] === etag)
    return { status: 304, headers, body: Buffer.alloc(0) };
  const body = compressed(content, encoding, `${etag} ${encoding}`, bodies);
  return {
    status: 200,
    headers: { ...headers, "content-length": String(body.length) },
    body: request.method === "HEAD" ? Buffer.alloc(0) : body,
  };
}

/** The file that an address names, never outside `root`; null when there is none. */
function findFile(
  root: string,
  pathname: string,
): { readonly file: string; readonly isFolder: boolean } | null {
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return null;
  }
  const file = join(root, path);
  if (path.includes("\0") || !`${file}${sep}`.startsWith(`${join(root)}${sep}`)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return { file, isFolder: false };
  const index = join(file, "index.html");
  return statSync(index, { throwIfNoEntry: false })?.isFile()
    ? { file: index, isFolder: true }
    : null;
}

function notFound(root: string): Reply {
  const page = findFile(root, "/404.html");
  if (page === null) return plain(404, "404: no such page\n");
  const body = readFileSync(page.file);
  return {
    status: 404,
    headers: {
      ...SECURITY_HEADERS,
      "content-type": contentType(".html"),
      "content-length": String(body.length),
    },
    body,
  };
}

function plain(status: number, text: string): Reply {
  return {
    status,
    headers: { ...SECURITY_HEADERS, "content-type": "text/plain; charset=utf-8" },
    body: Buffer.from(text),
  };
}

function acceptedEncoding(request: IncomingMessage): Encoding {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

function compressed(
  content: Buffer,
  encoding: Encoding,
  key: string,
  bodies: Map<string, Buffer>,
): Buffer {
  if (encoding === "identity") return content;
  const known = bodies.get(key);
  if (known) return known;
  const body =
    encoding === "gzip"
      ? gzipSync(content, { level: 9 })
      : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  bodies.set(key, body);
  return body;
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
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host === "127.0.0.1" ? "localhost" : host}:${actual}/`;
}
