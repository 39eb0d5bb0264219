import type { FlowError } from "../../flows/diagnostics/flow-error.ts";
import { type Language, message } from "../../messages/index.ts";
import type { FlowFiles } from "./flow-inputs.ts";
import { placedLines } from "./table-error.ts";

/** The library refused what the files hold. */
export class FlowRefusal extends Error {
  override readonly name = "FlowRefusal";
  readonly refusal: FlowError;
  readonly files: FlowFiles;

  constructor(refusal: FlowError, files: FlowFiles) {
    super(refusal.message, { cause: refusal });
    this.refusal = refusal;
    this.files = files;
  }
}

/** The refusal in a reader's language: file, row and column where it stands in a file. */
export function describeRefusal(language: Language, { refusal, files }: FlowRefusal): string {
  const { code, argument, areas, expected, found } = refusal;
  const file = fileOf(argument, files);
  const isVector = argument === "births" || argument === "deaths";
  const [row, column] = isVector ? [areas[0], argument] : areas;
  const place =
    file === undefined
      ? { file: areas.length > 0 ? `${argument} (${areas.slice(0, 10).join(", ")})` : argument }
      : { file, ...(row && { row }), ...(column && { column }) };
  return placedLines(language, message(language, `error.flow.${code}`), {
    ...place,
    expected,
    found,
  })
    .concat(message(language, `error.flow.${code}.advice`))
    .join("\n  ");
}

function fileOf(argument: string, files: FlowFiles): string | undefined {
  const of: Readonly<Record<string, string | undefined>> = {
    stockStart: files.stockStart,
    stockEnd: files.stockEnd,
    births: files.demography,
    deaths: files.demography,
    "births, deaths": files.demography,
    seed: files.seed,
    "otherRevision.stockStart": files.secondStart,
    "otherRevision.stockEnd": files.secondEnd,
  };
  return of[argument];
}
