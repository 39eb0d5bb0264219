import type { Language } from "../../messages/index.ts";
import type { ReportDocument } from "../document/document.ts";
import { layoutMeasures, layoutTypst } from "./layout-template.ts";

/** Faces in order; in Chinese, quotation marks and dashes are those of the Chinese face. */
const faces: Readonly<Record<Language, { readonly text: string; readonly plain: string }>> = {
  en: { text: '("Tinos", "Noto Serif SC")', plain: '("Arimo", "Noto Sans SC")' },
  zh: {
    text: '((name: "Tinos", covers: "latin-in-cjk"), "Noto Serif SC")',
    plain: '((name: "Arimo", covers: "latin-in-cjk"), "Noto Sans SC")',
  },
};

const settings: Readonly<Record<Language, string>> = {
  en: `
#set text(lang: "en", region: "gb", hyphenate: false)
#let leading = 0.62em
#let spacing = 0.95em
#let indent = 0em`,
  zh: `
#set text(lang: "zh", region: "cn")
#let leading = 0.82em
#let spacing = 0.95em
#let indent = 2em`,
};

/**
 * The typography of a report: A4, serif text, headings and tables in the plain face, rules instead of
 * boxes, nothing left alone at the foot of a page.
 */
export function templateTypst(
  language: Language,
  layout: ReportDocument["layout"] = "report",
): string {
  return `#let text-face = ${faces[language].text}
#let plain-face = ${faces[language].plain}
${settings[language].trim()}
${layoutMeasures[layout].trim()}
${common}${layoutTypst[layout]}`;
}

