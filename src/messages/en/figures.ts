/** Words that charts add to those of their data. */
export const figures = {
  "chart.model": "MODEL",
  "chart.model-note": "Values marked MODEL are modelled, not observed.",
  "chart.missing": "No value",
  "chart.interval": "{level} interval",
  "chart.range": "{low} to {high}",
  "chart.interval-note":
    "{further, select, none {Interval at {level}} other {Intervals at {level} and {further}}}: {method}{coverage, select, none {; coverage not measured.} other {; measured coverage {coverage}.}}",
  "chart.no-interval.complete-count": "A complete count: there is no sampling interval.",
  "chart.no-interval.published-without-interval":
    "The producer publishes no interval; this does not mean that the value is exact.",
  "chart.no-interval.administrative-record":
    "Administrative records: there is no sampling interval; coverage differs between countries.",
  "chart.no-interval.status-not-quantity": "A status, not a quantity: there is no interval.",
  "chart.no-interval.no-joint-interval":
    "Sums of modelled values: each value has an interval, their sum has none yet.",
  "chart.source": "Source: {text}, {vintage} ({licence}).",
  "chart.method-break": "Break in method",
  "chart.provisional": "Provisional",
  "chart.shared-rank":
    "A bracket joins ranks whose intervals overlap: their order is not established.",
  "chart.no-rank": "More than a third of the intervals overlap: no rank is given.",
  "chart.logarithmic": "Logarithmic scale: equal distances are equal factors.",
  "chart.below": "below {bound}",
  "chart.from": "from {bound}",
  "chart.other": "Other",
  "chart.status": "status",
  "chart.observed": "as published",
  "chart.low": "low",
  "chart.high": "high",
  "chart.source-heading": "Source",
  "chart.licence": "Licence",
  "chart.percent": "{number} per cent",
  "chart.short":
    "{size, select, billion {{number} billion} million {{number} million} other {{number}}}",
  "chart.summary.series": "{series}: {sentence}",
  "chart.summary.extremes": "Highest: {highestLabel}, {highest}. Lowest: {lowestLabel}, {lowest}.",
  "chart.summary.only": "{label}, {value}.",
  "chart.summary.trend":
    "{direction, select, up {rises} down {falls} other {is unchanged}} from {first} ({firstLabel}) to {last} ({lastLabel}).",
  "chart.summary.total": "Total: {total}.",
  "chart.summary.missing":
    "{count, plural, one {# of {of} values is missing} other {# of {of} values are missing}}: {reasons}.",
  "chart.summary.modelled":
    "{count, plural, one {# of {of} values is modelled} other {# of {of} values are modelled}}.",
  "chart.summary.counts": "{counts}.",
  "chart.summary.count": "{label}: {count}",
};
