import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { ask } from "../../../scripts/probe/ask.ts";
import { judge } from "../../../scripts/probe/judge.ts";
import { judgeConfig } from "../../../scripts/probe/judge-config.ts";
import { addressesIn, observe } from "../../../scripts/probe/observe.ts";
import { listen } from "../../../scripts/serve/static-server.ts";

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  return listen(server, 0);
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`;
const PAGE = `<!doctype html>${POLICY}<link rel="stylesheet" href="./assets/a-1a2b3c4d.css">
<template><script src="./assets/later-1a2b3c4d.js"></script></template>
<div id="root"><a href="plans/one/">one</a> <a href="gone.html?x=1#y">gone</a></div>`;

/** Does everything that a server can do wrong: docs/operating.md says it right. */
const WRONG: RequestListener = ({ url }, response) => {
  if (url === "/gone.html") return response.writeHead(410).end();
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "cache-control": "max-age=3600",
    "x-frame-options": "DENY",
    "content-security-policy": "default-src 'none'; img-src *",
    "referrer-policy": "unsafe-url",
  });
  return response.end(url === "/" ? PAGE : "x".repeat(70_000));
};

async function judged(address: string): Promise<ReadonlyMap<string, string>> {
  const findings = judge(await observe(address));
  return new Map(findings.map(({ level, what, found }) => [what, `${level}: ${found}`]));
}

describe("a server that does everything wrong", () => {
  test("is told all of it", async () => {
    const told = await judged(await serving(WRONG));
    const starting = (what: string) => told.get(what)?.slice(0, 60) ?? "nothing";
    expect(starting("time to text")).toMatch(/^fault: 70\.\d kB before the text/);
    expect(starting("x-content-type-options")).toBe("fault: missing; wanted: nosniff");
    expect(starting("referrer-policy")).toMatch(/^fault: unsafe-url/);
    expect(starting("access-control-allow-origin")).toMatch(/^fault: missing/);
    expect(starting("who may frame it")).toMatch(/^fault: X-Frame-Options: DENY/);
    expect(starting("Content-Security-Policy of the server")).toMatch(
      /^fault: says another img-src/,
    );
    expect(starting("dead links")).toBe("fault: gone.html (410)");
    expect(starting("Content-Type")).toMatch(/^fault: the start page: application\/octet-stream/);
    expect(told.get("compression")).toMatch(/^fault: .* is sent as it is; .* more$/);
    expect(told.get("Cache-Control")).toMatch(/^fault: .* may be shown old: max-age=3600/);
    expect(starting("asking anew")).toMatch(/^warning: 200/);
    expect(starting("what is not there")).toBe("fault: 200 instead of 404");
    expect(starting("folder without its slash")).toBe("fault: 200, no redirect");
    expect(starting("config.json")).toMatch(/^fault: no JSON/);
    expect(starting("15-second rule")).toMatch(/^good: 0 of/);
  });

  test("is told where there is no atlas", async () => {
    const told = await judged(
      await serving((_, response) => response.writeHead(302, { location: "/login" }).end()),
    );
    expect([...told]).toEqual([
      ["start page", expect.stringMatching(/^fault: no atlas at .* status 302, leads to \/login$/)],
    ]);
  });
});

describe("an answer", () => {
  test("that does not come whole in time is none", async () => {
    const address = await serving((_, response) => response.writeHead(200).write("a part"));
    const { status, fault } = await ask(address, {}, 50);
    expect([status, fault]).toEqual([0, "nothing whole within 0.05 s"]);
  });

  test("of nobody is none", async () => {
    const address = await serving((request) => request.socket.destroy());
    expect(await ask(address)).toMatchObject({ status: 0, fault: expect.any(String) as string });
  });
});

describe("the addresses in a page", () => {
  test("are each found once, and those known that its text waits for", () => {
    const { linked, before } = addressesIn(
      `${PAGE}<img src="data:image/png;base64,x"><a href="mailto:a@b.example">b</a><a href="./gone.html">c</a>`,
      "https://a.example/k/",
    );
    expect(linked.map((one) => one.replace("https://a.example/k/", ""))).toEqual([
      "assets/a-1a2b3c4d.css",
      "assets/later-1a2b3c4d.js",
      "plans/one/",
      "gone.html",
    ]);
    expect(before).toEqual(["https://a.example/k/assets/a-1a2b3c4d.css"]);
  });
});

describe("a configuration", () => {
  const judgedAs = (config: unknown) => {
    const body = Buffer.from(JSON.stringify(config));
    const answer = { address: "", status: 200, headers: {}, body, took: 0, fault: null };
    return judgeConfig(answer).map(({ level, what }) => `${level} ${what}`);
  };

  test.each([
    [{}, ["good config.json", "fault 审图号"]],
    [{ ground: "points" }, ["good config.json", "good 审图号"]],
    [{ mapApproval: { number: "GS(2026)1号" } }, ["good config.json", "good 审图号"]],
    // With a base map that cannot be read the map shows no borders.
    [
      { ground: "tiles", tiles: { provider: "x" } },
      ["fault config.json", "good config.json", "good 审图号"],
    ],
  ])("%j is judged", (config, findings) => {
    expect(judgedAs(config)).toEqual(findings);
  });
});
