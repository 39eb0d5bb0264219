import type { ReportDocument } from "../document/document.ts";

type Layout = ReportDocument["layout"];

/** Measures that the functions of the template use: they are read where those are defined. */
export const layoutMeasures: Readonly<Record<Layout, string>> = {
  report: `
#let note-size = 8pt
#let note-leading = leading - 0.12em
#let note-spacing = 0.6em
#let small-table-size = 7.2pt
#let table-leading = 0.45em
#let table-inset = (x: 0.45em, y: 0.42em)
#let after-figure-gap = (above: 0.5em, below: 1.6em)`,
  brief: `
#let note-size = 6.5pt
#let note-leading = leading - 0.24em
#let note-spacing = 0.4em
#let small-table-size = 7.2pt
#let table-leading = 0.36em
#let table-inset = (x: 0.32em, y: 0.33em)
#let after-figure-gap = (above: 0.4em, below: 0.8em)`,
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
#show figure.caption: set block(below: 0.45em)
#show figure.caption: it => align(left, text(font: plain-face, weight: "bold", size: 7.6pt, {
  set par(justify: false, leading: 0.42em)
  it.body
}))
`,
};

/** Rules of the pages of a brief that have one column. */
export const wideBrief = `
#set text(size: 9pt)
#show heading.where(level: 1): set text(size: 11pt)
#show figure.caption: set text(size: 8pt)`;
