/** The help texts of the command line, in English. */
export const help = {
  "help.waymark": "Migration statistics in which every number leads back to the publisher's cell.",
  "help.waymark.examples":
    '  waymark build                                  check the edition, write the summary into out/\n  waymark values --area PHL --measure MIG_STOCK  published values\n  waymark rivals MEX USA 2010                    every published value of the same facts\n  waymark trace "undesa-ims-2020-destination:destination:Table 1!L12"\n                                                 from a value to its cell',
  "help.title.Usage": "Usage:",
  "help.title.Options": "Options:",
  "help.title.GlobalOptions": "Options of every command:",
  "help.title.Commands": "Commands:",
  "help.title.Arguments": "Arguments:",
  "help.examples": "Examples:",
  "help.option.help": "show this help",
  "help.option.version": "show the version",
  "help.option.edition": "folder of the edition; default the one that comes with Waymark",
  "help.option.lang": "language: en or zh; default from LC_ALL, LC_MESSAGES or LANG",
  "help.option.json": "print JSON",
  "help.option.csv": "print CSV",
  "help.option.debug": "show where a fault arose",
  "help.exit": "Exit codes:",
  "help.exit.done": "done",
  "help.exit.fault": "a fault of the program",
  "help.exit.usage": "the command line cannot be understood",
  "help.exit.unreadableFile": "a publisher's file cannot be read",
  "help.exit.edition": "the edition is missing or altered, or a value differs from its cell",
  "help.exit.network": "a file could not be downloaded",
  "help.exit.interrupted": "stopped by Ctrl-C",

  "help.build":
    "Check the embedded edition, add up to the publishers' totals again, and write the summary and its tables.",
  "help.build.out": "folder of the results",
  "help.build.examples":
    "  waymark build\n  waymark build --lang zh --out results\n  waymark build --json",
  "help.values": "Print the published values that pass a filter.",
  "help.values.area": "area: ISO alpha-3, M49 or a name; several with commas or by repeating",
  "help.values.counterpart": "the other area of a corridor",
  "help.values.measure": "measure, see “waymark measures”",
  "help.values.sex": "_T, M, F or _U",
  "help.values.age": "_T, Y25, Y0T4, Y_GE100 or _U",
  "help.values.period": "years in which periods begin: 2010, 2010:2020, 2010: or :2020",
  "help.values.basis": "BIRTH, CITIZENSHIP, RESIDENCE, BIRTH_OR_CITIZENSHIP, IMPUTED or NOT_STATED",
  "help.values.method": "estimation method of a MODEL value",
  "help.values.category": "breakdown particular to the measure",
  "help.values.source": "source, see “waymark sources”",
  "help.values.limit": "most values to print; default 50 for readers, all for --csv and --json",
  "help.values.examples":
    "  waymark values --area PHL --measure MIG_STOCK\n  waymark values --area USA --counterpart Mexico --sex _T --period 2010:2020\n  waymark values --area 608 --measure REMIT_RECEIVED --csv > philippines.csv",
  "help.trace": "Trace a value to the publisher's file, sheet and cell.",
  "help.trace.id": "value id, as values and rivals print it",
  "help.trace.examples":
    '  waymark trace "undesa-ims-2020-destination:destination:Table 1!L12"\n  waymark trace "undesa-ims-2020-destination:destination:Table 1!L12" --json',
  "help.rivals":
    "Print every published value of the same facts: releases, reports of both ends, estimates.",
  "help.rivals.arguments": "origin, destination and year; or an area and a year",
  "help.rivals.measure": "only facts of this measure",
  "help.rivals.breakdowns": "sexes and ages apart too",
  "help.rivals.examples":
    "  waymark rivals MEX USA 2010\n  waymark rivals MEX 2020\n  waymark rivals Italy Spain 2015 --measure IMMIGRATION",
  "help.sources": "List the data sets that Waymark reads: release, licence, page, files.",
  "help.sources.source": "only these sources",
  "help.sources.examples":
    "  waymark sources\n  waymark sources undesa-ims-2020-destination\n  waymark sources --json",
  "help.fetch": "Download the publisher's files of a source into a data folder.",
  "help.fetch.source": "source, see “waymark sources”",
  "help.fetch.to": "data folder",
  "help.fetch.mirror": "take the files from below this address",
  "help.fetch.again": "download again what is there already",
  "help.fetch.timeout": "longest wait for an answer or the next bytes",
  "help.fetch.retries": "further attempts after a failure that may pass",
  "help.fetch.examples":
    "  waymark fetch undesa-ims-2020-destination\n  waymark fetch undesa-ims-2020-destination --to data --retries 5",
  "help.edition": "Make, confirm, compare and list editions.",
  "help.edition.examples":
    "  waymark edition build --from data\n  waymark edition verify --from data\n  waymark edition diff editions/2024 editions/2025",
  "help.edition-build":
    "Read the publishers' files into an edition; an earlier one stays until all is checked.",
  "help.edition-build.from": "folder of the publishers' files",
  "help.edition-build.root": "folder of editions",
  "help.edition-build.name": "name of the edition",
  "help.edition-build.only": "only this source; the others of the edition stay",
  "help.edition-build.embedded-only": "leave out sources that may not be passed on",
  "help.edition-build.examples":
    "  waymark edition build --from data\n  waymark edition build --from data --name 2025 --only wpp-2024",
  "help.edition-verify":
    "Compare every value of an edition with its cell in the publishers' files.",
  "help.edition-verify.from": "folder of the publishers' files",
  "help.edition-verify.embedded-only": "leave out the user's own copies",
  "help.edition-verify.examples":
    "  waymark edition verify --from data\n  waymark edition verify --from data --edition editions/2025",
  "help.edition-diff": "List what changed between two editions, and why.",
  "help.edition-diff.before": "folder or name of the earlier edition",
  "help.edition-diff.after": "folder or name of the later edition",
  "help.edition-diff.limit": "most values to list of each source; default 10 for readers",
  "help.edition-diff.examples":
    "  waymark edition diff 2024 2025\n  waymark edition diff editions/2024 out/2024 --csv",
  "help.edition-list": "List the editions of a folder.",
  "help.edition-list.root": "folder of editions",
  "help.edition-list.examples":
    "  waymark edition list\n  waymark edition list --root editions --json",
  "help.areas": "List the areas of the register, or those whose code or name contains a text.",
  "help.areas.text": "part of a name, or a code",
  "help.areas.examples": "  waymark areas\n  waymark areas congo\n  waymark areas 156",
  "help.measures": "List the measures: what is counted, in which unit, which kind of quantity.",
  "help.measures.examples": "  waymark measures\n  waymark measures --csv",
  "help.report":
    "Compile the progress report: the world report in Chinese and English, every number traced",
  "help.report.format": "formats, separated by commas",
  "help.report.out": "folder for the report",
  "help.report.examples": "  waymark report\n  waymark report --lang zh,en --out my-report",
} as const;
