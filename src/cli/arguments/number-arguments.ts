import { UsageError } from "../frame/usage-error.ts";

/** A calendar year. @throws UsageError `not-a-year` */
export function yearArgument(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new UsageError("not-a-year", { found: text });
  return Number(text);
}

/** Years `2010`, `2010:2020`, `2010:` or `:2020`. @throws UsageError `not-a-period` */
export function periodArgument(text: string): {
  readonly fromYear?: number;
  readonly toYear?: number;
} {
  const parts = /^(\d{4})?(:)?(\d{4})?$/.exec(text);
  const [, from, colon, to] = parts ?? [];
  if ((from === undefined && to === undefined) || (from && to && !colon)) {
    throw new UsageError("not-a-period", { found: text });
  }
  const last = colon ? to : from;
  return {
    ...(from === undefined ? {} : { fromYear: Number(from) }),
    ...(last === undefined ? {} : { toYear: Number(last) }),
  };
}

/** A whole number, not negative. @throws UsageError `not-a-count` */
export function countArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError("not-a-count", { found: text });
  return Number(text);
}

/** Appends the value of an option that may be given several times, or several values with commas. */
export function collect<T>(read: (text: string) => T): (text: string, before: readonly T[]) => T[] {
  return (text, before) => [...(before ?? []), ...text.split(",").map((part) => read(part.trim()))];
}
