/** What a split of deaths needs of one area or of many, index by index. */
export interface DeathsToSplit {
  readonly deaths: Float64Array;
  /** Residents of each sex, the mean of the start and the end of the period. */
  readonly males: Float64Array;
  readonly females: Float64Array;
  /** Share of males in the deaths of the world. */
  readonly maleShareOfWorld: number;
}

/**
 * Splits deaths by sex: `d_M = d · r P_M / (r P_M + P_F)`. The edition holds no deaths by sex; `r`, the
 * mortality of males relative to females, is one number for the world, chosen so that the males add
 * up to their share of the world's deaths. That share is known without any assumption on migration:
 * of all areas together, deaths = population + births − later population, for each sex.
 *
 * @returns deaths of males, in the order of the areas
 */
export function maleDeaths({
  deaths,
  males,
  females,
  maleShareOfWorld,
}: DeathsToSplit): Float64Array {
  const of = (ratio: number) =>
    deaths.map((d, at) => {
      const weighted = ratio * males[at]!;
      return weighted === 0 ? 0 : (d * weighted) / (weighted + females[at]!);
    });
  const wanted = maleShareOfWorld * sum(deaths);
  let low = Math.log(1e-3);
  let high = Math.log(1e3);
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(of(Math.exp(middle))) < wanted) low = middle;
    else high = middle;
  }
  return of(Math.exp((low + high) / 2));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
