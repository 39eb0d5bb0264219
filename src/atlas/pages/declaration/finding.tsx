import type { JSX } from "preact";
import type { Language } from "../../../messages/index.ts";
import { type Sentence, sentenceRuns } from "../../../report/answers/index.ts";
import type { DeclarationSlice } from "../../data/declaration-slice.ts";
import { ModelMark } from "../../frame/number.tsx";
import { directionOf, languageTag } from "../../language.ts";
import type { PageContext } from "../../page-context.ts";

/** Sentences are written in English and Chinese; pages of other languages print the English one. */
function sentenceLanguage(at: PageContext): Language {
  return at.language === "zh" ? "zh" : "en";
}

/** The finding of a clause: one sentence in which every number leads to its trace. */
export function Finding(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly sentence: Sentence;
}): JSX.Element {
  const { at, slice } = props;
  const language = sentenceLanguage(at);
  const runs = sentenceRuns(
    props.sentence,
    language,
    ({ figure }) => `F-${slice.numberOf(figure).at}`,
  );
  const foreign =
    language === at.language ? {} : { lang: languageTag(language), dir: directionOf(language) };
  return (
    <p class="finding" {...foreign}>
      {runs.map((run, i) => {
        if (run.kind !== "number") return run.text;
        const position = Number(run.entry.slice(2));
        const record = slice.numbers[position]!;
        return (
          <span key={i}>
            <data value={String(record.value)} data-n={position}>
              {run.text}
            </data>
            {record.model ? <ModelMark at={at} /> : null}
          </span>
        );
      })}
    </p>
  );
}
