import type { Enterprise, Task } from "../../model/types.ts";
import type { EnterpriseRole } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite, PlanDetails } from "../atlas/atlas.ts";

/** What one plan says of an enterprise, without its tasks. */
export type EnterprisePresence = {
  readonly plan: AtlasPlan;
  readonly mentions: Enterprise["mentions"];
  readonly sites: readonly AtlasSite[];
};

export type EnterpriseTask = { readonly plan: string; readonly task: Task };

/** Roles in which a firm is no health firm but a public investor or the owner of premises. */
const OTHER_ROLES: ReadonlySet<EnterpriseRole> = new Set(["state-platform", "premises-owner"]);

/** Every plan that names the enterprise, with the sites that it is named for. */
export function enterprisePresence(
  plans: readonly AtlasPlan[],
  enterprise: Enterprise,
): readonly EnterprisePresence[] {
  return plans.flatMap((plan) => {
    const mentions = enterprise.mentions.filter((mention) => mention.plan === plan.id);
    const sites = plan.sites.filter((site) =>
      site.leadEnterprises.some((lead) => lead.enterprise === enterprise.id),
    );
    return mentions.length === 0 && sites.length === 0 ? [] : [{ plan, mentions, sites }];
  });
}

/** The tasks that name the enterprise, in the order of the plans and of their texts. */
export function enterpriseTasks(
  details: readonly PlanDetails[],
  id: string,
): readonly EnterpriseTask[] {
  return details.flatMap(({ plan, tasks }) =>
    tasks.filter((task) => task.enterprises.includes(id)).map((task) => ({ plan, task })),
  );
}

/** The roles that an enterprise has, in a plan or in all, each once and in the order named. */
export function enterpriseRoles(enterprise: Enterprise, plan?: string): readonly EnterpriseRole[] {
  const mentions = enterprise.mentions.filter((mention) => !plan || mention.plan === plan);
  return [...new Set(mentions.map(({ role }) => role))];
}

/** Whether plans name it only as a state platform or an owner of premises, to be told apart from health firms. */
export function isNoHealthFirm(enterprise: Enterprise): boolean {
  return enterprise.mentions.every(({ role }) => OTHER_ROLES.has(role));
}
