import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import type { Json, ReadingsWanted, SavedFile } from "../../src/desk/protocol.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import { contentType } from "../serve/content-type.ts";
import { RefusedPath } from "./desk-files.ts";
import type { DeskPage } from "./desk-page.ts";
import type { DeskService } from "./desk-service.ts";

type ServerInput = {
  readonly service: DeskService;
  readonly page: DeskPage;
  /** First part of every address: who does not know it gets nothing. */
  readonly token: string;
};

/** More than the files of any plan. */
const MOST_BYTES = 32 * 1024 * 1024;

type Answer = {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
};

/** A request that is not answered as it wishes, and why. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * The server of the desk. It answers this machine only, at an address that begins with a token which nobody else knows; names
 * of other hosts are refused, so that no page elsewhere can reach it by a name of its own, and writing takes a request
 * from its own page.
 */
export function createDeskServer(input: ServerInput): Server {
  return createServer((request, response) => {
    response.on("error", () => response.destroy());
    answer(request, input)
      .catch(refusal)
      .then((reply) => send(response, reply))
      .catch(() => response.destroy());
  });
}

async function answer(request: IncomingMessage, input: ServerInput): Promise<Answer> {
  const { method = "GET", url = "/" } = request;
  checkHost(request);
  const [, token = "", ...rest] = new URL(url, "http://desk").pathname.split("/");
  if (!isSame(token, input.token)) throw new Refused(404, "no such address");
  const name = rest.join("/");
  if (name.startsWith("api/")) return callApi(request, name.slice("api/".length), input.service);
  if (method !== "GET" && method !== "HEAD") throw new Refused(405, "method not allowed");
  const file = name === "" ? "index.html" : name;
  const body = input.page.get(file);
  if (body === undefined) throw new Refused(404, "no such file");
  return { status: 200, type: contentType(extname(file)), body };
}

async function callApi(
  request: IncomingMessage,
  name: string,
  service: DeskService,
): Promise<Answer> {
  if (request.method === "GET") {
    if (name === "desk") return json(service.open());
    if (name === "ground") return json(service.ground());
    throw new Refused(404, "no such call");
  }
  if (request.method !== "POST") throw new Refused(405, "method not allowed");
  checkOrigin(request);
  const body = await readBody(request);
  if (name === "problems") return json(service.problems(filesIn(body)));
  if (name === "readings") return json(service.readings(body as unknown as ReadingsWanted));
  if (name === "save") {
    const answered = service.save(savedIn(body));
    return json(answered, answered.outcome === "saved" ? 200 : 409);
  }
  throw new Refused(404, "no such call");
}

/** A name that leads here from elsewhere is none of ours. */
function checkHost({ headers, socket }: IncomingMessage): void {
  const [name] = (headers.host ?? "").split(":");
  const isLocal = name === "localhost" || name === "127.0.0.1";
  if (!isLocal || headers.host !== `${name}:${socket.localPort}`)
    throw new Refused(403, "this server is for its own machine only");
}

function checkOrigin({ headers }: IncomingMessage): void {
  if (headers.origin !== `http://${headers.host}`)
    throw new Refused(403, "only the page of the desk may write");
  if (!(headers["content-type"] ?? "").startsWith("application/json"))
    throw new Refused(415, "only JSON is taken");
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, Json>>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refused(413, "too large");
    chunks.push(chunk);
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Json;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Refused(400, "an object is needed");
    return value as Readonly<Record<string, Json>>;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(400, "not JSON");
  }
}

function filesIn({ files }: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  if (typeof files !== "object" || files === null || Array.isArray(files))
    throw new Refused(400, "files are needed, by path");
  return files as Readonly<Record<string, Json>>;
}

function savedIn({ files }: Readonly<Record<string, Json>>): readonly SavedFile[] {
  const isFile = (file: Json): boolean =>
    typeof file === "object" &&
    file !== null &&
    "path" in file &&
    "version" in file &&
    "value" in file;
  if (!Array.isArray(files) || !files.every(isFile))
    throw new Refused(400, "a list of files is needed, each with path, version and value");
  return files as unknown as readonly SavedFile[];
}

function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

function refusal(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refused) return json({ message }, error.status);
  return json({ message }, error instanceof RefusedPath ? 403 : 500);
}

function send(response: ServerResponse, { status, type = "text/plain", body }: Answer): void {
  response
    .writeHead(status, {
      "content-type": type,
      "content-security-policy": `${contentSecurityPolicy()}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    })
    .end(body);
}
