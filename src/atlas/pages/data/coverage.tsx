import type { JSX } from "preact";
import { coverageYears, type SourceCoverage } from "../../data/coverage.ts";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import { Words } from "../../frame/words.tsx";
import type { PageContext } from "../../page-context.ts";

/** Areas at which a cell becomes darker. */
const steps = [1, 20, 60, 120, 180];

/** Of how many areas each source has values, by five years: the number and a shade. */
export function CoverageSection(props: {
  readonly at: PageContext;
  readonly coverage: readonly SourceCoverage[];
}): JSX.Element {
  const { at, coverage } = props;
  const years = coverageYears.map((year, place) =>
    place === 0 ? `< ${coverageYears[1]}` : String(year),
  );
  return (
    <Section id="coverage" title={at.say("data.coverage")} lead={at.say("data.coverage.lead")}>
      <Table
        caption={<span class="aside">{at.say("data.coverage")}</span>}
        columns={[
          { heading: at.say("sources.title-column") },
          ...years.map((year) => ({ heading: <bdi>{year}</bdi>, numeric: true })),
          { heading: at.say("data.missing"), numeric: true },
        ]}
        rows={coverage.map(({ source, areas, missing }) => ({
          key: source,
          heading: <Words at={at} of={`source.${source}`} />,
          cells: [
            ...areas.map((count, place) => (
              <span key={place} class={`heat heat-${shadeOf(count)}`}>
                {count === 0 ? "–" : at.number(count)}
              </span>
            )),
            at.number(missing),
          ],
        }))}
        note={at.say("data.coverage.note")}
      />
    </Section>
  );
}

function shadeOf(count: number): number {
  return steps.filter((step) => count >= step).length;
}
