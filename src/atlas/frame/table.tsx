import type { ComponentChildren, JSX } from "preact";

/** A column of a printed table. */
export interface TableColumn {
  readonly heading: ComponentChildren;
  /** Words of the heading where it is not plain text, for the button that sorts. */
  readonly name?: string;
  readonly numeric?: boolean;
}

/** One row: its heading, then the cells. */
export interface TableRowOf {
  readonly key: string;
  readonly heading: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
  readonly isTotal?: boolean;
}

/** A table with its caption and scopes. The first column heads the rows. */
export function Table(props: {
  readonly caption: ComponentChildren;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRowOf[];
  readonly note?: ComponentChildren;
  readonly sortable?: boolean;
}): JSX.Element {
  return (
    <div class="table">
      <div class="scroll" tabIndex={0} role="group">
        <table class="figures" data-sortable={props.sortable ? "" : undefined}>
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map((column, i) => (
                <th key={i} scope="col" class={column.numeric ? "num" : undefined}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr key={row.key} class={row.isTotal ? "total" : undefined}>
                <th scope="row">{row.heading}</th>
                {row.cells.map((cell, i) => (
                  <td key={i} class={props.columns[i + 1]?.numeric === false ? "w" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {props.note ? <p class="table-note">{props.note}</p> : null}
    </div>
  );
}
