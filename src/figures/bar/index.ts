export type { BarData, BarItem } from "./bar-data.ts";
export { barFigure } from "./bar-figure.ts";
export { placeBar } from "./bar-placed.ts";
export { barScene } from "./bar-scene.ts";
export { barSeries } from "./bar-series.ts";
export { isRankOpen, type RankBracket, rankBrackets } from "./rank-brackets.ts";
