import { isKnown, type KnownValue } from "../observation.ts";
import type { SankeyPartner, Side, SplitSankeyData } from "./data.ts";

/** A named partner, or all others together. */
export interface SideItem {
  /** Code of the partner, or `other`. */
  readonly key: string;
  readonly partner: SankeyPartner | null;
  readonly value: number;
  readonly known: KnownValue | null;
  /** Number of areas: 1 for a named partner. */
  readonly areas: number;
}

/** The named partners of one side from large to small, then the others; no pixels. */
export function sideSeries(
  { partners }: Pick<SplitSankeyData, "partners">,
  side: Side,
  most: number,
): SideItem[] {
  const items = partners
    .flatMap((partner): SideItem[] => {
      const known = partner[side];
      if (!isKnown(known) || known.value <= 0) return [];
      return [{ key: partner.area, partner, value: known.value, known, areas: 1 }];
    })
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  if (items.length <= most + 1) return items;
  const others = items.slice(most);
  return [
    ...items.slice(0, most),
    {
      key: "other",
      partner: null,
      value: others.reduce((sum, { value }) => sum + value, 0),
      known: null,
      areas: others.length,
    },
  ];
}
