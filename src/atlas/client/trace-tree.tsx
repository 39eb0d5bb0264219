import type { JSX } from "preact";
import type { CompactSelection, CompactTrace } from "../data/compact-trace.ts";
import type { SourceFact } from "../page-context.ts";
import { EstimateLine, EstimateSumLine } from "./estimate-lines.tsx";
import { numberText } from "./number-words.ts";
import { valueCell } from "./value-cell.ts";
import type { Say } from "./words.ts";

/** The formula of a number down to the cells, as nested lists. */
export function TraceTree(props: {
  readonly trace: CompactTrace;
  readonly unit: string;
  readonly say: Say;
  readonly sources: readonly SourceFact[];
}): JSX.Element {
  const { trace, say } = props;
  if ("constant" in trace) return <p>{numberText(trace.value, "ratio")}</p>;
  if ("estimate" in trace) return <EstimateLine trace={trace} say={say} />;
  if ("sumOf" in trace) return <EstimateSumLine trace={trace} say={say} />;
  if ("ledger" in trace) return <RecordsLine keys={trace.keys} value={trace.value} />;
  if ("cell" in trace) return <CellLine id={trace.cell} value={trace.value} say={say} />;
  if ("aggregate" in trace) {
    const key = trace.aggregate === "sum" ? "client.sum-of" : "client.count-of";
    return (
      <div class="step">
        <p>
          {say(key, { n: numberText(trace.present, "persons") })}
          {trace.missing
            ? ` · ${say("client.missing-cells", { n: numberText(trace.missing, "persons") })}`
            : null}
          <Value of={trace.value} />
        </p>
        <SelectionLine of={trace.of} say={say} />
      </div>
    );
  }
  return (
    <div class="step">
      <p>
        {say(`formula.${trace.formula}`)} <Value of={trace.value} />
      </p>
      <ul>
        {"inputs" in trace
          ? Object.entries(trace.inputs).map(([name, input]) => (
              <li key={name}>
                <TraceTree {...props} trace={input} />
              </li>
            ))
          : Object.entries(trace.tables).map(([name, of]) => (
              <li key={name}>
                <SelectionLine of={of} say={say} />
              </li>
            ))}
      </ul>
    </div>
  );
}

function Value({ of }: { readonly of: number | undefined }): JSX.Element | null {
  if (of === undefined) return null;
  return (
    <>
      {" "}
      <bdi class="code" dir="ltr">
        = {numberText(of, "ratio")}
      </bdi>
    </>
  );
}

/** Records of one of Waymark's own ledgers, by their keys. */
function RecordsLine(props: {
  readonly keys: readonly string[];
  readonly value: number | undefined;
}): JSX.Element {
  return (
    <div class="step">
      <code dir="ltr">{props.keys.join(", ")}</code>
      <Value of={props.value} />
    </div>
  );
}

function CellLine(props: {
  readonly id: string | null;
  readonly value: number | undefined;
  readonly say: Say;
}): JSX.Element {
  const { id, say } = props;
  const place = id === null ? null : valueCell(id);
  if (!place) return <p>{say("figure-missing.not-available")}</p>;
  const { cell, sheet } = place;
  return (
    <div class="step">
      <p>
        {say(`source.${place.source}`)}
        <br />
        {sheet ? say("client.cell", { cell, sheet }) : say("client.row", { cell })}
        <Value of={props.value} />
      </p>
      <code dir="ltr">{id}</code>
    </div>
  );
}

function SelectionLine(props: { readonly of: CompactSelection; readonly say: Say }): JSX.Element {
  const { source, measure, ...dimensions } = props.of;
  const parts = Object.entries(dimensions).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(", ") : String(value)}`,
  );
  return (
    <>
      <p>{props.say(`source.${source}`)}</p>
      <code dir="ltr">{[measure, ...parts].join(" · ")}</code>
    </>
  );
}
