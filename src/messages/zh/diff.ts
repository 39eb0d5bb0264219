import type { diff as en } from "../en/diff.ts";

/** 两版数字对照的用语。 */
export const diff: Record<keyof typeof en, string> = {
  "diff.computing": "正在计算{edition}的数字",
  "diff.column.kind": "变化",
  "diff.column.figures": "数字",
  "diff.world": "世界的变化",
  "diff.revised": "修订",
  "diff.definition": "重新定义",
  "diff.loaded": "新收入来源",
  "diff.lost": "失去来源",
  "diff.unattributable": "无法区分",
  "diff.unchanged": "未变",
  "diff.world.title": "世界的变化（新的时期；较早时期的修订另列）：",
  "diff.revised.title": "修订（同一时期，数值不同）：",
  "diff.definition.title": "重新定义（方法或单位不同，不可比）：",
  "diff.loaded.title": "此前缺少来源、现已收入：",
  "diff.lost.title": "此前有来源、现已缺少：",
  "diff.unattributable.title": "只见于一版，或无法区分：",
  "diff.same": "两版的全部数字相同。",
  "diff.none": "无",
  "diff.more": "……另有{number}项；用--csv列出全部",
  "diff.line": "{statistic}（{subject}）：{before} → {after}",
  "diff.parts": "；其中修订{revised}，世界的变化{world}",
  "diff.cell": "；{number, plural, other {单元格#个，首个为{id}}}",
};
