export type {
  Block,
  ChartBlock,
  EntryId,
  NumberRun,
  ParagraphRole,
  RegisterItem,
  ReportDocument,
  Run,
  TableBlock,
} from "./document.ts";
export { definitionRuns, labelRun, textRuns } from "./label.ts";
export { choose, plainText, type SayArguments, say } from "./say.ts";
