import type { JSX } from "preact";
import { indicatorRegister } from "../../declaration/index.ts";
import type { SourceCoverage } from "../data/coverage.ts";
import type { Page } from "../frame/document.tsx";
import { Section } from "../frame/section.tsx";
import { Table } from "../frame/table.tsx";
import { Words } from "../frame/words.tsx";
import type { PageContext } from "../page-context.ts";
import { AgesSection } from "./data/ages.tsx";
import { CoverageSection } from "./data/coverage.tsx";
import { FilesSection, GlossarySection, MethodsSection, RevisionsSection } from "./data/notes.tsx";

/** Sources with their releases and licences, the register of indicators, the files behind the pages. */
export function dataPage(at: PageContext, coverage: readonly SourceCoverage[]): Page {
  const { sources } = at.facts;
  return {
    title: at.say("data.title"),
    description: at.say("data.lead", { sources: at.number(sources.length) }),
    body: (
      <>
        <div class="page-head">
          <h1>{at.say("data.title")}</h1>
          <p class="lead">{at.say("data.lead", { sources: at.number(sources.length) })}</p>
        </div>
        <Parts at={at} />
        <Section id="sources" title={at.say("data.sources")}>
          <Table
            sortable
            caption={<span class="aside">{at.say("data.sources")}</span>}
            columns={[
              { heading: at.say("sources.title-column") },
              { heading: at.say("sources.publisher"), numeric: false },
              { heading: at.say("sources.vintage"), numeric: false },
              { heading: at.say("data.values"), numeric: true },
              { heading: at.say("sources.licence"), numeric: false },
            ]}
            rows={sources.map((source) => ({
              key: source.id,
              heading: (
                <a href={source.page} rel="noreferrer">
                  <Words at={at} of={`source.${source.id}`} />
                </a>
              ),
              cells: [
                <span key="p" lang="en">
                  {source.publisher}
                </span>,
                <span key="v" lang="en" dir="ltr">
                  {source.vintage}
                </span>,
                <span key="n" data-column={at.say("data.values")}>
                  {at.number(source.values)}
                </span>,
                <a key="l" href={source.licenceUrl} rel="noreferrer license" lang="en" dir="ltr">
                  {source.licence}
                </a>,
              ],
            }))}
          />
        </Section>
        <CoverageSection at={at} coverage={coverage} />
        <AgesSection at={at} />
        <Indicators at={at} />
        <MethodsSection at={at} />
        <RevisionsSection at={at} />
        <GlossarySection at={at} />
        <FilesSection at={at} />
      </>
    ),
  };
}

/** Sections of the page: anchor and title. */
const parts = [
  ["sources", "data.sources"],
  ["coverage", "data.coverage"],
  ["ages", "data.ages"],
  ["indicators", "data.indicators"],
  ["methods", "data.methods"],
  ["revisions", "data.revisions"],
  ["glossary", "data.glossary"],
  ["files", "data.files"],
] as const;

function Parts({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <nav class="contents" aria-label={at.say("area.contents")}>
      <ul>
        {parts.map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{at.say(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Indicators({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="indicators" title={at.say("data.indicators")}>
      <Table
        sortable
        caption={<span class="aside">{at.say("data.indicators")}</span>}
        columns={[
          { heading: at.say("data.indicator") },
          { heading: at.say("data.code"), numeric: false },
          { heading: at.say("data.dimension"), numeric: false },
        ]}
        rows={indicatorRegister.map(({ id, code, dimension }) => ({
          key: id,
          heading: at.say(`indicator.${id}`),
          cells: [
            <bdi key="c" class="code">
              {code === "ours" ? at.say("data.ours") : code}
            </bdi>,
            at.say(`dimension.${dimension}`),
          ],
        }))}
      />
    </Section>
  );
}
