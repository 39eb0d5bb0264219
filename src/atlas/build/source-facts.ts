import type { Edition } from "../../edition/index.ts";
import { type Licence, licences } from "../../vocabulary/index.ts";
import type { SourceFact } from "../page-context.ts";

/** The sources of an edition as pages print them. */
export function sourceFacts(edition: Edition): SourceFact[] {
  const known: Readonly<Record<string, Licence>> = licences;
  return edition.sources.map((source) => ({
    id: source.id,
    publisher: source.producer,
    vintage: source.vintage,
    licence: known[source.licence]?.name ?? source.licence,
    licenceUrl: known[source.licence]?.url ?? "",
    page: source.page,
    citation: source.citation,
    values: source.observations,
  }));
}
