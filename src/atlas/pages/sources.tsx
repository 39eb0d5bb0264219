import type { JSX } from "preact";
import type { NumberRecord } from "../data/number-record.ts";
import { Section } from "../frame/section.tsx";
import { Table } from "../frame/table.tsx";
import { Words } from "../frame/words.tsx";
import type { PageContext } from "../page-context.ts";

/** Every source of the numbers of a page with producer, release and licence, and the files to take away. */
export function SourcesSection(props: {
  readonly at: Pick<PageContext, "language" | "say" | "wording" | "file"> & {
    readonly facts: Pick<PageContext["facts"], "sources">;
  };
  readonly numbers: readonly NumberRecord[];
  /** File of the numbers; without one there is nothing to take away here. */
  readonly slice?: string;
}): JSX.Element {
  const { at } = props;
  const used = new Set(props.numbers.flatMap(({ sources }) => sources));
  const sources = at.facts.sources.filter(({ id }) => used.has(id));
  return (
    <Section id="sources" title={at.say("sources.title")}>
      <Table
        caption={<span class="aside">{at.say("sources.title")}</span>}
        columns={[
          { heading: at.say("sources.title-column") },
          { heading: at.say("sources.publisher"), numeric: false },
          { heading: at.say("sources.vintage"), numeric: false },
          { heading: at.say("sources.licence"), numeric: false },
        ]}
        rows={sources.map((source) => ({
          key: source.id,
          heading: <Words at={at} of={`source.${source.id}`} />,
          cells: [
            <span key="p" lang="en">
              {source.publisher}
            </span>,
            <span key="v" lang="en" dir="ltr">
              {source.vintage}
            </span>,
            <a key="l" href={source.licenceUrl} rel="noreferrer license" lang="en" dir="ltr">
              {source.licence}
            </a>,
          ],
        }))}
      />
      {props.slice === undefined ? null : (
        <p class="downloads">
          {(["csv", "json"] as const).map((form) => (
            <button key={form} type="button" hidden data-figures={props.slice} data-form={form}>
              {at.say(`download.${form}`)}
            </button>
          ))}
        </p>
      )}
    </Section>
  );
}
