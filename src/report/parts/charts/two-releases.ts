import type { Edition } from "../../../edition/index.ts";
import {
  hasNoNumber,
  largestDestinations,
  stockCorridor,
  stockPartners,
} from "../../../indicators/index.ts";
import type { Part } from "../../compile/part.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { twoValues } from "./two-values.ts";

const year = 2020;
const releases = ["2020", "2024"] as const;
const corridors = 12;
/** Destinations among which the largest corridors are looked for, and partners of each. */
const searched = { destinations: 20, partners: 4 } as const;

interface Corridor {
  readonly origin: string;
  readonly destination: string;
}

/** F8: one fact in two releases, for the corridors with most migrants. */
export const twoReleases: Part = async ({ edition, ledger }) => {
  const rows: (Corridor & { readonly entries: readonly LedgerEntry[] })[] = [];
  for (const corridor of await largestCorridors(edition)) {
    const { origin, destination } = corridor;
    const entries: LedgerEntry[] = [];
    for (const [i, revision] of releases.entries()) {
      const figure = await stockCorridor(edition, { ...corridor, year, revision });
      entries.push(ledger.enter(atCell("F8", `${origin}-${destination}`, i + 1), figure));
    }
    rows.push({ ...corridor, entries });
  }
  return (page) =>
    twoValues(page, {
      id: "F8",
      caption: page.say("f8.caption"),
      unit: { code: "persons", text: page.word("report.f8.unit"), digits: 2 },
      per: 1_000_000,
      itemHeading: page.word("report.f8.corridor"),
      ends: { first: page.word("report.f8.first"), second: page.word("report.f8.second") },
      because: "published-without-interval",
      notes: [page.say("f8.note")],
      items: rows.map(({ origin, destination, entries }) => ({
        key: `${origin}-${destination}`,
        label: `${page.area(origin)} → ${page.area(destination)}`,
        first: entries[0]!,
        second: entries[1]!,
      })),
    });
};

async function largestCorridors(edition: Edition): Promise<readonly Corridor[]> {
  const [revision] = releases;
  const hosts = await largestDestinations(edition, {
    year,
    revision,
    count: searched.destinations,
  });
  const found: (Corridor & { readonly value: number })[] = [];
  for (const { area: destination } of hosts) {
    const { largest } = await stockPartners(edition, {
      area: destination,
      side: "origins",
      year,
      revision,
      top: searched.partners,
    });
    for (const { partner: origin, figure } of largest) {
      if (!hasNoNumber(figure.value)) found.push({ origin, destination, value: figure.value });
    }
  }
  return found.sort((a, b) => b.value - a.value).slice(0, corridors);
}
