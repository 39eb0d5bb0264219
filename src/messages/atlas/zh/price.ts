import type { price as english } from "../en/price.ts";

/** The price of sending money: the page of remittances. */
export const price: Readonly<Record<keyof typeof english, string>> = {
  "explore.price.send": "汇寄200美元",
  "explore.price.send.lead":
    "在该走廊最近一次调查时（最晚为{quarter}），汇寄200美元的平均费用。这是过去的调查，不是服务商的报价。",
  "explore.price.from": "汇出地",
  "explore.price.to": "汇入地",
  "explore.price.choose": "选择国家或地区",
  "explore.price.quarter": "季度",
  "explore.price.no-program": "未启用JavaScript时，{quarter}各走廊的价格见下方走廊表。",
  "explore.price.answer": "从{origin}向{destination}汇寄200美元，{quarter}的平均费用为：",
  "explore.price.above": "高于上限：任何走廊汇寄200美元的费用都不应超过{amount}美元（5%）。",
  "explore.price.within": "未超过上限：任何走廊汇寄200美元的费用都不应超过{amount}美元（5%）。",
  "explore.price.older": "该走廊最近一次有价格是在{quarter}；此后的调查不含该走廊。",
  "explore.price.limits":
    "包括手续费和汇率差价；为世界银行在{quarter}所调查服务的简单平均，未按使用量加权。仅适用于200美元：其他金额的价格不同。数据版本：{vintage}。",
  "explore.price.history": "{origin} → {destination}：汇寄200美元的费用",
  "explore.price.history.caption":
    "手续费和汇率差价之和，为该走廊所调查服务的简单平均。没有价格的季度，线条中断。水平线为可持续发展目标的具体目标：所有走廊的平均为3%，任何走廊最高为5%。",
  "explore.price.corridor": "该走廊的价格",
  "explore.price.unpriced": "未调查",
  "explore.price.price-target": "平均费用的目标：3%",
  "explore.price.price-limit": "任何走廊的上限：5%",
  "explore.price.subtitle": "汇寄200美元的平均费用，占金额的百分比，{start}至{end}",
  "explore.price.trend": "汇寄200美元的费用：两种样本与目标相比",
  "explore.price.trend.caption":
    "各走廊价格的简单平均。调查范围已扩大，因此所有走廊的平均随样本变化；另一条线只包括每个调查季度都有价格的走廊。两者都不是指标10.c.1的组成部分。",
  "explore.price.same": "始终相同的走廊",
  "explore.price.all": "当季所有走廊",
  "explore.price.every": "{quarter}有价格的所有走廊",
  "explore.price.bars": "汇寄200美元的平均费用，占金额的百分比，{quarter}",
  "explore.price.bars.caption":
    "该走廊所调查服务的简单平均，包括手续费和汇率差价。两图刻度相同。任何走廊的上限为5%。",
  "explore.price.lacking": "此处缺少什么",
  "explore.price.lacking.later": "{quarter}之后的季度：世界银行已公布，但本版的走廊表到此为止。",
  "explore.price.lacking.amount":
    "200美元以外的金额：固定手续费占较大金额的比重较低，因此不能由此价格推算。",
  "explore.price.lacking.services":
    "单项服务的价格，以及速度、透明度和指标10.c.1的第二个组成部分：本版未内嵌服务数据文件，可从您自己的副本读取。",
  "explore.price.lacking.services-sample":
    "单项服务的平均，以及指标10.c.1的第二个组成部分：您的版本只有服务数据文件的样本，不得由此计算平均。",
  "statistic.price-in-dollars": "汇寄200美元的平均费用",
  "statistic.price-target": "汇款平均费用的目标",
  "statistic.price-limit": "任何走廊费用的上限",
  "method.sdg-target": "可持续发展目标具体目标10.c",
  "formula.price-in-dollars": "金额 × 价格 ÷ 100",
};
