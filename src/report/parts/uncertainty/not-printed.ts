import { type IndicatorId, indicatorEntry } from "../../../declaration/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";

/**
 * Indicators of the register that no edition prints yet, by reason, and those of which a part is left
 * out: words under `not-printed.<id>`.
 */
export const notPrinted = {
  "no-data": ["FLOW-REC", "RPW-SAFE", "ATTITUDE", "FORCED"],
  "not-loaded": [
    "STOCK-AGE",
    "DETECT",
    "RPW-AVG",
    "RPW-SMART",
    "RPW-SPEED",
    "FIN-INCL",
    "POL-1072",
    "MGI",
    "MIPEX",
    "ILO-RAT",
    "UHRI",
    "DISCRIM",
    "LAW-GENDER",
    "VIOL-WOMEN",
    "RECRUIT",
    "OCCINJ",
    "LABRIGHTS",
    "DISASTER",
    "UASC",
    "TRAF",
    "SKILL-EMIG",
    "HEALTHMIG",
    "HWF",
    "STUDENTS",
    "SCHOL",
    "BIRTHREG",
    "SPI",
  ],
  "in-part": ["PERMITS", "RPW-GAP", "LABFORCE", "IDP", "IDP-DIS", "RETURN"],
} as const satisfies Readonly<Record<string, readonly IndicatorId[]>>;

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
    rows: Object.entries(notPrinted).flatMap(([reason, ids]) => [
      { cells: [page.say(`not-printed.group.${reason}`), [], []], role: "group" as const },
      ...ids.map((id) => ({ cells: rowOf(page, id) })),
    ]),
    entries: [],
    sourcesApart: true,
  }),
];

/** Name, code in the Sustainable Development Goals and identifier of an indicator; why it has no figure; what would give it one. */
function rowOf(page: Page, id: IndicatorId): readonly (readonly Run[])[] {
  const { code } = indicatorEntry(id);
  const codes = code?.startsWith("SDG ") ? [code, id] : [id];
  return [
    [
      ...definitionRuns(page.word(`indicator.${id}`)),
      ...codes.flatMap((each): readonly Run[] => [{ kind: "text", text: " · " }, labelRun(each)]),
    ],
    definitionRuns(page.word(`not-printed.${id}`)),
    definitionRuns(page.word(`not-printed.${id}.needs`)),
  ];
}
