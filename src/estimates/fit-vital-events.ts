/**
 * The factor `f` by which births are raised (`1 + f`) and deaths lowered (`1 − f`) so that births −
 * deaths become a given natural increase; undefined where one of them would turn negative.
 */
export function naturalIncreaseFactor(
  births: number,
  deaths: number,
  naturalIncrease: number,
): number | undefined {
  const events = births + deaths;
  const factor = events === 0 ? 0 : (naturalIncrease - (births - deaths)) / events;
  return Math.abs(factor) < 1 ? factor : undefined;
}
