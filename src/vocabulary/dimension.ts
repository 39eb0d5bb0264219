/** SEX, SDMX code list CL_SEX: male, female, total, unknown. */
export type Sex = "M" | "F" | "_T" | "_U";

/**
 * AGE, SDMX code list CL_AGE: `_T` all ages, `Y25` one year of age, `Y0T4` a group,
 * `Y_GE100` open group, `_U` unknown.
 */
export type Age = "_T" | "_U" | `Y${number}` | `Y${number}T${number}` | `Y_GE${number}`;

/**
 * BASIS: what makes the counterpart an origin or destination. Values of different
 * bases are never joined in one pair or sum (trap T08).
 */
export type Basis =
  | "BIRTH"
  | "CITIZENSHIP"
  | "RESIDENCE"
  | "BIRTH_OR_CITIZENSHIP"
  | "IMPUTED"
  | "NOT_STATED";

/** A year, quarter, day, or interval: `2020`, `2016-Q3`, `2005-08-30`, `2015/P5Y`. */
export type TimePeriod = string & { readonly __timePeriod: true };

const forms = /^(\d{4})(-Q[1-4]|-\d{2}(-\d{2})?|\/P\d{1,2}Y)?$/;

/**
 * A checked TIME_PERIOD.
 * @throws RangeError if the text is none of year, quarter, month, day or `start/PnY` interval.
 */
export function timePeriod(text: string | number): TimePeriod {
  const period = String(text);
  if (!forms.test(period)) throw new RangeError(`not a time period: ${period}`);
  return period as TimePeriod;
}

/** The interval of `years` years that begins in `start`, as `2015/P5Y`. */
export function yearsFrom(start: number, years: number): TimePeriod {
  return timePeriod(`${start}/P${years}Y`);
}

/** The calendar year in which a period begins. */
export function yearOf(period: TimePeriod): number {
  return Number(period.slice(0, 4));
}
