/**
 * What is added to linear predictors so that the total of held-out flows is right: `total(level) = Σ truth`. A median on
 * logs is below the mean; one number for all sizes leaves their order alone. A slope besides it made held-out errors
 * larger in both regimes.
 *
 * @param total persons in all at a level, growing with it
 */
export function levelOf(total: (level: number) => number, persons: number): number {
  let low = -3;
  let high = 3;
  for (let halving = 0; halving < 60; halving++) {
    const level = (low + high) / 2;
    if (total(level) < persons) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
