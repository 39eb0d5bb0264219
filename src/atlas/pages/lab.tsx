import type { JSX } from "preact";
import { type AreaCode, isAreaCode } from "../../areas/index.ts";
import type { Page } from "../frame/document.tsx";
import { Misread } from "../frame/misread.tsx";
import { Section } from "../frame/section.tsx";
import { isDrawn, labMethods } from "../lab/lab-method.ts";
import { labPatterns, takesSeed } from "../lab/lab-pattern.ts";
import { defaultLabState, type LabIndexEntry, type LabState, labErrors } from "../lab/lab-state.ts";
import type { PageContext } from "../page-context.ts";
import { Choice, Controls, Options, Pick } from "./explore/controls.tsx";

interface PartProps {
  readonly at: PageContext;
  readonly index: readonly LabIndexEntry[];
  readonly state: LabState;
}

/** The laboratory: flows estimated anew in the browser, with a number of the reader in the tables. */
export function labPage(at: PageContext, index: readonly LabIndexEntry[]): Page {
  const part = { at, index, state: defaultLabState(index) };
  return {
    title: at.say("lab.title"),
    description: at.say("lab.lead"),
    program: "lab",
    body: (
      <>
        <div class="page-head compact">
          <h1>{at.say("lab.title")}</h1>
          <p class="lead">{at.say("lab.lead")}</p>
        </div>
        <div class="lab" data-lab>
          <noscript>
            <p class="lab-message">{at.say("lab.needs-program")}</p>
          </noscript>
          <Controls at={at}>
            <SettingControls {...part} />
            <CellControls {...part} />
            <DrawControls {...part} />
          </Controls>
          <p class="lab-message" role="alert" data-lab-message hidden />
          <div class="lab-result" aria-live="polite" />
        </div>
        <Section id="how" title={at.say("lab.how")}>
          <p>{at.say("lab.how.tables")}</p>
          <p>{at.say("lab.how.population")}</p>
          <p>{at.say("lab.how.interval")}</p>
        </Section>
        <Misread at={at} caveats={["model", "flow-moves", "flow-methods-differ"]} />
      </>
    ),
  };
}

function SettingControls({ at, index, state }: PartProps): JSX.Element {
  const years = (entry: LabIndexEntry) =>
    `${entry.start}–${entry.end} · ${at.say("area.revision", { revision: entry.revision.slice(-4) })}`;
  return (
    <div class="lab-group">
      <Pick name="period" label={at.say("lab.period")}>
        <Options of={index.map((entry) => [entry.key, years(entry)])} chosen={state.period} />
      </Pick>
      <Pick name="method" label={at.say("explore.method")}>
        <Options
          of={labMethods.map((method) => [method, at.say(`explore.method.${method}`)])}
          chosen={state.method}
        />
      </Pick>
      <Field name="weight" label={at.say("lab.weight")} value={String(state.weight)} decimal />
      <div class="lab-pattern" data-lab-pattern hidden={!takesSeed(state.method)}>
        <Pick name="pattern" label={at.say("lab.pattern")}>
          <Options
            of={labPatterns.map((pattern) => [pattern, at.say(`lab.pattern.${pattern}`)])}
            chosen={state.pattern}
          />
        </Pick>
        <p>{at.say("lab.pattern.effect")}</p>
      </div>
    </div>
  );
}

function CellControls({ at, index, state }: PartProps): JSX.Element {
  const { areas, start, end } = index.find(({ key }) => key === state.period)!;
  const named = areas
    .map((code): [string, string] => [
      code,
      isAreaCode(code) ? at.areaName(code as AreaCode) : code,
    ])
    .sort(([, a], [, b]) => at.compare(a, b));
  return (
    <fieldset class="lab-group">
      <legend>{at.say("lab.cell")}</legend>
      <Pick name="born" label={at.say("lab.born")}>
        <Options of={named} chosen={state.born} />
      </Pick>
      <Pick name="living" label={at.say("lab.living")}>
        <Options of={named} chosen={state.living} />
      </Pick>
      <Choice
        name="date"
        label={at.say("lab.date")}
        options={[
          ["start", String(start)],
          ["end", String(end)],
        ]}
        chosen={state.date}
      />
      <Field name="persons" label={at.say("lab.persons")} value="" describedBy="lab-cell" />
      <button type="button" name="reset" class="quiet">
        {at.say("lab.reset")}
      </button>
      <p id="lab-cell" class="lab-cell" data-lab-cell />
    </fieldset>
  );
}

function DrawControls({ at, state }: PartProps): JSX.Element {
  return (
    <fieldset class="lab-group" data-lab-draws hidden={!isDrawn(state.method)}>
      <legend>{at.say("lab.draws")}</legend>
      <Choice
        name="error"
        label={at.say("lab.draws.error")}
        options={labErrors.map((error) => [String(error), `${at.number(error * 100)} %`])}
        chosen={String(state.error)}
      />
      <Field name="seed" label={at.say("lab.draws.seed")} value={String(state.seed)} />
      <button type="button" name="draw" class="quiet">
        {at.say("lab.draws.start")}
      </button>
    </fieldset>
  );
}

function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly decimal?: boolean;
  readonly describedBy?: string;
}): JSX.Element {
  return (
    <label class="pick" data-field={props.name}>
      <span>{props.label}</span>
      <input
        name={props.name}
        value={props.value}
        inputMode={props.decimal ? "decimal" : "numeric"}
        maxLength={40}
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        aria-describedby={props.describedBy}
      />
    </label>
  );
}
