import type { IndicatorId } from "../../../declaration/index.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";

/** Indicators of the register that no edition can print yet: words under `not-printed.<id>`. */
export const notPrinted = [
  "STOCK-AGE",
  "FLOW-REC",
  "RPW-AVG",
  "RPW-SMART",
  "RPW-SPEED",
  "RPW-SAFE",
  "DETECT",
  "POL-1072",
  "RECRUIT",
  "ILO-RAT",
] as const satisfies readonly IndicatorId[];

/** The gaps of the register: why an indicator has no figure and which data would give it one (28.a). */
export const indicatorsNotPrinted: Part = async () => (page) => [
  page.heading(2, "availability-f", "not-printed.heading"),
  page.paragraph("not-printed.intro"),
  tableBlock(page, {
    id: "Z",
    caption: page.say("not-printed.caption"),
    columns: [
      { heading: page.say("not-printed.column.indicator"), numeric: false, width: 0.26 },
      { heading: page.say("not-printed.column.why"), numeric: false, width: 0.38 },
      { heading: page.say("not-printed.column.needs"), numeric: false, width: 0.36 },
    ],
    rows: notPrinted.map((id) => ({
      cells: [
        [
          ...definitionRuns(page.word(`indicator.${id}`)),
          { kind: "text", text: " " },
          labelRun(id),
        ],
        definitionRuns(page.word(`not-printed.${id}`)),
        definitionRuns(page.word(`not-printed.${id}.needs`)),
      ],
    })),
    entries: [],
    sourcesApart: true,
  }),
];
