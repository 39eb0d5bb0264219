import type { corridorChart as en } from "../en/corridor-chart.ts";

export const corridorChart: Record<keyof typeof en, string> = {
  "nav.corridors": "移徙走廊",
  "corridor.refugees.title": "在该目的地的该原籍难民",
  "corridor.refugees.lead":
    "年末由难民署负责保护的人。在有些表中他们计入移徙者存量，在有些表中不计入：两者绝不可相加。",
  "corridor.chart.line-title": "按时期估计的移徙人数，{release}年修订版存量表",
  "corridor.chart.line-subtitle": "每一时期的人数，自年中至年中。模型估计",
  "corridor.chart.rivals-title": "各种方法的估计值，{period}年",
  "corridor.chart.rivals-subtitle": "人数，对数刻度。模型估计",
  "corridor.chart.caption": "根据{release}年修订版的移徙者存量、出生和死亡数估计，不是观测值。",
  "corridor.chart.interval-method": "保形区间，以拟合时整国未用的报告校准",
  "corridor.chart.report": "报告",
  "corridor.chart.estimate": "估计",
};
