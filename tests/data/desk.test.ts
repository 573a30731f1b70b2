import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDeskServer } from "../../scripts/desk/desk-server.ts";
import { deskService } from "../../scripts/desk/desk-service.ts";
import { listen } from "../../scripts/serve/static-server.ts";
import { readPlanText } from "../../scripts/texts/read-plan-text.ts";
import type { Desk, DeskProblem, Json, SaveAnswer } from "../../src/desk/protocol.ts";
import { draftedRoot, GUIYANG, GUIYANG_FILE } from "../fixtures/guiyang-root.ts";

const TOKEN = "0123456789abcdef";
const SITES = `data/plans/${GUIYANG}/sites.json`;
const PAGE = new Map([
  ["index.html", "<title>desk</title>"],
  ["desk.js", "1;"],
]);

let root: string;
let server: Server;
let port: number;

beforeAll(async () => {
  ({ root } = draftedRoot());
  const text = { name: "guiyang.txt", written: readPlanText(GUIYANG_FILE) };
  const service = deskService({ root, plan: GUIYANG, text });
  server = createDeskServer({ service, page: PAGE, token: TOKEN });
  await listen(server, 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

type Asked = { readonly headers?: Record<string, string>; readonly body?: string; method?: string };
type Answer = { readonly status: number; readonly headers: object; readonly text: string };

/** Asks for a path exactly as it is written. */
function ask(path: string, { headers = {}, body, method }: Asked = {}): Promise<Answer> {
  const how = method ?? (body === undefined ? "GET" : "POST");
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method: how }, (response) => {
      let text = "";
      response.on("data", (piece: Buffer) => (text += piece.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on("error", reject)
      .end(body);
  });
}

const own = () => ({
  host: `localhost:${port}`,
  origin: `http://localhost:${port}`,
  "content-type": "application/json",
});
const call = (name: string, body?: object) =>
  ask(`/${TOKEN}/api/${name}`, {
    headers: own(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const open = async () => JSON.parse((await call("desk")).text) as Desk;
const fileOf = async (path: string) => {
  const found = (await open()).files.find((file) => file.path === path);
  if (!found) throw new Error(`no such file: ${path}`);
  return found;
};
const stored = (path: string) => readFileSync(join(root, path), "utf8");

describe("the server of the desk", () => {
  test("gives the page to who knows the token, under the policy of the atlas and kept by nobody", async () => {
    const page = await ask(`/${TOKEN}/`, { headers: { host: `localhost:${port}` } });
    expect(page).toMatchObject({ status: 200, text: "<title>desk</title>" });
    expect(page.headers).toMatchObject({
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'") as string,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
  });

  test.each([
    ["no token", "/", 404],
    ["another token", "/0123456789abcdee/api/desk", 404],
    ["the first letters of the token", "/0123/api/desk", 404],
    ["a file beside the page", `/${TOKEN}/../../package.json`, 404],
    ["a file beside the page, escaped", `/${TOKEN}/%2e%2e/package.json`, 404],
    ["a call that there is not", `/${TOKEN}/api/other`, 404],
    ["a writing call that is only read", `/${TOKEN}/api/save`, 404],
  ])("refuses %s", async (_, path, status) => {
    expect((await ask(path, { headers: { host: `localhost:${port}` } })).status).toBe(status);
  });

  test.each(["evil.example", "evil.example:80", "localhost:1", "127.0.0.1.evil.example"])(
    "refuses a request for the host %s, whatever it knows",
    async (host) => {
      expect((await ask(`/${TOKEN}/api/desk`, { headers: { host } })).status).toBe(403);
    },
  );

  test.each([
    ["of another origin", { origin: "http://evil.example" }, 403],
    ["of no origin", { origin: "" }, 403],
    ["of another port", { origin: "http://localhost:1" }, 403],
    ["as a form sends it", { "content-type": "text/plain" }, 415],
  ])("writes nothing for a request %s", async (_, headers, status) => {
    const before = stored(SITES);
    const file = await fileOf(SITES);
    const body = JSON.stringify({ files: [{ ...file, value: [] }] });
    const answered = await ask(`/${TOKEN}/api/save`, { headers: { ...own(), ...headers }, body });
    expect(answered.status).toBe(status);
    expect(stored(SITES)).toBe(before);
  });

  test.each([
    "../../package.json",
    `data/plans/${GUIYANG}/../taizhou-2022/sites.json`,
    "data/plans/taizhou-2022/sites.json",
    "/etc/hosts",
    "geo/sources.json",
  ])("writes no file but the plan's own: %s", async (path) => {
    const file = await fileOf(SITES);
    const answered = await call("save", { files: [{ ...file, path, value: [] }] });
    expect(answered.status).toBe(403);
    expect(answered.text).toContain("not a file of this plan");
  });

  test.each([
    ["broken JSON", "{", 400],
    ["a list", "[]", 400],
    ["no files", "{}", 400],
    ["a file without a version", `{"files":[{"path":"${SITES}","value":[]}]}`, 400],
  ])("says what is wrong with %s and goes on", async (_, body, status) => {
    const answered = await ask(`/${TOKEN}/api/save`, { headers: own(), body });
    expect(answered.status).toBe(status);
    expect((await call("desk")).status).toBe(200);
  });
});

describe("saving", () => {
  test("changes what was changed and nothing else, and gives the new version", async () => {
    const file = await fileOf(SITES);
    const before = stored(SITES);
    const value = (file.value as Json[]).map((site, index) =>
      index === 0 ? { ...(site as object), roleZh: "虚构的一句话。" } : site,
    );
    const saved = await call("save", { files: [{ ...file, value }] });
    expect(saved.status).toBe(200);
    const answer = JSON.parse(saved.text) as SaveAnswer;
    expect(answer.files[0]?.version).not.toBe(file.version);
    const [old, now] = [before, stored(SITES)].map((text) => text.split("\n"));
    expect(now?.filter((line, index) => line !== old?.[index])).toEqual([
      '    "roleZh": "虚构的一句话。",',
    ]);
    expect(existsSync(join(root, `${SITES}.${process.pid}.tmp`))).toBe(false);
  });

  test("writes nothing at all where one file has been changed meanwhile, and gives it as it is", async () => {
    const tasks = `data/plans/${GUIYANG}/tasks.json`;
    const [sites, other] = [await fileOf(SITES), await fileOf(tasks)];
    writeFileSync(join(root, SITES), stored(SITES).replace("虚构的一句话。", "别处写的。"));
    const changed = stored(SITES);
    const before = stored(tasks);
    const answered = await call("save", {
      files: [
        { ...other, value: [] },
        { ...sites, value: [] },
      ],
    });
    expect(answered.status).toBe(409);
    const answer = JSON.parse(answered.text) as SaveAnswer;
    expect(answer.outcome).toBe("conflict");
    expect(answer.files.map(({ path }) => path)).toEqual([SITES]);
    expect(JSON.stringify(answer.files[0]?.value)).toContain("别处写的。");
    expect([stored(SITES), stored(tasks)]).toEqual([changed, before]);
  });
});

describe("the desk of a draft", () => {
  test("has the plan's files, its places, and what its draft made for all plans", async () => {
    const { files, text, kinds, names } = await open();
    const paths = files.map(({ path }) => path);
    expect(paths).toContain(`geo/places/${GUIYANG}.geojson`);
    expect(paths).toContain("data/agencies/guiyang-forestry-bureau.json");
    expect(paths.some((path) => path.includes("taizhou"))).toBe(false);
    expect(text?.written).toContain("黔虚生物医药产业园");
    expect(kinds[0]).toMatchObject({ kind: "plan", nameZh: "规划" });
    expect(names.source.map(({ value }) => value)).toContain("web-map-places");
  });

  test("is checked with what has not been saved, against the text too", async () => {
    const sites = (await fileOf(SITES)).value as Record<string, Json>[];
    const value = sites.map((site, index) =>
      index === 0
        ? { ...site, kind: "parks", cites: [{ section: "一(一)", phrase: "没有的话" }] }
        : site,
    );
    const told = async (files: object) =>
      JSON.parse((await call("problems", { files })).text) as DeskProblem[];
    const path = `${SITES}#guiyang`;
    const saved = await told({});
    expect(saved.filter((problem) => problem.path.startsWith(`${path}.kind`))).toEqual([]);
    const found = await told({ [SITES]: value });
    expect(found.find((problem) => problem.path === `${path}.kind`)?.message).toContain("none of");
    const kind = sites[0]?.["kind"] ?? null;
    const mended = value.map((site, index) => (index === 0 ? { ...site, kind } : site));
    const cited = await told({ [SITES]: mended });
    expect(cited.map(({ message }) => message).join("\n")).toContain("not in 一(一): 没有的话");
    expect(stored(SITES)).not.toContain("没有的话");
  });

  test("reads a position in each datum, with the area and the distance to the parent", async () => {
    const places = await fileOf(`geo/places/${GUIYANG}.geojson`);
    const { features } = places.value as unknown as { readonly features: Json[] };
    const answered = await call("readings", {
      written: [106.6225, 26.6506],
      radiusM: 900,
      parent: features[1],
    });
    expect(JSON.parse(answered.text)).toMatchObject([
      { datum: "wgs84", position: [106.6225, 26.6506], adminZh: "观山湖区", fitsParent: true },
      { datum: "gcj02", adminZh: "观山湖区" },
      { datum: "bd09" },
    ]);
  });

  test("has the ground of its region", async () => {
    const ground = JSON.parse((await call("ground")).text) as { readonly names: object[] };
    expect(JSON.stringify(ground.names)).toContain("花溪区");
  });
});

test.each(["hefei-2020", "taizhou-2022", "xiamen-2020", "yuexiu-2021", "zhejiang-2020"])(
  "the desk of %s opens with nothing to decide and nothing wrong",
  (plan) => {
    const service = deskService({ root: process.cwd(), plan, text: null });
    const { files } = service.open();
    expect(files.length).toBeGreaterThanOrEqual(14);
    expect(JSON.stringify(files)).not.toContain('"review":');
    expect(service.problems({})).toEqual([]);
    expect(service.ground().land.length).toBeGreaterThan(0);
  },
);
