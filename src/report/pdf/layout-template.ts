import type { ReportDocument } from "../document/document.ts";

type Layout = ReportDocument["layout"];

/** Margins of a report, in centimetres of A4: measures of the room on a page are taken between them. */
export const reportMargins = { side: 2.4, top: 2.5, bottom: 2.3 } as const;

const { side, top, bottom } = reportMargins;

/**
 * A table or chart that does not fit below what stands on its page goes to the next one; where that would
 * leave much of the page blank it is set anew for the room there is: the table in two parts, the chart
 * smaller. The room is that below the mark which stands before the figure and the headings over it.
 */
const byRoom = `
#let text-width = 210mm - ${2 * side}cm
#let text-height = 297mm - ${top + bottom}cm
#let page-end = 297mm - ${bottom}cm
#let much-blank = 22%
#let mark-of(id) = label("before-" + str(id))
#let mark-before(id, headings) = place[#metadata(headings)#mark-of(id)]
#let by-room(id, whole, fitted) = context {
  let marks = query(mark-of(id))
  if marks.len() == 0 { return whole }
  let room = page-end - marks.first().location().position().y - marks.first().value
  let fits = measure(whole, width: text-width).height <= room
  if fits or room < much-blank * text-height { whole } else { fitted(room) }
}`;

/** Measures that the functions of the template use: they are read where those are defined. */
export const layoutMeasures: Readonly<Record<Layout, string>> = {
  report: `
#let note-size = 8pt
#let note-leading = leading - 0.12em
#let note-spacing = 0.6em
#let small-table-size = 7.2pt
#let table-leading = 0.45em
#let table-inset = (x: 0.45em, y: 0.42em)
#let after-figure-gap = (above: 0.5em, below: 1.6em)
#let box-list-size = 8.5pt
#let box-list-spacing = 0.55em
${byRoom}`,
  brief: `
#let note-size = 6.5pt
#let note-leading = leading - 0.24em
#let note-spacing = 0.4em
#let small-table-size = 7.2pt
#let table-leading = 0.36em
#let table-inset = (x: 0.32em, y: 0.33em)
#let after-figure-gap = (above: 0.4em, below: 0.8em)
#let box-list-size = 7.6pt
#let box-list-spacing = 0.5em
#let by-room(id, whole, fitted) = whole`,
};

/** Rules after the common ones. Two pages must hold a brief: two columns, smaller type, less air. */
export const layoutTypst: Readonly<Record<Layout, string>> = {
  report: "",
  brief: `
#set columns(gutter: 0.6cm)
#set text(size: 8pt)
#set par(spacing: 0.55em, leading: leading - 0.16em)
#show heading.where(level: 1): set text(size: 10.5pt)
#show heading.where(level: 1): set block(above: 1em, below: 0.6em)
#show figure: set block(above: 0.7em, below: 0.2em)
#set figure(gap: 0.45em)
#show figure.caption: it => caption-line(7.6pt, 0.42em, 0.45em, it.body)
`,
};

/** Rules of the pages of a brief that have one column. */
export const wideBrief = `
#set text(size: 9pt)
#show heading.where(level: 1): set text(size: 11pt)
#show figure.caption: set text(size: 8pt)`;
