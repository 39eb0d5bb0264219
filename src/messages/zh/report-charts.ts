import type { reportCharts as en } from "../en/report-charts.ts";

/** 世界报告各图的图题、坐标轴和系列名称。 */
export const reportCharts: Record<keyof typeof en, string> = {
  "report.figure.year": "年份",
  "report.figure.axis-not-from-zero": "数轴不从零开始。",
  "report.f1.caption": "图F1. 国际移徙者占人口的比例，按区域和收入组别分列，1990年和2020年，百分比",
  "report.f1.unit": "占人口的百分比",
  "report.f2.caption":
    "图F2. 国际移徙者中的妇女和女童，按区域和收入组别分列，1990年和2020年，百分比",
  "report.f2.unit": "占国际移徙者的百分比",
  "report.f4.caption": "图F4. 自然增长和净移徙，按区域分列，1990–1999年和2010–2019年，百万人",
  "report.f4.unit": "十年合计，百万人",
  "report.f5.caption":
    "图F5. 汇寄{amount}美元的平均价格，每年第三季度，两组走廊，以及平均值目标，占汇款额的百分比",
  "report.f5.unit": "占汇款额的百分比",
  "report.f5.mean": "所有走廊",
  "report.f5.constant": "始终有价格的走廊",
  "report.f5.target": "目标",
  "report.f5.note": "10.c.1的目标针对各项服务的平均值；图中的线是各走廊的平均值。",
  "report.f6.1.caption":
    "图F6（甲）. 关于难民、移徙工人、贩运人口和偷运移民的文书的会员国缔约方，年底，1970–2014年",
  "report.f6.2.caption": "图F6（乙）. 保护移徙者的人权文书的会员国缔约方，年底，1970–2022年",
  "report.f6.unit": "会员国数目",
  "report.f6.break": "改用另一份状况表",
  "report.instrument-short.REFUGEES-1951": "1951年难民公约",
  "report.instrument-short.REFUGEES-1967": "1967年难民议定书",
  "report.instrument-short.ICRMW": "移徙工人公约",
  "report.instrument-short.TRAFFICKING": "贩运人口议定书",
  "report.instrument-short.SMUGGLING": "偷运移民议定书",
  "report.instrument-short.ICERD": "消除种族歧视公约",
  "report.instrument-short.ICCPR": "公民及政治权利公约",
  "report.instrument-short.CEDAW": "消除对妇女歧视公约",
  "report.instrument-short.CRC": "儿童权利公约",
  "report.f6b.caption":
    "图F6（丙）. 居住在缔约国的国际移徙者，按公约分列，2010–2020年，占所有国际移徙者的百分比",
  "report.f6b.unit": "占国际移徙者的百分比",
  "report.f7.caption":
    "图F7. 欧洲走廊中两端报告之比高于某一倍数者，2010–2016年，占两端均报告正值的走廊的百分比",
  "report.f7.unit": "占走廊的百分比",
  "report.f7.above-2": "比值高于2",
  "report.f7.above-10": "比值高于10",
  "report.f8.caption":
    "图F8. 两次发布的2020年国际移徙者人数，较早一次发布中人数最多的十二条走廊，百万人",
  "report.f8.unit": "百万人",
  "report.f8.corridor": "走廊",
  "report.f8.first": "2020年修订版",
  "report.f8.second": "2024年修订版",
  "report.f8.note": "较晚一次发布未列出数字的走廊，只显示较早一次的数字。",
  "report.availability.releases":
    "同一发布方的两次发布，各走廊的数字也有出入。两个数字都没有错：各自反映发布时所知的情况；作历年比较时，必须始终采用其中一次发布。",
  "report.register.heading": "数字台账",
  "report.register.note":
    "本页印出的每个数字，其精确数值、方法，以及所出自的已公布单元格或公式与来源。完整的溯源见文件ledger.json，也可用“waymark trace”命令列出。",
  "report.register.colon": "：",
  "report.register.stop": "。",
  "report.place.table": "表{number}",
  "report.place.paragraph": "第{number}段",
  "producer.Internal Displacement Monitoring Centre (IDMC)": "国内流离失所监测中心",
  "subject-value.dimension.all": "所有层面",
  "subject-value.dimension.computed": "本版已计算",
  "subject-value.outcome.all": "所有条款",
  "subject-value.outcome.figure": "以数字作答",
  "subject-value.answer.figure": "以数字作答",
  "subject-value.outcome.status": "以状况作答",
  "subject-value.answer.status": "以状况作答",
  "subject-value.outcome.ledger": "以台账作答",
  "subject-value.answer.ledger": "以台账作答",
  "subject-value.outcome.gap": "说明空白",
  "subject-value.answer.gap": "说明空白",
  "report.levels.shares":
    "移徙者占人口的比例因区域而异：{year}年，{high}为{highShare}，{low}为{lowShare}。",
  "report.prices.trend":
    "在始终有价格的走廊中，平均价格由{from}年第三季度的{before}变为{to}年第三季度的{now}，{way, select, fall {下降} other {上升}}{points}；{place, select, above {仍高于} other {已不高于}}{target}。",
  "report.ratification.covered":
    "{year}年，全世界移徙者中有{workers}居住在移徙工人公约缔约国，有{children}居住在《儿童权利公约》缔约国。",
  "producer.Thomas Gaskin and Guy J. Abel": "Thomas Gaskin、Guy J. Abel",
  "producer.Guy J. Abel and Joel E. Cohen": "Guy J. Abel、Joel E. Cohen",
};
