import type { areaCharts as en } from "../en/area-charts.ts";

/** Charts of the pages of countries and areas. */
export const areaCharts: Record<keyof typeof en, string> = {
  "area.flows.title": "往来此地的流动（估计）",
  "area.flows.lead":
    "{years}年移入和移出本地区的人数，由模型根据存量、出生和死亡估计。没有任何登记将其全部计入。",
  "area.flows.figure": "最大的估计走廊：{origin} → {destination}",
  "area.flows.into": "移入本地区",
  "area.flows.out": "移出本地区",
  "area.flows.interval": "80%区间",
  "area.flows.more": "流量页上的全部走廊",
  "area.sankey.other": "其他（{n, plural, other {#个地区}}）",
  "area.sankey.other-row": "图中合并的其他地区（移入{into}个，移出{out}个）",
  "area.sankey.total": "所有地区",
  "area.sankey.solid": "区间在一个等级之内",
  "area.sankey.hollow": "空心或浅色：区间跨多个等级",
  "area.sankey.dashed": "虚线：区间包含零",
  "area.sankey.classes": "等级分界：{first}、{second}、{third}。",
  "area.stock.figure": "{year}年有{value}名移徙者居住在此（{series}）",
  "area.stock.caption":
    "出生在其他国家或地区者；出生地不详时按外国国籍计。各线为同一事实的不同数值：每次修订都会改变过去。",
  "area.money.figure": "{series}：{year}年{value}美元",
  "area.money.caption": "个人转移以及边境和季节工人的收入，按现价美元计。各次发布互有差异。",
  "area.protection.figure": "{series}：{year}年{value}人",
};
