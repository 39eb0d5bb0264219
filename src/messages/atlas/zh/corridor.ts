import type { corridor as en } from "../en/corridor.ts";

/** 走廊页和汇款页。 */
export const corridor: Record<keyof typeof en, string> = {
  "corridor.title": "{origin} → {destination}",
  "corridor.any": "比较一条走廊",
  "corridor.any.lead": "请选择两端。页面并列显示关于两地之间移徙者的所有公布数值。",
  "corridor.origin": "原籍",
  "corridor.destination": "目的地",
  "corridor.show": "显示走廊",
  "corridor.choose": "选择国家或地区",
  "corridor.same": "原籍和目的地相同，请选择两端。",
  "corridor.reverse": "相反方向",
  "corridor.stock.title": "居住在目的地的该原籍移徙者",
  "corridor.stock.lead":
    "居住在目的地的该原籍者，以7月1日为准，按版次列出。各栏互为参照，不是时间序列。",
  "corridor.reports.title": "两端各自报告的流动",
  "corridor.reports.lead":
    "目的地统计的移入与原籍统计的移出是同一流动。两者均已知时，其比率显示相符的程度。",
  "corridor.reports.destination": "目的地报告",
  "corridor.reports.origin": "原籍报告",
  "corridor.estimates.title": "五年间的流动，按方法",
  "corridor.estimates.lead":
    "根据前后两期移徙者存量估计。各方法互为参照：请看范围，不要看平均值。方法给出区间时，真值落在区间内的概率为80%。",
  "corridor.method": "方法",
  "corridor.period": "时期",
  "corridor.interval": "80%区间",
  "corridor.money.title": "寄回的款项",
  "corridor.money.lead": "从移徙者的目的地寄往原籍：金额为模型估计，价格来自调查。",
  "corridor.money.amount": "金额（百万美元）",
  "corridor.money.price": "汇寄200美元的费用（%）",
  "corridor.empty": "本版没有该走廊的此类数值。",
  "corridor.largest": "最大的走廊",
  "corridor.link": "打开该走廊",
  "remittances.title": "汇款：寄钱回家要花多少钱",
  "remittances.lead":
    "《宣言》呼吁使汇款更便宜、更快捷、更安全。具体目标是平均费用低于3%，且没有任何走廊高于5%。",
  "remittances.trend.title": "各走廊的平均费用",
  "remittances.trend.lead":
    "始终并列两种趋势：当季调查的所有走廊，以及一直在调查之列的走廊，因为样本已扩大。",
  "remittances.quarter": "季度",
  "remittances.all": "所有走廊（%）",
  "remittances.constant": "始终相同的走廊（%）",
  "remittances.count": "调查的走廊数",
  "remittances.above": "高于5%的走廊数",
  "remittances.above-share": "高于5%的比例（%）",
  "remittances.cheapest": "费用最低的走廊，{quarter}",
  "remittances.dearest": "费用最高的走廊，{quarter}",
  "remittances.corridor": "走廊",
  "remittances.calculator": "要花多少钱？",
  "remittances.calculator.lead":
    "以{quarter}该走廊的平均价格计算某一金额的费用。这是过去的调查，不是服务商的报价。",
  "remittances.amount": "金额（美元）",
  "remittances.compute": "计算",
  "remittances.surveyed": "{quarter}调查了{n}条走廊。",
};
