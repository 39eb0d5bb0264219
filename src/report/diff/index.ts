export { diffFigures, type EditionPair, type FigureDifference } from "./diff-figures.ts";
export {
  type ChangedCell,
  type ChangeKind,
  changeKinds,
  type FigureChange,
} from "./figure-change.ts";
export { reportFigures } from "./report-figures.ts";
