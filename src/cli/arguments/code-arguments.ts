import { type Source, sources } from "../../sources/index.ts";
import { isMeasureId, type MeasureId, measures } from "../../vocabulary/index.ts";
import { UsageError } from "../frame/usage-error.ts";
import { nearestWords } from "./nearest-words.ts";

/** A measure by its identifier, in capitals or not. @throws UsageError `unknown-measure` */
export function measureArgument(text: string): MeasureId {
  const id = text.toUpperCase();
  if (isMeasureId(id)) return id;
  const suggestion = nearestWords(
    text,
    measures.map((measure) => measure.id),
  );
  throw new UsageError("unknown-measure", { found: text, suggestion: suggestion.join(", ") });
}

/** A source of Waymark by its identifier. @throws UsageError `unknown-source` */
export function sourceArgument(text: string, known: readonly Source[] = sources): Source {
  const source = known.find(({ id }) => id === text);
  if (source) return source;
  const suggestion = nearestWords(
    text,
    known.map(({ id }) => id),
  );
  throw new UsageError("unknown-source", { found: text, suggestion: suggestion.join(", ") });
}

const sexes: Readonly<Record<string, string>> = { T: "_T", M: "M", F: "F", U: "_U" };

/** A sex: `M`, `F`, `_T`, `_U`, or `T` and `U` without the sign. @throws UsageError `unknown-code` */
export function sexArgument(text: string): string {
  const code = sexes[text.toUpperCase().replace(/^_/, "")];
  if (code) return code;
  throw new UsageError("unknown-code", { found: text, option: "--sex", known: "_T, M, F, _U" });
}

const bases = [
  "BIRTH",
  "CITIZENSHIP",
  "RESIDENCE",
  "BIRTH_OR_CITIZENSHIP",
  "IMPUTED",
  "NOT_STATED",
] as const;

/** A basis, in capitals or not. @throws UsageError `unknown-code` */
export function basisArgument(text: string): string {
  const code = bases.find((basis) => basis === text.toUpperCase());
  if (code) return code;
  throw new UsageError("unknown-code", { found: text, option: "--basis", known: bases.join(", ") });
}

const ages = /^(_T|_U|Y\d{1,3}(T\d{1,3})?|Y_GE\d{1,3})$/;

/** An age: `_T`, `_U`, `Y25`, `Y0T4`, `Y_GE100`. @throws UsageError `unknown-code` */
export function ageArgument(text: string): string {
  const code = text.toUpperCase();
  if (ages.test(code)) return code;
  const known = "_T, _U, Y25, Y0T4, Y_GE100";
  throw new UsageError("unknown-code", { found: text, option: "--age", known });
}
