import type { JSX } from "preact";
import type { FigureCell, FigureTable } from "../../figures/table.ts";

/** What prints the table behind a picture, on the built page and in the browser alike. */
export interface ValueTableParts {
  readonly say: (key: string) => string;
  /** Attributes by which a number finds its trace, from the identifier in its cell; null for none. */
  readonly traceOf: (trace: string) => Readonly<Record<string, string | number>> | null;
  /** Address of the page of a row, if it has one. */
  readonly linkOf: (row: string) => string | null;
  readonly level: string;
  /** In the browser: another number makes the table anew, so that a sorted one forgets its order. */
  readonly version?: number;
}

/** The values of a figure: every number leads to its trace, intervals stand beside. */
export function ValueTable(props: {
  readonly table: FigureTable;
  readonly caption: string;
  readonly parts: ValueTableParts;
}): JSX.Element {
  const { table, caption, parts } = props;
  const { columns, rows } = table;
  const hasIntervals = rows.some(({ cells }) => cells.some(({ interval }) => interval));
  return (
    <div class="table">
      <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table key={parts.version} data-sortable={columns.length === 2 ? "" : undefined}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, heading, numeric }) => (
                <th key={key} scope="col" class={numeric ? "num" : undefined}>
                  {heading}
                </th>
              ))}
              {hasIntervals ? (
                <th scope="col" class="num">
                  {parts.level}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                <th scope="row">
                  <RowName link={parts.linkOf(key)} text={cells[0]?.text ?? ""} />
                </th>
                {cells.slice(1).map((cell, i) => (
                  <td key={columns[i + 1]?.key ?? i} class="num">
                    <Value cell={cell} parts={parts} />
                  </td>
                ))}
                {hasIntervals ? (
                  <td class="num">
                    <bdi dir="ltr">{cells.find(({ interval }) => interval)?.interval?.text}</bdi>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function RowName({ link, text }: { readonly link: string | null; readonly text: string }) {
  return link === null ? <span>{text}</span> : <a href={link}>{text}</a>;
}

function Value(props: { readonly cell: FigureCell; readonly parts: ValueTableParts }) {
  const { cell, parts } = props;
  const trace = cell.trace === null ? null : parts.traceOf(cell.trace);
  if (typeof cell.value !== "number")
    return cell.text === "" ? null : (
      <abbr class="gap" title={cell.text} {...trace}>
        …
      </abbr>
    );
  return (
    <>
      <data value={cell.value} {...trace}>
        {cell.text}
      </data>
      {cell.model ? (
        <abbr class="model" title={parts.say("model.words")}>
          {parts.say("model.mark")}
        </abbr>
      ) : null}
    </>
  );
}
