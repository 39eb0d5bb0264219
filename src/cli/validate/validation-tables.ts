import type { Validation } from "../../estimates/index.ts";
import type { CsvCell, CsvTable } from "../print/csv.ts";

/** Seven significant digits: what is printed does not differ between machines. */
function short(value: number | null): CsvCell {
  return value === null ? null : Number(value.toPrecision(7));
}

/** The accuracy table for export, one row per estimate and part of the reported flows. */
export function accuracyTable({ accuracy }: Validation): CsvTable {
  return {
    columns: [
      ...["SOURCE", "METHOD", "KIND", "PROTOCOL", "GROUP", "SLICE", "PART", "CORRIDORS"],
      ...["LOG_CORRELATION", "COUNT_CORRELATION", "WITHIN_2", "WITHIN_3", "LEVEL", "ZEROS"],
      ...["RELATIVE_ERROR", "FACTOR_50", "FACTOR_80", "CHANGE_CORRELATION", "CHANGE_PAIRS"],
      ...["NOISE_SHARE", "ATTAINABLE_LOG_CORRELATION"],
    ],
    rows: accuracy.map((row) => [
      ...[row.source, row.method, row.kind, row.protocol, row.group, row.slice, row.part],
      row.corridors,
      ...[row.logCorrelation, row.countCorrelation, row.withinTwo, row.withinThree].map(short),
      ...[row.level, row.zeros, row.relativeError, row.factor50, row.factor80].map(short),
      ...[row.changeCorrelation, row.changePairs].map(short),
      ...[row.noiseShare, row.attainableCorrelation].map(short),
    ]),
  };
}

/** Coverage and width of intervals for export. */
export function intervalsTable({ intervals }: Validation): CsvTable {
  return {
    columns: [
      ...["SOURCE", "METHOD", "PROTOCOL", "GROUP", "SLICE", "PART", "CORRIDORS", "LEVEL"],
      ...["COVERAGE", "MEDIAN_FACTOR"],
    ],
    rows: intervals.map((row) => [
      ...[row.source, row.method, row.protocol, row.group, row.slice, row.part],
      ...[row.corridors, row.level, short(row.coverage), short(row.medianFactor)],
    ]),
  };
}

/** Every pair of estimates for export. */
export function agreementTable({ agreement }: Validation): CsvTable {
  return {
    columns: [
      ...["TIME_PERIOD", "SOURCE_1", "METHOD_1", "SOURCE_2", "METHOD_2", "CORRIDORS"],
      ...["LOG_CORRELATION", "COUNT_CORRELATION", "WITHIN_2", "WITHIN_3", "LEVEL"],
    ],
    rows: agreement.map(({ timePeriod, first, second, ...row }) => [
      ...[timePeriod, first.source, first.method, second.source, second.method, row.corridors],
      ...[row.logCorrelation, row.countCorrelation, row.withinTwo, row.withinThree].map(short),
      short(row.level),
    ]),
  };
}

/** The corridors that are farthest off for export. */
export function worstTable({ worst }: Validation): CsvTable {
  return {
    columns: [
      ...["SOURCE", "METHOD", "PROTOCOL", "GROUP", "ORIGIN", "DESTINATION", "TIME_PERIOD"],
      ...["REPORTED", "ESTIMATE", "FACTOR"],
    ],
    rows: worst.map((row) => [
      ...[row.source, row.method, row.protocol, row.group],
      ...[row.origin, row.destination, row.timePeriod],
      ...[row.reported, row.estimate, row.factor].map(short),
    ]),
  };
}
