/** More plans than this cannot be read side by side. */
export const MOST_COMPARED = 5;

/** Plans that are compared, in the order chosen; where none is chosen, all of an atlas that has few. */
export function plansCompared<Plan extends { readonly id: string }>(
  plans: readonly Plan[],
  chosen: readonly string[],
): readonly Plan[] {
  if (chosen.length === 0) return plans.length > MOST_COMPARED ? [] : plans;
  const found = chosen.flatMap((id) => plans.find((plan) => plan.id === id) ?? []);
  return found.slice(0, MOST_COMPARED);
}
