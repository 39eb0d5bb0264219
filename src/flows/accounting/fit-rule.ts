import { compatibleCellMovement } from "../compat/compatibility.ts";
import type { FitRule } from "../fit/rescale.ts";
import type { PreparationOptions } from "./options.ts";

/** The exact fit, or in compatibility mode the stopping rule of the reference. */
export function fitRule(options: PreparationOptions): FitRule {
  return options.compat === undefined
    ? { exact: true }
    : { cellMovement: options.cellMovement ?? compatibleCellMovement };
}
