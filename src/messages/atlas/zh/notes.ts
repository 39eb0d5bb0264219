import type { notes as en } from "../en/notes.ts";

/** Coverage, methods, glossary and files of the page of data. */
export const notes: Record<keyof typeof en, string> = {
  "data.coverage": "覆盖范围",
  "data.coverage.lead":
    "各来源在每五年（以首年标示）中有数值的国家、地区和组别数目。短横表示没有。",
  "data.coverage.note": "颜色越深，地区越多。只有一年数据的来源并非较差：它回答的是另一个问题。",
  "data.missing": "无数值的单元格",
  "data.methods": "流量估计的方法",
  "data.methods.lead":
    "所有估计都以相同的官方表格为依据。各方法的假设不同，因此结果不同；没有一种方法观察到实际的移动。",
  "data.revisions": "修订",
  "data.revisions.past":
    "联合国表格的每次修订都重新计算全部过去：同一年在2019年、2020年和2024年修订版中数值各不相同。两次修订的数字互为竞争值，不能连成序列。",
  "data.revisions.edition":
    "本图集的所有数字都来自{edition}版，即一组锁定的发布。比较两个版本时，会逐一说明是世界发生了变化，还是数据经过了修订。",
  "data.glossary": "词汇",
  "data.term.stock": "存量",
  "data.term.stock.words": "某日居住在一地区并符合某一条件（例如出生在另一国）的人。",
  "data.term.flow": "流量",
  "data.term.flow.words": "在一段时期内改变居住地的人；就估计而言，是两个日期之间。",
  "data.term.basis": "依据",
  "data.term.basis.words": "表格以什么界定移徙者：出生国、国籍或先前居住地。",
  "data.term.vintage": "发布",
  "data.term.vintage.words": "出版者发布的一份数据集的某一次版本。",
  "data.term.edition": "版本",
  "data.term.edition.words": "一组锁定的发布，所有数字均可由此逐字节重建。",
  "data.term.rival": "竞争值",
  "data.term.rival.words": "同一事实的另一个官方或已发表的数值。",
  "data.term.model": "模型值",
  "data.term.model.words": "估计数值的标记。它绝不是观察值。",
  "data.term.interval": "区间",
  "data.term.interval.words": "在所述比例的情况下包含报告值的范围，以拟合时未用的国家检验。",
  "data.term.trace": "来历",
  "data.term.trace.words": "从印出的数字回到出版者单元格的路径。",
  "data.term.gap": "缺口",
  "data.term.gap.words": "说明某事项无法由本版衡量及其原因。",
  "data.files.path": "根目录下的路径",
  "data.files.what": "内容",
  "data.files.script":
    ".js文件是普通脚本，以名称和JSON值调用waymark.receive，因为从磁盘打开的页面只能这样加载：去掉该调用即为JSON。若其中有alike和packed，则数字的成员a为其与其他数字共有内容在alike中的位置。每页的按钮可将相同的数字存为CSV。",
  "data.file.area": "地区页的每个数字：数值、单位、区间、来源、公式和完整来历",
  "data.file.pages": "世界、《宣言》和流量首个视图的数字",
  "data.file.flows": "现有的流量估计；每项估计各有一个文件",
  "data.file.lab": "一个时期的官方表格，实验室据此估计",
  "data.file.sources": "来源及其发布、许可和引文",
  "data.file.search": "六种语言的国家和地区名称",
};
