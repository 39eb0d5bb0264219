/** The command `validate`, in English. */
export const validation = {
  "help.validate":
    "Measure every flow estimate against what countries report, and against each other.",
  "help.validate.out": "folder of the tables",
  "help.validate.examples":
    "  waymark validate\n  waymark validate --lang zh\n  waymark validate --csv > accuracy.csv\n  waymark validate --out results/validation --json",

  "validate.step.reports": "reconciling the reports of both ends",
  "validate.step.estimates": "estimating {period}",
  "validate.step.held-out": "fitting the Waymark estimate without the countries it is measured on",
  "validate.heading": "Accuracy of flow estimates [MODEL] against reported flows, both sexes",
  "validate.basis":
    "Measured by {corridors} corridors and five-year periods whose flow is known within a standard deviation of 0.35 of its logarithm, reconciled from {reports} reports of both ends under a 12-month definition ({sources}). {leftOut} others are known less well and left out. All estimates have {compared} of them, and are compared on these.",
  "validate.lacks-reports":
    "The edition lacks reports of {sources}: corridors outside Europe are missing or fewer. “waymark sources” says where it is published; “waymark edition build” adds a copy of your own.",
  "validate.lacks-published":
    "The edition lacks {sources}: the published series are absent below, and only our computation of these methods is measured.",
  "validate.lacks-waymark":
    "The Waymark estimate is not measured: it is fitted on all of these reports, and its accuracy may only be shown where it had not seen them.",
  "validate.group.european": "Corridors inside the European system of statistics",
  "validate.group.general": "All other corridors",
  "validate.group-short.european": "European",
  "validate.group-short.general": "others",
  "validate.parts": "By period and by fold of countries: the Waymark estimate and pseudo-Bayes",
  "validate.fold": "fold {fold}",
  "validate.protocol.not-fitted": "not fitted",
  "validate.protocol.one-end-unseen": "one end unseen",
  "validate.protocol.both-ends-unseen": "both ends unseen",
  "validate.protocol.later-period": "later period",
  "validate.measures":
    "r: correlation of logarithms and of counts; ×2, ×3: percent of corridors within this factor; level: estimated over reported persons; zeros: percent of corridors estimated below half a person; change: correlation of the change between periods; noise: percent of the squared log error that the reports’ own uncertainty explains. A fitted estimate is measured only by models that had not seen the corridor: one of its countries left out, both, or the period. A corridor between two folds is then tested twice.",
  "validate.intervals":
    "Intervals: nominal and measured coverage in percent, and the median factor to either side (folds are in intervals.csv)",
  "validate.agreement":
    "Agreement of estimates with each other, {period} (every pair and period is in agreement.csv)",
  "validate.worst": "Corridors farthest off",
  "validate.written": "written: {files}",
  "validate.column.method": "method",
  "validate.column.stocks": "stocks or data set",
  "validate.column.seen": "fitted",
  "validate.column.part": "part",
  "validate.column.group": "corridors",
  "validate.column.corridors": "number",
  "validate.column.log": "r(log)",
  "validate.column.count": "r(count)",
  "validate.column.two": "×2 %",
  "validate.column.three": "×3 %",
  "validate.column.level": "level",
  "validate.column.zeros": "zeros %",
  "validate.column.change": "change",
  "validate.column.noise": "noise %",
  "validate.column.nominal": "nominal %",
  "validate.column.coverage": "measured %",
  "validate.column.width": "factor",
  "validate.column.first": "estimate",
  "validate.column.second": "other estimate",
  "validate.column.corridor": "corridor",
  "validate.column.period": "period",
  "validate.column.reported": "reported",
  "validate.column.estimate": "estimate",
  "validate.column.factor": "times off",
  "validate.verdict":
    "The Waymark estimate, measured on what it had not seen, beside the best of all others",
  "validate.verdict.both": "yes",
  "validate.verdict.one": "one end only",
  "validate.verdict.none": "no",
  "validate.column.measure": "measure",
  "validate.column.best-other": "best other",
  "validate.column.which": "which",
  "validate.column.better": "better",
} as const;
