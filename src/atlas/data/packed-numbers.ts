import type { NumberRecord } from "./number-record.ts";

/** What many numbers of a file say alike. */
const alikeNames = [
  ...(["unit", "kind", "indicator", "statistic", "method"] as const),
  ...(["bases", "caveats", "sources", "model"] as const),
] as const;

type Alike = Pick<NumberRecord, (typeof alikeNames)[number]>;
type Own = Omit<NumberRecord, (typeof alikeNames)[number]>;

/** Numbers of a file with what they say alike written once: `a` is its place. */
export interface PackedNumbers {
  readonly alike: readonly Alike[];
  readonly packed: readonly (Own & { readonly a: number })[];
}

/** Numbers as a file holds them: more than a third shorter. */
export function packNumbers(numbers: readonly NumberRecord[]): PackedNumbers {
  const alike: Alike[] = [];
  const places = new Map<string, number>();
  const packed = numbers.map((record) => {
    const names = alikeNames.filter((name) => record[name] !== undefined);
    const shared = Object.fromEntries(
      names.map((name) => [name, record[name]]),
    ) as unknown as Alike;
    const key = JSON.stringify(shared);
    const known = places.get(key) ?? alike.push(shared) - 1;
    places.set(key, known);
    const own = Object.entries(record).filter(
      ([name]) => !(alikeNames as readonly string[]).includes(name),
    );
    return { a: known, ...Object.fromEntries(own) } as unknown as Own & { readonly a: number };
  });
  return { alike, packed };
}

/** The numbers of a file, each whole again. */
export function unpackNumbers({ alike, packed }: PackedNumbers): NumberRecord[] {
  return packed.map(({ a, ...own }) => ({ ...alike[a]!, ...own }));
}

/** True for what {@link packNumbers} made. */
export function isPacked(value: unknown): value is PackedNumbers {
  return typeof value === "object" && value !== null && "packed" in value && "alike" in value;
}
