import type { JSX } from "preact";
import { methodOrder } from "../../explore/flows/method-order.ts";
import { Section } from "../../frame/section.tsx";
import { Table } from "../../frame/table.tsx";
import type { PageContext } from "../../page-context.ts";

/** Words that mean one thing only on these pages. */
const terms = [
  ...["stock", "flow", "basis", "vintage", "edition"],
  ...["rival", "model", "interval", "trace", "gap"],
];

/** Files of the atlas that a program may read: path below the root, and what stands there. */
const files = [
  ["data/area/{ISO3}.js", "area"],
  ["data/world.js · data/declaration.js · data/flows.js", "pages"],
  ["data/flows/index.js", "flows"],
  ["data/lab/{release}/{year}.js", "lab"],
  ["data/sources.js", "sources"],
  ["data/search.js", "search"],
] as const;

/** How the flows are estimated, method by method. */
export function MethodsSection({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="methods" title={at.say("data.methods")} lead={at.say("data.methods.lead")}>
      <dl class="notes">
        {methodOrder.map((method) => (
          <div key={method}>
            <dt>{at.say(`explore.method.${method}`)}</dt>
            <dd>{at.say(`method.flow-${method}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Why a figure of last year may be another this year. */
export function RevisionsSection({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="revisions" title={at.say("data.revisions")}>
      <p class="measure">{at.say("data.revisions.past")}</p>
      <p class="measure">{at.say("data.revisions.edition", { edition: at.facts.edition })}</p>
    </Section>
  );
}

/** What the words mean here. */
export function GlossarySection({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="glossary" title={at.say("data.glossary")}>
      <dl class="notes">
        {terms.map((term) => (
          <div key={term}>
            <dt>{at.say(`data.term.${term}`)}</dt>
            <dd>{at.say(`data.term.${term}.words`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The files behind the pages, for programs. */
export function FilesSection({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="files" title={at.say("data.files")} lead={at.say("data.files.lead")}>
      <Table
        caption={<span class="aside">{at.say("data.files")}</span>}
        columns={[
          { heading: at.say("data.files.path") },
          { heading: at.say("data.files.what"), numeric: false },
        ]}
        rows={files.map(([path, key]) => ({
          key: path,
          heading: <bdi class="code">{path}</bdi>,
          cells: [at.say(`data.file.${key}`)],
        }))}
        note={at.say("data.files.script")}
      />
    </Section>
  );
}
