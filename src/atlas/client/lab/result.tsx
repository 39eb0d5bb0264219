import type { ComponentChildren, JSX } from "preact";
import type { LabAnswer, LabChange, LabRow, WholeAnswer } from "../../lab/answer.ts";
import { cellOf } from "../../lab/lab-edit.ts";
import { Diagnostics } from "./diagnostics.tsx";
import { LabTrace, type ResultParts } from "./lab-trace.tsx";
import type { LabWords } from "./lab-words.ts";
import { NumberCell } from "./number-cell.tsx";

type Made = Exclude<LabAnswer, { readonly refusal: object }>;

/** What a method gives on the tables, beside what it gives on the official ones, and how it was made. */
export function LabResult(parts: ResultParts): JSX.Element {
  const { answer, words } = parts;
  if (answer.refusal)
    return <Refused {...answer.refusal} method={parts.state.method} words={words} />;
  return (
    <>
      <p class="lab-label">
        <abbr class="model" title={words.say("model.words")}>
          {words.say("model.mark")}
        </abbr>{" "}
        {words.say("lab.label")}
      </p>
      <Rows parts={parts} made={answer} />
      {parts.whole ? <Rest parts={parts} whole={parts.whole} /> : null}
    </>
  );
}

/** What needs the whole table; while that is coming, only its place is kept. */
function Rest(props: { readonly parts: ResultParts; readonly whole: WholeAnswer }): JSX.Element {
  const { parts, whole } = props;
  const isComing = parts.answer !== whole;
  return (
    <div class={isComing ? "lab-rest coming" : "lab-rest"} aria-busy={isComing}>
      {parts.edit ? <Changes changes={whole.changes} words={parts.words} /> : null}
      <Diagnostics made={whole} words={parts.words} />
      <LabTrace {...parts} />
    </div>
  );
}

function Refused(props: {
  readonly code: string;
  readonly areas: readonly string[];
  readonly method: string;
  readonly words: LabWords;
}): JSX.Element {
  const { code, areas, words, method } = props;
  const key = code.startsWith("infeasible")
    ? "lab.refusal.infeasible"
    : code === "unknown-option"
      ? method === "waymark"
        ? "lab.refusal.revision"
        : "lab.refusal.no-previous"
      : "lab.refusal.other";
  const named = areas.slice(0, 8).map(words.areaName).join(" · ");
  return (
    <p class="lab-message" data-refusal={code}>
      {words.say(key, { code, areas: named })}
    </p>
  );
}

function Rows({ parts, made }: { readonly parts: ResultParts; readonly made: Made }): JSX.Element {
  const { words, edit, drawn } = parts;
  const { say, persons, change } = words;
  const cell = edit ? cellOf(parts.tables, edit) : null;
  return (
    <div class="table">
      <div class="scroll" tabIndex={0} role="group" aria-label={say("lab.table")}>
        <table>
          <caption>{say("lab.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("lab.column.quantity")}</th>
              <th scope="col" class="num">
                {say("lab.column.official")}
              </th>
              {edit ? (
                <th scope="col" class="num">
                  {say("lab.column.edited")}
                </th>
              ) : null}
              {edit ? (
                <th scope="col" class="num">
                  {say("lab.column.change")}
                </th>
              ) : null}
              <th scope="col" class="num">
                {say("client.interval", { level: 80 })}
              </th>
            </tr>
          </thead>
          <tbody>
            {edit && cell ? (
              <tr>
                <th scope="row">
                  {say("lab.row.stock", {
                    birthplace: words.areaName(edit.birthplace),
                    residence: words.areaName(edit.residence),
                  })}
                </th>
                <NumberCell name="official" words={words} text={persons(cell.persons)} />
                <NumberCell name="edited" words={words} text={persons(edit.persons)} />
                <NumberCell
                  name="change"
                  words={words}
                  text={change(edit.persons - cell.persons)}
                  isChanged
                />
                <NumberCell name="interval" words={words} text="–" />
              </tr>
            ) : null}
            {made.rows.map((row, at) => (
              <tr key={`${row.quantity} ${row.areas.join(" ")}`} data-quantity={row.quantity}>
                <th scope="row">{nameOf(row, words)}</th>
                <Cells
                  row={row}
                  words={words}
                  edited={edit !== null}
                  drawn={drawn?.intervals[at]}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="table-note">{say("lab.table.note")}</p>
    </div>
  );
}

function Cells(props: {
  readonly row: LabRow;
  readonly words: LabWords;
  readonly edited: boolean;
  readonly drawn: readonly [low: number, high: number] | undefined;
}): JSX.Element {
  const { row, words, edited } = props;
  const { persons, change } = words;
  const interval = row.quantity === "flow" ? (row.interval ?? props.drawn) : null;
  const isThere = row.official !== null && row.edited !== null;
  const difference = isThere ? row.edited - row.official : 0;
  const isChanged = Math.abs(difference) >= 0.5;
  const text = (value: number | null) => (value === null ? "…" : persons(value));
  const none = row.quantity === "flow" ? "–" : words.say("lab.not-given");
  const range = interval ? `${persons(interval[0])}–${persons(interval[1])}` : isThere ? none : "…";
  const changed = !isThere ? "…" : isChanged ? change(difference) : "0";
  return (
    <>
      <NumberCell name="official" words={words} text={text(row.official)} />
      {edited ? <NumberCell name="edited" words={words} text={text(row.edited)} /> : null}
      {edited ? (
        <NumberCell name="change" words={words} text={changed} isChanged={isChanged} />
      ) : null}
      <NumberCell name="interval" words={words} text={range} />
    </>
  );
}

function nameOf({ quantity, areas }: LabRow, { say, areaName }: LabWords): ComponentChildren {
  const [first = "", second = ""] = areas.map(areaName);
  if (quantity === "flow") return say("lab.row.flow", { origin: first, destination: second });
  return say(`lab.row.${quantity}`, { area: first });
}

function Changes(props: {
  readonly changes: readonly LabChange[];
  readonly words: LabWords;
}): JSX.Element {
  const { say, persons, change, areaName } = props.words;
  if (props.changes.length === 0) return <p>{say("lab.no-change")}</p>;
  return (
    <div class="table">
      <div class="scroll" tabIndex={0} role="group" aria-label={say("lab.changes")}>
        <table>
          <caption>{say("lab.changes")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("lab.column.quantity")}</th>
              <th scope="col" class="num">
                {say("lab.column.official")}
              </th>
              <th scope="col" class="num">
                {say("lab.column.edited")}
              </th>
              <th scope="col" class="num">
                {say("lab.column.change")}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.changes.map(({ origin, destination, official, edited }) => (
              <tr key={`${origin}-${destination}`}>
                <th scope="row">
                  {say("lab.row.flow", {
                    origin: areaName(origin),
                    destination: areaName(destination),
                  })}
                </th>
                <NumberCell name="official" words={props.words} text={persons(official)} />
                <NumberCell name="edited" words={props.words} text={persons(edited)} />
                <NumberCell
                  name="change"
                  words={props.words}
                  text={change(edited - official)}
                  isChanged
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
