/** Errors, in English. Keys `error.source.<code>` and `.advice` pair up. */
export const errors = {
  "error.place.sheet": "sheet “{sheet}”",
  "error.place.row": "row {row}",
  "error.place.column": "column {column}",
  "error.expected": "expected: {expected}",
  "error.found": "found: {found}",
  "error.source.file-missing": "the file is not there",
  "error.source.file-missing.advice":
    "Put the publisher's file at this place below the data folder, or get it with “waymark fetch”.",
  "error.source.file-empty": "the file is empty",
  "error.source.file-empty.advice": "Download the file again: the copy holds no bytes.",
  "error.source.file-too-large": "the file is larger than any release of this data set",
  "error.source.file-too-large.advice":
    "Check that it is the publisher's file and not something else.",
  "error.source.wrong-encoding": "the text is not in the expected character encoding",
  "error.source.wrong-encoding.advice":
    "Use the publisher's own file; a spreadsheet program may have saved it in another encoding.",
  "error.source.not-a-workbook": "the file is not an Excel workbook (.xlsx)",
  "error.source.not-a-workbook.advice":
    "Use the publisher's .xlsx file; an older .xls must be saved as .xlsx first.",
  "error.source.archive-damaged": "the workbook is damaged or cut short",
  "error.source.archive-damaged.advice": "Download the file again: the copy is incomplete.",
  "error.source.archive-too-large": "the workbook would unpack to far more than its size allows",
  "error.source.archive-too-large.advice":
    "Do not use this file: it is not the publisher's. Download it again from the official page.",
  "error.source.csv-damaged": "the table cannot be split into cells",
  "error.source.csv-damaged.advice":
    "Look at this row: a quotation mark is probably not closed, or the file is cut short.",
  "error.source.sheet-missing": "the workbook lacks the sheet",
  "error.source.sheet-missing.advice": "Check that this is the right workbook and release.",
  "error.source.header-missing": "the column heading is not where the official layout has it",
  "error.source.header-missing.advice":
    "The table was moved or a column renamed: use the publisher's unchanged file, or teach the source the new layout.",
  "error.source.row-length": "the row does not have as many cells as its header",
  "error.source.row-length.advice":
    "The file may be cut short or edited: download it again and compare this row.",
  "error.source.rows-missing": "the table ends too early",
  "error.source.rows-missing.advice": "The file is cut short: download it again.",
  "error.source.cell-blank": "a cell that every row must have is blank",
  "error.source.cell-blank.advice": "Compare this row with the publisher's file.",
  "error.source.not-a-number": "the cell is neither a number nor a known mark of a missing value",
  "error.source.not-a-number.advice":
    "Compare the cell with the publisher's file; if the publisher introduced a new mark, declare it in the source.",
  "error.source.not-a-date": "the cell is not a date in a known form",
  "error.source.not-a-date.advice":
    "Compare the cell with the publisher's file; a new date form must be declared in the source.",
  "error.source.unknown-code": "the cell holds a code that this data set does not use",
  "error.source.unknown-code.advice":
    "Compare the cell with the publisher's code list; a new code must be declared in the source.",
  "error.source.unknown-area": "no area of the register has this code or name",
  "error.source.unknown-area.advice":
    "Correct the spelling, or add the alias to the area register; no row is dropped.",
  "error.source.duplicate-key": "two cells give a value for the same fact",
  "error.source.duplicate-key.advice":
    "Remove the row that does not belong to the publisher's table.",
  "error.source.duplicate-column": "two columns have the same heading",
  "error.source.duplicate-column.advice": "Use the publisher's unchanged file.",
  "error.source.wrong-vintage": "this is another release than the one the source reads",
  "error.source.wrong-vintage.advice":
    "Use the release named here, or the source written for the other release: values of two vintages never mix.",
  "error.source.total-mismatch": "the values do not add up to the publisher's total",
  "error.source.total-mismatch.advice":
    "The file is incomplete or altered: download it again; nothing was written.",
  "error.source.model-violation":
    "the source handed over an observation that breaks the edition's rules",
  "error.source.model-violation.advice": "This is a fault of the source's code: report it.",
  "error.edition.edition-missing":
    "There is no edition at {path}. Build one with “waymark edition build --from <folder>”, or name another with --edition.",
  "error.edition.edition-damaged":
    "{path} is not the manifest of an edition. Restore it from version control or build the edition again.",
  "error.edition.table-altered":
    "{path} is not the table that edition.json describes (SHA-256 {found}, expected {expected}). Restore it from version control or build the edition again.",
  "error.edition.file-changed":
    "{file}: the file is not the one from which the edition was built (SHA-256 {found}, expected {expected}). Use the publisher''s file of that release, or build a new edition.",
  "error.edition.cell-differs":
    "{file}, {place}: the edition holds {stored}, the cell says {cell}. The edition or the file was altered: build the edition again.",
  "error.edition.source-unknown": "There is no source “{id}”. “waymark sources” lists them.",
  "error.edition.no-sources":
    "{folder} holds the files of no source. Give the folder in which the publishers'' files stand, in the layout that “waymark sources --json” prints.",
  "error.edition.folder-missing": "There is no folder {folder}.",
  "error.edition.value-unknown":
    "No value of the edition has the identifier {id}. “waymark values” prints identifiers.",
  "error.edition.build-running":
    "Another build of this edition is running (process {pid}). Wait for it, or end it, and try again.",
  "error.edition.stopped": "Stopped. The edition that was there before is unchanged.",

  "error.report.unbound-number":
    "a number in the text is not bound to a figure: “{text}” in {where}. Bind it to a figure of the ledger or write it as a label.",
  "error.report.number-without-entry":
    "a number is printed without an entry of the ledger: “{text}” ({id}).",
  "error.report.text-not-in-ledger": "the ledger does not print “{text}” for {id}.",
  "error.report.place-taken": "two figures at one place of the report, {id}: {first} and {second}.",
  "error.report.chart-cell-untraced":
    "a cell of chart {id} shows a number without an entry of the ledger: “{text}”.",
  "error.report.translation-missing":
    "the report needs the message {key} and the language {language} does not have it.",
  "error.report.vintage-missing":
    "the report needs a source that the edition does not have: {source}. Build the edition with it (waymark edition build).",
  "error.report.entry-unknown":
    "no entry {id} in the ledger of the report.{near, select, none {} other { Did you mean {near}?}}",
  "error.report.ledger-missing":
    "There is no ledger at {path}. Compile the report first (waymark report), or say with {option} where it is.",
  "error.report.ledger-damaged":
    "The ledger {path} cannot be read: {reason}. It must be the ledger.json that “waymark report” wrote: compile the report again.",
  "error.report.format-unknown": "no format “{format}”. Known: {known}.",
  "error.report.glyph-missing":
    "the typefaces of the report have no sign for {characters} ({codes}), which stands in {document}. Add it to scripts/fonts/characters.ts and run “npm run fonts”.",
  "error.report.file-unreadable":
    "The file {path} cannot be read{reason, select, missing {: it is not there} folder {: it is a folder, and the file of a report is expected (HTML, DOCX or PDF)} denied {: permission is denied} encrypted {: it is encrypted, and its text cannot be reached without the password} damaged {: it is no whole {format} file} other { ({system})}}. Give a report as “waymark report” wrote it.",
  "error.report.no-numbers":
    "The file {path} prints no number at all: it is no report, or was cut off. Compile the report again (waymark report).",
  "error.report.document-unknown":
    "The ledger {ledger} knows no document “{document}”. It knows: {known}. Keep the file's name, or name the ledger that was written with it (--ledger).",
  "error.usage.unknown-format":
    "{found, select, none {The format is blank} other {There is no format “{found}”}}. Known: {known}.",
} as const;
