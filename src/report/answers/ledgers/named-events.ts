import type { ClauseId } from "../../../declaration/index.ts";

/** Event of the ledger, and what a sentence says of it. */
type NamedEvent = readonly [key: string, what: "title" | "symbol" | "year"];

/** Documents that the sentence of a clause names, by placeholder. */
export const namedEvents: Readonly<
  Partial<Record<ClauseId, Readonly<Record<string, NamedEvent>>>>
> = {
  "3.a": { compact: ["compact", "title"], compactSymbol: ["compact", "symbol"] },
  "10.b": {
    declaration: ["new-york-declaration", "title"],
    declarationSymbol: ["new-york-declaration", "symbol"],
    compact: ["compact", "title"],
    compactSymbol: ["compact", "symbol"],
  },
  "20.a": { fund: ["migration-fund", "title"], fundYear: ["migration-fund", "year"] },
  "20.b": {
    progress: ["progress-declaration", "title"],
    progressSymbol: ["progress-declaration", "symbol"],
  },
  "21.c": { fund: ["migration-fund", "title"] },
  "31.a": { agreement: ["iom-agreement", "title"], agreementSymbol: ["iom-agreement", "symbol"] },
  "31.b": { agenda: ["agenda-2030", "title"], agendaSymbol: ["agenda-2030", "symbol"] },
  "32.a": { network: ["network-on-migration", "title"] },
  "32.b": { network: ["network-on-migration", "title"] },
  "33.a": {
    latest: ["compact-report-2024", "title"],
    latestSymbol: ["compact-report-2024", "symbol"],
  },
};
