import type { JSX } from "preact";
import type { NumberRecord } from "../data/number-record.ts";
import type { SourceFact } from "../page-context.ts";
import { type Cited, citedApa, citedBibtex, citedText } from "./citation.ts";
import { notice } from "./notice.ts";
import { subjectText, valueText } from "./number-words.ts";
import type { Say } from "./words.ts";

const forms = [
  ["client.cite.text", citedText],
  ["client.cite.bibtex", citedBibtex],
  ["client.cite.apa", citedApa],
] as const;

/** The number as a citation in three forms; the caveats are part of each. */
export function Cite(props: {
  readonly record: NumberRecord;
  readonly sources: readonly SourceFact[];
  readonly say: Say;
}): JSX.Element {
  const { record, say } = props;
  const edition =
    document.querySelector<HTMLMetaElement>('meta[name="waymark-edition"]')?.content ?? "";
  const cited: Cited = {
    record,
    value: `${valueText(record, say)}${record.model ? ` (${say("model.mark")})` : ""}`,
    statement: `${say(`statistic.${record.statistic}`)}, ${subjectText(record, say)}`,
    caveats: (record.caveats ?? []).map((caveat) => say(`caveat.${caveat}`)),
    sources: props.sources,
    edition,
    address: location.protocol === "file:" ? "" : location.href.replace(/#.*/, ""),
  };
  return (
    <section>
      <h3>{say("client.cite")}</h3>
      {forms.map(([key, form]) => (
        <details key={key}>
          <summary>{say(key)}</summary>
          <pre dir="auto">{form(cited)}</pre>
          <button type="button" onClick={(event) => copy(event.currentTarget, form(cited), say)}>
            {say("client.copy")}
          </button>
        </details>
      ))}
      <h3>{say("client.command")}</h3>
      <code dir="ltr">waymark trace {firstCell(record) ?? record.id}</code>
    </section>
  );
}

async function copy(button: HTMLButtonElement, text: string, say: Say): Promise<void> {
  await navigator.clipboard?.writeText(text).catch(() => select(button.previousElementSibling));
  button.textContent = say("client.copied");
  void notice("client.copied", {}, say);
}

/** Where a browser does not give the clipboard (a page from a disk), the text is selected for the reader. */
function select(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}

function firstCell({ trace }: NumberRecord): string | null {
  return "cell" in trace ? trace.cell : null;
}
