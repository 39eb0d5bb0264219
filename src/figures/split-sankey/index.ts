export type { SankeyPartner, SplitSankeyData, SplitSankeyWords } from "./data.ts";
export { type SideItem, sideSeries } from "./side-series.ts";
export { type SplitSankeyOptions, splitSankey } from "./split-sankey.ts";
