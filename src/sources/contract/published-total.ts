import type { AreaCode } from "../../areas/index.ts";
import type { Age, Basis, MeasureId, Sex } from "../../vocabulary/index.ts";

/**
 * Which observations of a source are added up. A dimension that is left out is not
 * restricted. `"areas"` admits countries, areas, historical areas and residuals, never
 * groups, so that aggregates are not counted with their parts; `null` means that the
 * observation has no counterpart, basis, method or category.
 */
export interface Selection {
  readonly measure: MeasureId;
  readonly refArea?: AreaCode | "areas";
  readonly counterpartArea?: AreaCode | "areas" | null;
  readonly sex?: Sex;
  readonly age?: Age | "ages";
  readonly timePeriod?: string;
  readonly basis?: Basis | null;
  readonly method?: string | null;
  readonly category?: string | null;
  readonly fileKey?: string;
}

/**
 * A total that must come out of a source's observations: the publisher's printed figure,
 * or a second selection (the publisher's own total row). Sums are taken in the measure's unit
 * (after UNIT_MULT); missing values are left out of a sum and counted.
 */
export interface PublishedTotal {
  readonly id: string;
  readonly of: Selection;
  /** `count` counts present values instead of adding them; `count-all` counts missing ones too. */
  readonly by?: "sum" | "count" | "count-all";
  readonly equals: number | Selection;
  /** Largest allowed absolute difference in the measure's unit; default 0 (exact). */
  readonly tolerance?: number;
  /** Where the figure is published. */
  readonly published: string;
}
