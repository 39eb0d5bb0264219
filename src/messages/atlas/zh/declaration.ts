import type { declaration as en } from "../en/declaration.ts";

/** 《宣言》各页。 */
export const declaration: Record<keyof typeof en, string> = {
  "declaration.title": "国际移徙与发展问题高级别对话宣言",
  "declaration.symbol": "大会第{symbol}号决议，2013年10月3日通过",
  "declaration.lead":
    "《宣言》共34段，分为{clauses}个条款。每个条款都以数字、状况、文件台账作答，或说明无法衡量。",
  "declaration.own-words": "条款内容是我们自己的概述，不是正式文本，不得作为正式文本引用。",
  "declaration.counts": "各条款以何作答",
  "declaration.count": "{count, plural, other {{n}个条款}}",
  "declaration.paragraph": "第{number}段",
  "declaration.paragraphs": "34段",
  "declaration.filter": "只显示",
  "declaration.filter.all": "全部条款",
  "declaration.class": "条款的性质",
  "declaration.verdict": "现实中能说明什么",
  "declaration.answer": "本版的答复",
  "declaration.actors": "行为体",
  "declaration.indicators": "指标",
  "declaration.compact": "《全球契约》目标",
  "declaration.sdg": "可持续发展目标的具体目标",
  "declaration.note": "说明",
  "declaration.gap": "为何没有数字",
  "declaration.gap.needs": "需要什么才能作答",
  "declaration.ledger": "文件与进程",
  "declaration.instruments": "文书",
  "declaration.answer.figure.words": "有官方统计作答",
  "declaration.answer.status.words": "政策或条约显示各国的立场",
  "declaration.answer.ledger.words": "以注明日期的文件和进程作答",
  "declaration.answer.gap.words": "无法衡量，并说明理由",
};
