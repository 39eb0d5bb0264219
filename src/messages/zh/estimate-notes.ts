/** 一条走廊或其两端的修正与发现。 */
export const estimateNotes = {
  "flows.repair.sex-nets-balanced": "修正：使女性净移徙与男女合计相符",
  "flows.repair.sex-nets-weighed": "女性净移徙只按分性别死亡数的可靠程度采用",
  "flows.repair.sex-nets-limited":
    "修正：某一性别的净移徙要求的女性或男性多于能够移动的人数，已加限制",
  "flows.finding.collapsed-corridors":
    "{amount} 条 1,000 人及以上的走廊在按净移徙闭合时塌缩：低于 waymark 的 95 % 下界。由以下地区的净移徙造成：{areas}。此处应优先采用 waymark；逐条列于诊断之中。",
  "estimates.repair-about": "{areas}（所列地区合计 {persons} 人）",
  "estimates.collapsed":
    "塌缩的走廊：{closed} 人，而 waymark 为 {estimate} 人，至少 {lower} 人（95 %）。核算净移徙减去 waymark 的净移徙：{origin} {gapOfOrigin}，{destination} {gapOfDestination}；由 {forcedBy} 造成。此处应优先采用 waymark。",
  "estimates.waymark-revisions":
    "waymark 同时依据两个修订版：以 undesa-ims-2024 为表格，以 undesa-ims-2020 在其所及之处为第二意见；没有单独依据 undesa-ims-2020 的估计值。",
  "help.flows.second-start": "另一修订版期初的外地出生存量，用于 waymark：第二意见，地区相同",
  "help.flows.second-end": "同上，期末；该修订版在此之前结束的，可省略",
  "error.usage.unknown-ending": "“{found}”的扩展名不是 {known} 之一。",
  "error.usage.output-is-input": "{file} 是要读取的表格之一。请用 --out 另起名称。",
  "error.table.demography-header": "标题不是出生和死亡表的标题",
  "error.table.demography-header.advice":
    "请将各列命名为 name,births,deaths，如有则加 pop_start；单元格以逗号分隔。",
} as const;