const common = `
#let accent = rgb("#00669c")
#let soft = rgb("#4d5358")
#let faint = rgb("#c3c8cc")
#let band = rgb("#e6eef3")
#set text(font: text-face, size: 10.5pt, fallback: false)
#set par(justify: true, leading: leading, spacing: spacing)
#set list(indent: 0.4em, body-indent: 0.6em, spacing: 0.75em, marker: text(font: plain-face)[•])
#show link: set text(fill: accent)
#show heading: set text(font: plain-face, weight: "bold")
#show heading: set par(justify: false, leading: 0.5em)
#show heading.where(level: 1): set text(size: 15pt, fill: accent)
#show heading.where(level: 1): set block(above: 2em, below: 1em)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.9em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 4): set text(size: 10.5pt, fill: soft)
#show heading.where(level: 4): set block(above: 1.3em, below: 0.7em)

#let note(body) = {
  set text(font: plain-face, size: note-size, fill: soft)
  set par(justify: false, leading: note-leading, spacing: note-spacing, first-line-indent: 0em)
  body
}

#let model-mark(body) = box(inset: (left: 0.25em), text(font: plain-face, size: 0.62em, weight: "bold", fill: rgb("#8a4b00"), tracking: 0.03em, baseline: -0.32em, body))

#let report-paragraph(role, number: none, body) = if number != none {
  par(first-line-indent: 0em, box(width: 2.6em, number) + if role == "finding" { strong(body) } else { body })
} else if role == "note" or role == "source" {
  note(par(body))
} else if role == "finding" {
  block(inset: (left: 0.8em), stroke: (left: 1.6pt + accent), par(first-line-indent: 0em, strong(body)))
} else if role == "strong" {
  par(first-line-indent: 0em, strong(body))
} else if role == "gap" {
  par(first-line-indent: 0em, text(fill: soft, body))
} else {
  par(first-line-indent: (amount: indent, all: true), body)
}

#let report-box(role, id, title, breaks, body) = [
  #block(
    width: 100%, breakable: breaks, inset: (x: 0.9em, y: 0.8em), above: 1.2em, below: 1.2em,
    fill: if role == "gap" { rgb("#f4f4f2") } else { rgb("#eef5f9") },
    stroke: (left: 2pt + if role == "gap" or role == "caveat" { rgb("#8a6d00") } else { accent }),
    {
      block(below: 0.7em, sticky: true, text(font: plain-face, weight: "bold", size: 9.5pt, title))
      set text(size: 9.5pt)
      set list(spacing: box-list-spacing)
      show list: set text(size: box-list-size)
      body
    },
  )
  #id
]

#show figure: set block(breakable: true, above: 1.5em, below: 0.8em)
#let caption-line(size, leading, below, body) = block(sticky: true, width: 100%, below: below, align(left, text(
  font: plain-face, weight: "bold", size: size, { set par(justify: false, leading: leading); body },
)))
#show figure.caption: it => caption-line(9.5pt, 0.5em, 0.7em, it.body)
#set figure.caption(position: top)
#set figure(numbering: none, gap: 0.7em)

#let note-lines(notes, source) = align(left, note({
  for line in notes { par(line) }
  if source != [] { par(source) }
}))

#let after-figure(notes, source, breaks: false) = block(..after-figure-gap, breakable: breaks, note-lines(notes, source))

#let report-table(id, caption, columns: (), align: (), size: "normal", head: (), rows: (), notes: (), notes-above: false, breaks: true, source: []) = {
  let hair = 0.4pt + faint
  let cells = ()
  for (role, row) in rows {
    if role == "group" and type(row) == content { cells.push(row) } else {
      for cell in row {
        cells.push(if role == "plain" { cell } else if role == "group" {
          table.cell(fill: band, strong(cell))
        } else {
          table.cell(stroke: (top: 0.8pt + soft, bottom: 0.8pt + soft), strong(cell))
        })
      }
    }
  }
  let set-table(breaks) = {
    let is-above = breaks and notes-above and (notes != () or source != [])
    show figure: set block(breakable: breaks, sticky: not breaks)
    [#figure(kind: table, supplement: none, caption: caption, {
      if is-above { block(below: 0.8em, breakable: false, sticky: true, width: 100%, note-lines(notes, source)) }
      set text(font: plain-face, size: if size == "small" { small-table-size } else { 8.4pt })
      set par(justify: false, leading: table-leading, first-line-indent: 0em)
      set table.cell(breakable: false)
      table(
        columns: columns, align: align,
        inset: align.enumerate().map(((i, side)) => table-inset + if i > 0 and side == left and align.at(i - 1) == right {
          (left: table-inset.x + 0.8em, right: table-inset.x)
        }),
        stroke: (x, y) => (bottom: hair),
        table.header(..head.enumerate().map(((i, cell)) => table.cell(
          align: align.at(i) + bottom,
          stroke: (top: 1pt + accent, bottom: 0.8pt + accent),
          strong(cell),
        ))),
        ..cells,
        table.hline(stroke: 0.8pt + accent),
      )
    }) #id]
    if is-above { v(0.8em) } else { after-figure(notes, source, breaks: breaks) }
  }
  if breaks == "by-room" { by-room(id, set-table(false), room => set-table(true)) } else { set-table(breaks) }
}

// Charts are not set smaller than this part of the width: their letters would be too small.
#let smallest-chart = 74%

#let report-chart(id, caption, path: "", alt: "", notes: (), source: []) = {
  let set-chart(size) = {
    show figure: set block(breakable: false, sticky: true)
    [#figure(kind: image, supplement: none, caption: caption, align(left, image(path, alt: alt, width: size))) #id]
    after-figure(notes, source)
  }
  let whole = set-chart(100%)
  by-room(id, whole, room => {
    let drawn = measure(image(path, width: text-width)).height
    let rest = measure(whole, width: text-width).height - drawn
    let size = 100% * ((room - rest - 1em.to-absolute()) / drawn)
    if size < smallest-chart { whole } else { set-chart(size) }
  })
}

#let report-contents(title) = {
  set text(size: 9.5pt)
  show outline.entry: set block(above: 0.62em, below: 0.62em)
  show outline.entry.where(level: 1): set block(above: 0.95em)
  show outline.entry.where(level: 1): set text(weight: "bold")
  set par(justify: false)
  outline(title: title, depth: 3, indent: 1.2em)
}
`;
