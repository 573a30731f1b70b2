import { existsSync, readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";

const text = readFileSync("Dockerfile", "utf8");
const dockerfile = DockerfileParser.parse(text);
const argumentsOf = (keyword: string) =>
  dockerfile
    .getInstructions()
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArgumentsContent() ?? "");

describe("the Dockerfile", () => {
  test("is one, without a slip", () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
    expect(validate(text.replace("EXPOSE 8080", "EXPSE 8080"))).not.toEqual([]);
  });

  test("begins with images of one exact version", () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage() ?? "");
    expect(images.length).toBe(2);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+\.\d+(-[\w.-]+)?$/);
  });

  test("builds with a Node that the application allows", () => {
    const [image = ""] = dockerfile.getFROMs().map((from) => from.getImage() ?? "");
    const [, major, minor] = /^node:(\d+)\.(\d+)/.exec(image) ?? [];
    expect([Number(major), Number(minor) >= 13]).toEqual([22, true]);
  });

  test("runs as somebody who is not root, says whether it is well, and fetches nothing by itself", () => {
    expect(argumentsOf("USER").at(-1)).toMatch(/^[1-9]\d*$/);
    expect(argumentsOf("HEALTHCHECK")).toHaveLength(1);
    expect(argumentsOf("ADD")).toEqual([]);
    expect(text).not.toMatch(/curl|sudo|apt-get|:latest/);
  });

  test("copies what is there", () => {
    const own = text.matchAll(/^COPY (?!--from)(.*)$/gm);
    const sources = [...own].flatMap(([, given = ""]) => given.split(" ").slice(0, -1));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    expect(sources).toContain("servers/nginx-location.conf");
  });

  test("leaves out what a build makes itself", () => {
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    for (const folder of ["node_modules", "dist", ".git"]) expect(ignored).toContain(folder);
  });
});
