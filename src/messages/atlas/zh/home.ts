import type { home as en } from "../en/home.ts";

/** 首页、数据与方法页、汇款页。 */
export const home: Record<keyof typeof en, string> = {
  "home.title": "人往何处去，我们知道什么，知道得有多准",
  "home.share": "占人口的{share}%",
  "home.moves": "国家间移动的估计数",
  "home.moves.basis": "停留至少12个月",
  "home.map.title": "几乎在所有地方，移徙者都占少数；仅在少数地方占多数",
  "home.map.subtitle": "国际移徙者占人口比例（%），{year}年，{revision}年修订版",
  "home.map.subtitle.moves":
    "颜色：移徙者占人口比例（%），{year}年，{revision}年修订版。箭头：最大的移徙流量，人，{period}年，估计值。模型",
  "home.map.caption.moves":
    "箭头：{period}年间停留至少12个月的移动，由Waymark估计；人口比例公布时未附区间。",
  "home.map.caption": "出生于其他国家或地区的人；出生地不详者为其他国籍的人。包括难民。",
  "figure.table": "图中数值的表格",
  "home.door.area": "查看国家或地区",
  "home.door.area.text": "移徙者、原籍和目的地、汇款、保护和条约，所有公布的数值并列。",
  "home.door.corridor": "比较一条走廊",
  "home.door.corridor.text": "两端、两份报告、多种方法：关于两地之间移徙者的各种说法。",
  "home.door.declaration": "阅读《宣言》",
  "home.door.declaration.text": "各国2013年商定的内容，逐条列出作答的数字或空白。",
  "data.title": "数据与方法",
  "data.lead":
    "本站所有数字均出自{sources}个公布的数据集。每个数据集都以其文件的指纹锁定；同一版总是给出同样的页面。",
  "data.sources": "来源",
  "data.values": "数值个数",
  "data.indicators": "指标",
  "data.indicator": "指标",
  "data.code": "官方编号",
  "data.ours": "Waymark",
  "data.dimension": "维度",
  "data.files": "文件",
  "data.files.lead": "每页都读取一个数字文件，您也可以使用：数值、单位、公式、单元格、版次和许可。",
};
