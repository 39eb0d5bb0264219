import { brief } from "./brief.ts";
import { categories } from "./categories.ts";
import { claims } from "./claims.ts";
import { clauses } from "./clauses.ts";
import { cli } from "./cli.ts";
import { codes } from "./codes.ts";
import { declaration } from "./declaration.ts";
import { diff } from "./diff.ts";
import { errors } from "./errors.ts";
import { estimateNotes } from "./estimate-notes.ts";
import { estimates } from "./estimates.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { flows } from "./flows.ts";
import { gaps } from "./gaps.ts";
import { help } from "./help.ts";
import { indicators } from "./indicators.ts";
import { instruments } from "./instruments.ts";
import { ledger } from "./ledger.ts";
import { maps } from "./maps.ts";
import { measures } from "./measures.ts";
import { notPrinted } from "./not-printed.ts";
import { report } from "./report.ts";
import { reportCharts } from "./report-charts.ts";
import { reportLabour } from "./report-labour.ts";
import { reportParts } from "./report-parts.ts";
import { reportUncertainty } from "./report-uncertainty.ts";
import { sources } from "./sources.ts";
import { validation } from "./validation.ts";

/** Every message of this language by key. */
export const messages = {
  ...errors,
  ...cli,
  ...figures,
  ...flows,
  ...estimates,
  ...estimateNotes,
  ...help,
  ...codes,
  ...categories,
  ...maps,
  ...brief,
  ...measures,
  ...sources,
  ...declaration,
  ...clauses,
  ...gaps,
  ...indicators,
  ...instruments,
  ...validation,
  ...findings,
  ...claims,
  ...diff,
  ...report,
  ...reportParts,
  ...reportCharts,
  ...reportUncertainty,
  ...notPrinted,
  ...reportLabour,
  ...ledger,
};
