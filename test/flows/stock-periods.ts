import fc from "fast-check";
import type { StockPeriod } from "../../src/flows/input/stock-period.ts";
import { columnSums } from "./tables.ts";

function table(n: number, foreignBorn: fc.Arbitrary<number>, natives: fc.Arbitrary<number>) {
  const cells = Array.from({ length: n * n }, (_, at) =>
    at % (n + 1) === 0 ? natives : foreignBorn,
  );
  return fc.tuple(...cells).map((values) => Float64Array.from(values));
}

/** Events as shares of a column, so that nobody dies who was not there. */
function events(n: number, most: number) {
  return fc.array(
    fc.integer({ min: 0, max: 1000 }).map((thousandths) => (most * thousandths) / 1000),
    { minLength: n, maxLength: n },
  );
}

function period(
  n: number,
  stocks: fc.Arbitrary<Float64Array>,
  share: number,
): fc.Arbitrary<StockPeriod> {
  return fc
    .tuple(stocks, stocks, events(n, share), events(n, share))
    .map(([stockStart, stockEnd, born, died]) => ({
      areas: Array.from({ length: n }, (_, at) => `area ${at}`),
      stockStart,
      stockEnd,
      births: Float64Array.from(born, (part, area) => part * stockEnd[area * n + area]!),
      deaths: Float64Array.from(died, (part, area) => part * columnSums(stockStart, n)[area]!),
    }));
}

/**
 * Worlds in which every method has an answer: births, deaths and a little error explain the change
 * of the natives, and people live abroad. One foreign-born cell in four is empty at both dates.
 */
export const plausiblePeriods: fc.Arbitrary<StockPeriod> = fc
  .integer({ min: 2, max: 7 })
  .chain((n) => {
    const cell = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
    const many = { minLength: n * n, maxLength: n * n };
    return fc
      .tuple(
        fc.array(
          fc.oneof(
            { weight: 1, arbitrary: fc.constant(0) },
            { weight: 3, arbitrary: cell(300, 1000) },
          ),
          many,
        ),
        fc.array(cell(0.8, 1.2), many),
        fc.array(cell(20_000, 30_000), many),
        fc.array(
          fc.integer({ min: 0, max: 100 }).map((thousandths) => thousandths / 1000),
          many,
        ),
      )
      .map(([foreign, change, natives, shares]) =>
        plausiblePeriod(n, foreign, change, natives, shares),
      );
  });

function plausiblePeriod(
  n: number,
  foreign: readonly number[],
  change: readonly number[],
  natives: readonly number[],
  shares: readonly number[],
): StockPeriod {
  const births = Float64Array.from({ length: n }, (_, area) => natives[area]! * shares[area]!);
  const deaths = Float64Array.from({ length: n }, (_, area) => natives[area]! * shares[n + area]!);
  const own = (at: number) => at % (n + 1) === 0;
  const abroad = (at: number) => (at === 1 || at === n ? 500 : foreign[at]!);
  return {
    areas: Array.from({ length: n }, (_, area) => `area ${area}`),
    stockStart: Float64Array.from({ length: n * n }, (_, at) =>
      own(at) ? natives[at / (n + 1)]! : abroad(at),
    ),
    stockEnd: Float64Array.from({ length: n * n }, (_, at) => {
      const area = at / (n + 1);
      if (!own(at)) return abroad(at) * change[at]!;
      return natives[area]! + births[area]! - deaths[area]! + 100 * (change[at]! - 1);
    }),
    births,
    deaths,
  };
}

/** Worlds with empty rows, empty areas, one area, all natives, no natives, small and large numbers. */
export const degeneratePeriods: fc.Arbitrary<StockPeriod> = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => {
    const any = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
      { weight: 1, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
    );
    return period(n, table(n, any, any), 1);
  });
