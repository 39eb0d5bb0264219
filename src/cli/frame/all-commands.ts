import { addAreas } from "../areas.ts";
import { addBuild } from "../build.ts";
import { addCheck } from "../check.ts";
import { addDiff } from "../diff.ts";
import { addEdition } from "../edition.ts";
import { addFetch } from "../fetch.ts";
import { addFlows } from "../flows.ts";
import { addMeasures } from "../measures.ts";
import { addReport } from "../report.ts";
import { addRivals } from "../rivals.ts";
import { addServe } from "../serve.ts";
import { addSources } from "../sources.ts";
import { addTrace } from "../trace.ts";
import { addValidate } from "../validate.ts";
import { addValues } from "../values.ts";
import type { CommandAdder } from "./command.ts";

/** Every command in the order of the help text. */
export const allCommands: readonly CommandAdder[] = [
  addBuild,
  addServe,
  addValues,
  addTrace,
  addRivals,
  addReport,
  addCheck,
  addDiff,
  addFlows,
  addValidate,
  addSources,
  addFetch,
  addEdition,
  addAreas,
  addMeasures,
];
