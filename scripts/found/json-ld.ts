import type { AtlasPlan, AtlasSite, Industry } from "../../src/domain/atlas/atlas.ts";
import type { Agency, Enterprise, Task } from "../../src/model/types.ts";

/** What search engines read: records of schema.org, and addresses in them as `At` writes them. */
export type LinkedData = { readonly [key: string]: unknown };

/** An address from its path from the folder of index.html: absolute where the public address is known. */
export type At = (path: string) => string;

export type Crumb = { readonly name: string; readonly path: string };

const LANGUAGE = "zh-Hans";

/** The records of a page as one document. */
export function documentOf(records: readonly LinkedData[]): LinkedData {
  return { "@context": "https://schema.org", "@graph": records };
}

/** The way from the start page to a page, that page last. */
export function breadcrumbs(crumbs: readonly Crumb[], at: At): LinkedData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: at(path),
    })),
  };
}

type Said = { readonly path: string; readonly description: string; readonly at: At };

function named(
  { nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string },
  { path, description, at }: Said,
): LinkedData {
  return {
    "@id": `${at(path)}#thing`,
    name: nameZh,
    alternateName: nameEn,
    url: at(path),
    ...(description === "" ? {} : { description }),
  };
}

/** A site as a place: as exactly as its position is known, and without one where the plan gives none. */
export function placeOf(site: AtlasSite, plan: AtlasPlan, said: Said): LinkedData {
  return {
    "@type": "Place",
    ...named(site, said),
    ...geoOf(site),
    containedInPlace: areaOf(site.place.adminZh ?? plan.region.nameZh),
    subjectOf: { "@id": `${said.at(`plans/${plan.id}/`)}#thing` },
  };
}

/** A circle, for a point would say more than is known. */
function geoOf({ position, place }: AtlasSite): LinkedData {
  if (position === null || place.radiusM === null) return {};
  const [longitude, latitude] = position;
  return {
    geo: {
      "@type": "GeoCircle",
      geoMidpoint: { "@type": "GeoCoordinates", latitude, longitude },
      geoRadius: place.radiusM,
    },
  };
}

const areaOf = (name: string): LinkedData => ({ "@type": "AdministrativeArea", name });
const unitOf = (name: string): LinkedData => ({ "@type": "GovernmentOrganization", name });

/** A task as what government units provide; by whom, only where the plan says so. */
export function serviceOf(task: Task, plan: AtlasPlan, said: Said): LinkedData {
  const { titleZh: nameZh, titleEn: nameEn, leadUnits } = task;
  return {
    "@type": "GovernmentService",
    ...named({ nameZh, nameEn }, said),
    ...(leadUnits.length === 0 ? {} : { provider: leadUnits.map(unitOf) }),
    areaServed: areaOf(plan.region.nameZh),
    subjectOf: { "@id": `${said.at(`plans/${plan.id}/`)}#thing` },
  };
}

export function organizationOf(firm: Enterprise, said: Said): LinkedData {
  return { "@type": "Organization", ...named(firm, said) };
}

export function governmentOf(unit: Agency, said: Said): LinkedData {
  return { "@type": "GovernmentOrganization", ...named(unit, said) };
}

export function termOf(industry: Industry, said: Said): LinkedData {
  return {
    "@type": "DefinedTerm",
    ...named(industry, said),
    ...(industry.isFiner ? {} : { termCode: industry.id }),
    inDefinedTermSet: "健康产业统计分类(2019)",
  };
}

type PlanSaid = Said & { readonly dataVersion: string };

/** A plan as a set of data: of what document, about where and when, and how to take it home. */
export function datasetOf(plan: AtlasPlan, said: PlanSaid): LinkedData {
  const { at, dataVersion } = said;
  const { titleZh: nameZh, titleEn: nameEn, region, bounds, period } = plan;
  const [west, south, east, north] = bounds;
  return {
    "@type": "Dataset",
    ...named({ nameZh, nameEn }, said),
    ...commonOf(dataVersion, at),
    isBasedOn: documentFrom(plan),
    temporalCoverage: period.from === null ? `../${period.to}` : `${period.from}/${period.to}`,
    spatialCoverage: {
      "@type": "Place",
      name: region.nameZh,
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    distribution: [
      download("application/zip", at(`data/v1/packages/${plan.id}.zip`)),
      download("application/geo+json", at(`data/v1/plans/${plan.id}/sites.geojson`)),
    ],
  };
}

/** The document that the data are taken from; what it does not say of itself is left out. */
function documentFrom(plan: AtlasPlan): LinkedData {
  const { titleZh, issuerZh, documentNumber } = plan;
  const date = plan.datePublished ?? plan.dateIssued;
  return {
    "@type": "CreativeWork",
    name: titleZh,
    ...(issuerZh === null ? {} : { publisher: unitOf(issuerZh) }),
    ...(documentNumber === null ? {} : { identifier: documentNumber }),
    ...(date === null ? {} : { datePublished: date }),
  };
}

function commonOf(version: string, at: At): LinkedData {
  return {
    version,
    inLanguage: [LANGUAGE, "en"],
    isAccessibleForFree: true,
    license: at("data/v1/LICENSE-DATA.md"),
    creator: { "@type": "Organization", name: "康图 Kangtu", url: at("") },
  };
}

const download = (encodingFormat: string, contentUrl: string): LinkedData => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl,
});

type AtlasSaid = PlanSaid & {
  readonly name: string;
  readonly plans: readonly Pick<AtlasPlan, "id" | "titleZh">[];
};

/** More parts of one set are in its index alone. */
const MOST_PARTS = 100;

/** The atlas as a site of the web, and as the set of data of all plans. */
export function atlasRecords({ name, plans, ...said }: AtlasSaid): readonly LinkedData[] {
  const { at, description, dataVersion } = said;
  return [
    { "@type": "WebSite", "@id": `${at("")}#site`, name, url: at(""), inLanguage: LANGUAGE },
    {
      "@type": "Dataset",
      "@id": `${at("")}#thing`,
      name,
      url: at(""),
      description,
      ...commonOf(dataVersion, at),
      distribution: [download("application/zip", at("data/v1/packages/kangtu.zip"))],
      hasPart: plans.slice(0, MOST_PARTS).map(({ id, titleZh }) => ({
        "@type": "Dataset",
        "@id": `${at(`plans/${id}/`)}#thing`,
        name: titleZh,
        url: at(`plans/${id}/`),
      })),
    },
  ];
}
