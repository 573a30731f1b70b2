import { readdirSync, readFileSync } from "node:fs";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { contentType } from "../../../scripts/serve/content-type.ts";
import { COMMON_HEADERS } from "../../../scripts/serve/reply.ts";
import { policyLine } from "../../../scripts/servers/policy-line.ts";
import { SERVER_FILES, serverConfig } from "../../../scripts/servers/server-config.ts";

const SERVERS = Object.entries(SERVER_FILES);
const textOf = (files: readonly string[]) =>
  files.map((file) => readFileSync(file, "utf8")).join("\n");

/** Endings of what is published, without those that every server knows. */
const ENDINGS = [".js", ".mjs", ".csv", ".md", ".geojson", ".pbf", ".parquet", ".woff2", ".json"];

describe.each(SERVERS)("the configuration of %s", (_, files) => {
  const text = textOf(files);

  test("stands in the document for operators to the letter", () => {
    const document = readFileSync("docs/operating.md", "utf8");
    for (const file of files) expect(document).toContain(readFileSync(file, "utf8").trimEnd());
  });

  test("sends the headers of our own server", () => {
    // A page that opens another needs no more than browsers do by themselves.
    const { "cross-origin-opener-policy": _opener, ...wanted } = COMMON_HEADERS;
    for (const [name, value] of Object.entries(wanted)) {
      expect(text.toLowerCase()).toMatch(
        new RegExp(`${name}"?(?: value=)? ?"?${value.replace("*", "\\*")}`),
      );
    }
    expect(text).toContain("public, max-age=31536000, immutable");
    expect(text).toContain("no-cache");
    expect(text).toContain("404.html");
  });

  test("knows every type", () => {
    for (const ending of ENDINGS) {
      const [type = ""] = contentType(ending).split(";");
      expect(text).toContain(type);
      expect(text).toMatch(new RegExp(`\\W${ending.slice(1)}\\b`));
    }
  });
});

test("no configuration is left out of the document", () => {
  const named: readonly string[] = Object.values(SERVER_FILES).flat();
  // The container's own server stands round the others: Dockerfile.
  const there = readdirSync("servers").filter((file) => file !== "nginx-container.conf");
  expect(there.map((file) => `servers/${file}`).toSorted()).toEqual(named.toSorted());
});

test("the configuration of IIS is XML, which names no type twice", () => {
  const document = new DOMParser().parseFromString(textOf(SERVER_FILES.iis), "text/xml");
  const endings = (tag: string) =>
    [...document.querySelectorAll(`staticContent > ${tag}`)].map((one) =>
      one.getAttribute("fileExtension"),
    );
  expect(new Set(endings("mimeMap")).size).toBe(endings("mimeMap").length);
  expect(endings("remove")).toEqual(endings("mimeMap"));
});

test("what is tried is the text of the document", () => {
  const place = { folder: "/t", root: "/t/root", port: 8080, modules: "/m" };
  for (const name of ["nginx", "apache"] as const) {
    const texts = SERVER_FILES[name].map((file) => readFileSync(file, "utf8"));
    for (const text of texts) expect(serverConfig(name, texts, place)).toContain(text);
  }
});

describe("the line of a policy", () => {
  test.each([
    ["nginx", `add_header Content-Security-Policy "default-src 'none'" always;`],
    ["apache", `Header always set Content-Security-Policy "default-src 'none'"`],
    ["iis", `<add name="Content-Security-Policy" value="default-src 'none'" />`],
  ])("is what %s reads", (server, line) => {
    expect(policyLine(server, "default-src 'none'")).toBe(line);
  });

  test("is none for another server", () => {
    expect(() => policyLine("toString", "x")).toThrow("nginx | apache | iis");
  });
});
