/** A period for the worker; numbers are base64 of little-endian doubles. */
export interface SentPeriod {
  readonly period: string;
  readonly sex: string;
  readonly areas: readonly string[];
  readonly stockStart: string;
  readonly stockEnd: string;
  readonly births: string;
  readonly deaths: string;
}

/** What the worker is asked for. */
export interface BrowserTask {
  readonly periods: readonly SentPeriod[];
  /** Periods that are estimated once before the time is taken. */
  readonly warmUp: number;
  readonly returnFlows: boolean;
}

/** What the worker answers. */
export interface SentAnswer {
  readonly milliseconds: number;
  readonly estimates: readonly {
    readonly period: string;
    readonly sex: string;
    readonly method: string;
    readonly flows?: string;
  }[];
}
