/** An end of an identifier of an estimate that has no place in its period. */
export class UnknownEnd extends RangeError {
  override readonly name = "UnknownEnd";
  /** The end as it was given. */
  readonly end: string;
  /** What else an end may be besides an area: the codes of regions, or none where only areas are. */
  readonly regions: readonly string[];

  constructor(
    end: string,
    period: { readonly start: number; readonly end: number },
    regions: readonly string[] = [],
  ) {
    const places = regions.length > 0 ? `, one of the regions ${regions.join(", ")}, or 001` : "";
    super(`${end}: expected an area with estimates of ${period.start}\u2013${period.end}${places}`);
    this.end = end;
    this.regions = regions;
    this.period = `${period.start}\u2013${period.end}`;
  }

  readonly period: string;
}
