import type { LicenceId, MeasureId } from "../../vocabulary/index.ts";
import type { Reading } from "../reading/reading.ts";
import type { FileSpec } from "./data-file.ts";
import type { PublishedTotal } from "./published-total.ts";

/** Who may hold the figures: the edition we distribute, or only the user who has the files. */
export type Custody = "embedded" | "user-copy";

/** One vintage of one official data set, and how its cells are read. */
export interface Source {
  /** Kebab case, ends with the vintage: `undesa-ims-2020-destination`. */
  readonly id: string;
  /** The publisher's title, in the publisher's words. */
  readonly title: string;
  readonly producer: string;
  /** The publisher's name of the release: `POP/DB/MIG/Stock/Rev.2020`. */
  readonly vintage: string;
  /** ISO date or year of publication, as far as it is known. */
  readonly published: string;
  readonly licence: LicenceId;
  readonly custody: Custody;
  /** True if an edition is complete without it: its files are read when the user has them. */
  readonly optional?: boolean;
  /** The publisher's page. */
  readonly page: string;
  /** How to cite it. */
  readonly citation: string;
  readonly measures: readonly MeasureId[];
  readonly files: readonly FileSpec[];
  readonly totals: readonly PublishedTotal[];
  /**
   * Reads the official layout and hands every value to `reading.observe`.
   * @throws SourceError that names file, sheet, row and column.
   */
  read(reading: Reading): Promise<void>;
}
