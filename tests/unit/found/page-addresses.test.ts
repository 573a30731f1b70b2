import { describe, expect, it } from "vitest";
import { headTags } from "../../../scripts/found/head-tags.ts";
import { breadcrumbs, documentOf } from "../../../scripts/found/json-ld.ts";
import { addressIn, readdressed } from "../../../scripts/found/page-addresses.ts";

const PATH = "plans/tiny-2030/";
const A = "https://a.example/kangtu/";
const B = "https://b.example/";

/** A page as it is built with a public address, or without one. */
function page(publicAddress: string | null): string {
  const crumbs = [
    { name: "康图", path: "" },
    { name: "虚构</script>规划", path: PATH },
  ];
  const outside = { "@type": "CreativeWork", url: "https://gov.example/plan" };
  const at = (path: string) => addressIn(PATH, publicAddress, path);
  const tags = headTags({
    path: PATH,
    title: '虚构"规划"',
    description: "为<测试>",
    picture: "previews/tiny-2030.png",
    linkedData: documentOf([breadcrumbs(crumbs, at), outside]),
    publicAddress,
  });
  return `<head>\n${tags}</head>`;
}

describe("the address of a page", () => {
  it.each([
    [null, A],
    [A, B],
    [B, null],
    [A, A],
    [null, null],
  ])("built for %s is as if built for %s once it is told so", (from, to) => {
    expect(readdressed(page(from), PATH, to)).toBe(page(to));
  });

  it("is given only where it is known, with the answer for oEmbed", () => {
    expect(page(A)).toContain(`<link rel="canonical" href="${A}${PATH}">`);
    expect(page(A)).toContain(`type="application/json+oembed" href="${A}oembed/tiny-2030.json"`);
    expect(page(A)).toContain(`<meta property="og:image" content="${A}previews/tiny-2030.png">`);
    expect(page(null)).not.toMatch(/canonical|og:url|oembed/);
    expect(page(null)).toContain(
      '<meta property="og:image" content="../../previews/tiny-2030.png">',
    );
  });

  it("stands in its records, where those of others stay", () => {
    const text = /ld\+json">(.*?)<\/script>/s.exec(page(A))?.[1] ?? "";
    const { "@graph": graph } = JSON.parse(text) as { "@graph": readonly object[] };
    expect(graph).toEqual([
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "康图", item: A },
          { "@type": "ListItem", position: 2, name: "虚构</script>规划", item: `${A}${PATH}` },
        ],
      },
      { "@type": "CreativeWork", url: "https://gov.example/plan" },
    ]);
  });

  it("is not asked of a page that tells nothing", () => {
    expect(readdressed("<head></head>", "404.html", A)).toBe("<head></head>");
  });
});
