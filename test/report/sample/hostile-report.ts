import type { ReportDocument, Run } from "../../../src/report/document/document.ts";

/** Words that mean something to Typst, XML or a spreadsheet. */
export const hostileTexts = [
  '#panic("x") #let a = 1; ]',
  "*bold* _it_ $x^2$ `raw` <label> @ref",
  '\\ \\u{41} \\" // comment /* c */',
  "= heading - list + enum / term: x",
  "</w:t><w:p/> & &amp; <script>alert(1)</script>",
  "“quoted” ‘single’ -- --- ... ~ '",
  '#include "/etc/passwd" #image("/x")',
];

const text = (value: string): Run => ({ kind: "text", text: value });

/** A document in which every place holds hostile words; for tests of the renderers only. */
export const hostileReport: ReportDocument = {
  name: "hostile.en",
  language: "en",
  layout: "report",
  title: hostileTexts[0]!,
  subtitle: hostileTexts[1]!,
  imprint: [[text(hostileTexts[2]!)]],
  blocks: [
    { kind: "heading", level: 1, id: 'a"b #c', runs: [text(hostileTexts[3]!)] },
    {
      kind: "paragraph",
      runs: [
        { kind: "link", text: hostileTexts[4]!, href: 'https://example.org/?a="b"&c=<d>' },
        { kind: "link", text: " nowhere", href: "#missing" },
        { kind: "text", text: "a\u0007\tb\nc", strong: true },
      ],
    },
    {
      kind: "table",
      id: "t",
      caption: [text(hostileTexts[5]!)],
      columns: [{ heading: [text("]")], numeric: false, width: 1 }],
      rows: [
        { cells: [[text("[")]], role: "group" },
        ...hostileTexts.map((words) => ({ cells: [[text(words)]] })),
      ],
      notes: [],
      source: [text(hostileTexts[6]!)],
    },
  ],
};
