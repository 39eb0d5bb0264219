/** REVISION of an estimate: the revision of the stock tables on which it rests. */
export type RevisionId = "undesa-ims-2020" | "undesa-ims-2024";

/** Areas that are one unit in every period that begins before a year. */
export interface UnionUnit {
  /** Code of the unit: that of the former territory. */
  readonly code: string;
  readonly members: readonly string[];
  /** First year whose tables tell the members apart. */
  readonly apartFrom: number;
}

/** One revision of stock tables with what belongs to it. */
export interface Revision {
  readonly id: RevisionId;
  /** Source of the stocks by birthplace (MIG_STOCK). */
  readonly stockSource: string;
  /** Source of the populations (POP) and, where it has them, of the native born. */
  readonly populationSource: string;
  readonly years: readonly number[];
  readonly unions: readonly UnionUnit[];
  /** Areas whose births and deaths are the sum of those of several areas of World Population Prospects. */
  readonly vitalAreas: Readonly<Record<string, readonly string[]>>;
  /** Whether the stock table has a row for persons of unknown birthplace. */
  readonly hasUnknownBirthplace: boolean;
  /**
   * Where the populations are of another revision than the births and deaths: the source of the net
   * migration that belongs to them.
   */
  readonly netMigrationSource?: string;
  /** Stocks of another revision that the blend takes as a second opinion, and their last year. */
  readonly secondOpinion?: { readonly source: string; readonly lastYear: number };
  /** Whether this is the revision for which the blend was fitted. */
  readonly blendable: boolean;
}

/** Source of births, deaths and the sex ratio at birth. */
export const vitalEventsSource = "wpp-2024";

/** Last calendar year for which that source has estimates. */
export const lastVitalYear = 2023;

const fiveYears = (last: number) =>
  Array.from({ length: (last - 1990) / 5 + 1 }, (_, at) => 1990 + 5 * at);

/**
 * Until 2005 the 2020 tables give one row for the former Sudan, for Serbia and Montenegro, and for
 * the Netherlands Antilles (of which Sint Maarten is apart in 2005); its Serbia includes Kosovo, and
 * the Channel Islands are one area. The 2024 conversion gives Sudan the migrants of the former
 * territory until 2005 and South Sudan none; its Serbia is without Kosovo.
 */
export const revisions: readonly Revision[] = [
  {
    id: "undesa-ims-2020",
    stockSource: "undesa-ims-2020-bilateral-tidy",
    populationSource: "undesa-ims-2020-destination",
    years: fiveYears(2020),
    unions: [
      { code: "SUD", members: ["SDN", "SSD"], apartFrom: 2010 },
      { code: "SCG", members: ["SRB", "MNE"], apartFrom: 2010 },
      { code: "ANT", members: ["BES", "CUW", "SXM"], apartFrom: 2010 },
    ],
    vitalAreas: { SRB: ["SRB", "XKX"], CHI: ["GGY", "JEY"] },
    hasUnknownBirthplace: true,
    netMigrationSource: "wpp-2019",
    blendable: false,
  },
  {
    id: "undesa-ims-2024",
    stockSource: "undesa-ims-2024-bilateral",
    populationSource: "undesa-ims-2024-native-born",
    years: [...fiveYears(2020), 2024],
    unions: [{ code: "SUD", members: ["SDN", "SSD"], apartFrom: 2010 }],
    vitalAreas: {},
    hasUnknownBirthplace: false,
    secondOpinion: { source: "undesa-ims-2020-bilateral-tidy", lastYear: 2020 },
    blendable: true,
  },
];

/** The revision of an identifier. @throws RangeError */
export function revisionOf(id: string): Revision {
  const found = revisions.find((revision) => revision.id === id);
  if (found) return found;
  throw new RangeError(
    `revision: expected one of ${revisions.map((r) => r.id).join(", ")}, found ${id}`,
  );
}
