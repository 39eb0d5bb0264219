/** What the command line says, in English. */
export const cli = {
  "list.separator": ", ",

  // Columns of tables
  "column.measure": "measure",
  "column.area": "area",
  "column.counterpart": "counterpart",
  "column.sex": "sex",
  "column.age": "age",
  "column.period": "period",
  "column.basis": "basis",
  "column.method": "method",
  "column.category": "category",
  "column.value": "value",
  "column.unit": "unit",
  "column.status": "status",
  "column.model": "",
  "column.id": "value id",
  "column.code": "code",
  "column.m49": "M49",
  "column.area-kind": "kind",
  "column.name": "name",
  "column.kind": "kind",
  "column.file": "file",
  "column.bytes": "bytes",
  "column.holds": "holds",
  "column.source": "source",
  "column.values": "values",
  "column.missing": "missing",
  "column.totals": "totals",
  "column.areas": "areas",
  "column.years": "years",
  "column.year": "year",
  "column.vintage": "release",
  "column.licence": "licence",
  "column.world-total": "world total",
  "column.known-origin": "known origin",
  "column.unknown-origin": "unknown origin",
  "column.folder": "folder",
  "column.custody": "custody",
  "column.sources": "sources",
  "column.reason": "what happened",
  "column.added": "added",
  "column.removed": "removed",
  "column.changed": "changed",
  "column.before": "before",
  "column.after": "after",
  "column.cell": "cell",
  "column.stored": "edition holds",
  "column.cell-holds": "cell says",
  "column.sha256": "SHA-256",

  // values
  "values.none":
    "No value passes this filter. “waymark areas”, “waymark measures” and “waymark sources” list what can be asked for.",
  "values.count": "{total, plural, one {One value.} other {{count} values.}}",
  "values.more":
    "The first {shown} of {count} values. For all of them: --limit {total}, --csv or --json.",
  "values.trace-hint": 'Where a value stands: waymark trace "{id}"',
  "values.model": "MODEL",

  // trace
  "trace.definition": "definition",
  "trace.method-is": "method {method}",
  "trace.status": "status",
  "trace.note": "note",
  "trace.cell": "cell",
  "trace.sheet": "sheet",
  "trace.cell-holds": "cell holds",
  "trace.blank": "(blank)",
  "trace.multiplied": "multiplied by",
  "trace.multiplied-by": "10 to the power of {power}",
  "trace.file": "file",
  "trace.conversion": "conversion",
  "trace.conversion-is": "a conversion of the publisher's file, not its bytes",
  "trace.address": "file address",
  "trace.no-address": "none: see the publisher's page",
  "trace.sha256": "SHA-256",
  "trace.pinned": "release",
  "trace.not-pinned": "another file than the one for which the source was written",
  "trace.publisher": "publisher",
  "trace.title": "data set",
  "trace.vintage": "release",
  "trace.page": "publisher's page",
  "trace.licence": "licence",
  "trace.citation": "cite as",
  "trace.id": "value id",
  "trace.rivals": "rivals",
  "trace.rivals-count":
    "{count, plural, =0 {no other published value of this fact} one {one other published value of this fact} other {# other published values of this fact}}",

  // rivals and spreads
  "rivals.count":
    "{values, plural, one {One published value} other {# published values}} of {groups, plural, one {one fact} other {# facts}}. Only values within one block state the same thing: same kind, unit, basis and period.",
  "rivals.none": "The edition holds no value.",
  "rivals.nearest": "Nearest years with values: {years}.",
  "rivals.all-origins": "from all origins",
  "rivals.all-destinations": "to all destinations",
  "rivals.basis-taken": "A file here does not state its basis; it is taken to be the basis above.",
  "rivals.not-stated":
    "The file does not state the basis: these values are not compared with those of another block.",
  "spread.of.published": "published values",
  "spread.of.model": "estimates of models",
  "spread.ratio": "{of}: the largest is {ratio} times the smallest",
  "spread.equal": "{of}: all say the same",
  "spread.one-source-says-zero": "{of}: one source says zero, so there is no ratio",
  "spread.signs-differ": "{of}: the signs differ, so there is no ratio",

  // areas and sources
  "areas.none": "No area has this text in its code or name.",
  "source-entry.title": "title",
  "source-entry.producer": "producer",
  "source-entry.vintage": "release",
  "source-entry.licence": "licence",
  "source-entry.custody": "custody",
  "source-entry.page": "page",
  "source-entry.measures": "measures",
  "source-entry.files": "files",
  "source-entry.conversion": "conversion",

  // fetch
  "fetch.present": "{path}: already there, and it is the release that the source reads",
  "fetch.other-release-present":
    "{path}: a file is there and was left alone, but it is another release (SHA-256 {sha256}, expected {pinned}); --again downloads it anew",
  "fetch.downloaded": "{path}: downloaded, {bytes} bytes, checksum confirmed",
  "fetch.other-release":
    "{path}: downloaded and kept, but it is another release than the one the source reads (SHA-256 {sha256}, expected {pinned})",
  "fetch.unpinned":
    "{path}: {bytes} bytes; the source was written from the official layout and states no checksum (SHA-256 {sha256})",
  "fetch.in-folder": "Files in {folder}:",
  "fetch.nothing": "No file could be had.",

  // build and summary
  "build.checking-tables": "edition {edition}: checking the hash of every table",
  "build.tables-checked": "edition {edition}: the hashes of {tables} tables are right",
  "build.checking-totals": "edition {edition}: adding up to the publishers' totals",
  "build.totals-checked": "edition {edition}: {totals} totals of the publishers come out",
  "build.summarising": "edition {edition}: computing the summary",
  "build.summarised": "edition {edition}: summary of {values} values",
  "build.atlas-step": "atlas: [{done}/{of}] countries and areas",
  "build.atlas-made": "atlas: {files} files, {megabytes} MB",
  "build.no-atlas-client":
    "The atlas is not built: the program for the browser is missing. Run “npm run build” first.",
  "serve.ready": "The atlas is at {address} — Ctrl-C stops it.",
  "build.written": "written to {folder}",
  "build.made": "Made:",
  "build.next":
    "Look further: waymark rivals MEX USA 2010 · waymark values --area PHL --measure MIG_STOCK · waymark --help",
  "build.holds.summary.txt": "this page",
  "build.holds.world-migrant-stock.csv": "migrants in the world by release and year",
  "build.holds.disagreements.csv": "the corridors that disagree most, with value ids",
  "build.holds.coverage.csv": "what the edition holds of each source",
  "build.holds.reconciled-totals.csv": "the publishers' totals and what the values add up to",
  "build.holds.atlas/index.html": "the atlas: open it in a browser, or run “waymark serve”",
  "build.holds.summary.json": "all of this for programs",
  "summary.title": "Waymark, edition {edition}",
  "summary.counts": "{values} published values of {sources} sources, {missing} of them missing.",
  "summary.world": "International migrants in the world, by release",
  "summary.known-origin-only": "known origin only",
  "summary.world-note":
    "Releases are never mixed. “Known origin only”: the file lacks migrants of unknown origin, so its sum is not a world total.",
  "summary.disagreements":
    "{count, plural, =0 {Corridors whose published values disagree} one {The corridor whose published values disagree most} other {The # corridors whose published values disagree most}} (same concept, period and basis; at least {fewest} persons)",
  "summary.no-disagreements": "No corridor has two published values of the same fact.",
  "summary.ratio": "{ratio} times",
  "summary.coverage": "What the edition holds",

  // edition
  "edition-build.read": "{at}: {values} values",
  "edition-build.made": "{folder}: {values} values of {sources} sources, {bytes} bytes",
  "edition-build.not-pinned":
    "{file} is another release than the one for which its source was written.",
  "edition-build.absent": "Sources whose files are not in the folder: {sources}",
  "edition-verify.progress": "{source}: {count} values compared so far",
  "edition-verify.result":
    "{values} values of {sources} sources were compared with their cells: {mismatches, plural, =0 {no mismatch} one {one mismatch} other {# mismatches}}.",
  "edition-diff.source-added": "source added",
  "edition-diff.source-removed": "source removed",
  "edition-diff.new-vintage": "new release of the publisher",
  "edition-diff.file-revised": "same release, other file",
  "edition-diff.reader-changed": "same file, read differently",
  "edition-diff.unchanged": "unchanged",
  "edition-diff.same": "The two editions hold the same.",
  "edition-diff.values": "Values that differ:",
  "edition-list.none": "There is no edition in {folder}.",

  // Errors of the command line
  "error.interrupted": "Stopped. Nothing was left half-written.",
  "error.fault":
    "This is a fault of Waymark, not of your data: {message}\n  --debug shows where; please report it.",
  "error.usage.unknown-command":
    "There is no command “{found}”.{suggestion, select, none {} other { Did you mean {suggestion}?}} “waymark --help” lists the commands.",
  "error.usage.unknown-option":
    "There is no option “{found}”. “--help” after the command lists its options.",
  "error.usage.missing-argument":
    "Something is missing{found, select, none {} other {: {found}}}. “--help” after the command shows how it is written.",
  "error.usage.missing-value": "The option {found} needs a value.",
  "error.usage.missing-option": "The option {found} must be given.",
  "error.usage.too-many-arguments":
    "There are more arguments than the command takes. “--help” after the command shows how it is written.",
  "error.usage.conflicting-options": "The option {found} cannot be used together with another one.",
  "error.unknown-end":
    "“{end}” has no place in the estimates of {period}. Give the ISO alpha-3 code of an area that existed then (“waymark areas” lists them){regions, select, none {} other {, a region ({regions}), such a region with -rest, or 001 for the world}}.",
  "error.usage.unknown-area":
    "{found, select, none {A name of an area is blank} other {No area is called “{found}”}}.{suggestion, select, none {} other { Nearest: {suggestion}.}} Areas are named by ISO alpha-3, M49, or their name in one of the six languages of the United Nations; “waymark areas” lists them.",
  "error.usage.unknown-measure":
    "There is no measure “{found}”.{suggestion, select, none {} other { Nearest: {suggestion}.}} “waymark measures” lists them.",
  "error.usage.unknown-source":
    "There is no source “{found}”.{suggestion, select, none {} other { Nearest: {suggestion}.}} “waymark sources” lists them.",
  "error.usage.unknown-code": "{option} does not know “{found}”. It knows: {known}.",
  "error.usage.unknown-language":
    "{found, select, none {A name of a language is blank} other {There are no messages in “{found}”}}. There are: {known}.",
  "error.usage.no-brief":
    "There is no brief of {found}, {why, select, group {which is a group of areas} ended {which ceased to exist on {date}} other {which is no country or area}}. Name countries or areas that exist (“waymark areas” lists them), or leave --area out for the world report.",
  "error.usage.folder-not-writable":
    "Nothing can be written into {found}{reason, select, denied {: permission is denied} file {: a file stands where a folder is needed} full {: the disk is full} other { ({system})}}. Name another folder with --out.",
  "error.usage.no-atlas":
    "There is no atlas in {folder}. Make it with “waymark build”, or name its folder.",
  "error.usage.not-a-port": "“{found}” is no port: give a number from 0 to 65535.",
  "error.usage.port-taken":
    "Port {port} is taken by another program. Give another one, or --port 0 for any that is free.",
  "error.usage.not-a-year": "“{found}” is not a year of four digits.",
  "error.usage.not-a-period": "“{found}” is not a period. Write 2010, 2010:2020, 2010: or :2020.",
  "error.usage.not-a-count": "“{found}” is not a whole number.",
  "error.usage.not-an-address": "“{found}” is not an http or https address.",
  "error.usage.rivals-arguments":
    "Give a corridor and a year (waymark rivals MEX USA 2010) or an area and a year (waymark rivals MEX 2020).",

  // Errors of downloads
  "error.download.no-address":
    "{path}: the publisher offers no address for this file. Get it from {page} and put it at {target}.",
  "error.download.refused":
    "{url}: the server refused the request (HTTP {status}). Try later, or download it in a browser.",
  "error.download.not-found":
    "{url}: the file is no longer there (HTTP {status}). The publisher may have moved it: look at the source's page (“waymark sources”).",
  "error.download.server-fault":
    "{url}: the server failed (HTTP {status}), also after trying again. Try later.",
  "error.download.unreachable":
    "{url}: the server cannot be reached ({reason}). Is this computer online?",
  "error.download.timeout":
    "{url}: nothing arrived for too long. Try again: the download goes on where it stopped; --timeout sets how long to wait.",
  "error.download.dropped":
    "{url}: the connection broke ({reason}). Try again: the download goes on where it stopped.",
  "error.download.web-page":
    "{url}: the server answered with a web page and not with the file. Look at the source's page (“waymark sources”).",
  "error.download.too-large": "{url}: the file has {bytes} bytes, more than any release ({most}).",
  "error.download.incomplete": "{url}: the server did not send the part that was asked for.",
  "check.passed":
    "{file}: {numbers} numbers, each in the ledger with the text by which it is printed.",
  "check.failed":
    "{file}: {count, plural, one {# number is} other {# numbers are}} not in the ledger.",
  "check.no-entry": "names no entry",
  "check.other-text": "{entry} is not printed so",
  "check.unknown-entry": "no entry {entry}",
  "column.line": "line",
  "column.number": "number",
  "column.fault": "fault",
  "column.context": "context",
  "trace.entry.statistic": "statistic",
  "trace.entry.subject": "of",
  "trace.entry.method": "method",
  "trace.entry.printed": "printed as",
  "trace.entry.caveat": "caveat",
  "trace.entry.more": "and {count} more cells; --json and ledger.json name them all",
  "trace.entry.sum": "{count, plural, one {# published cell} other {# published cells}}",
} as const;
