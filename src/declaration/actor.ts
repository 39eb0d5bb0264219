import { actorAliasTable, actorTable } from "./data/actors.ts";
import { recordsOf } from "./record-table.ts";

/** Whom a clause speaks about or to; names under `actor.<key>` in the messages. */
export const actorKeys = actorTable;
export type ActorKey = (typeof actorTable)[number];

/**
 * A name or successor that an actor bore in a span of time; its words are the message
 * `actor-alias.<key>`. The Declaration's wording stays; an alias says who answers today.
 */
export interface ActorAlias {
  readonly actor: ActorKey;
  readonly key: string;
  /** First calendar year, or null if the span has no stated beginning. */
  readonly from: number | null;
  /** Last calendar year, or null while it lasts. */
  readonly to: number | null;
  /** Symbol of the document that states it, or null. */
  readonly symbol: string | null;
}

/** Dated aliases, oldest first for each actor. */
export const actorAliases: readonly ActorAlias[] = recordsOf(
  "actor aliases",
  actorAliasTable,
  5,
).map((record) => ({
  actor: record.one(0, actorKeys),
  key: record.text(1),
  from: record.text(2) === "" ? null : Number(record.text(2)),
  to: record.text(3) === "" ? null : Number(record.text(3)),
  symbol: record.text(4) || null,
}));

/**
 * The aliases of an actor in a calendar year.
 * @example actorAliasesIn("gmg", 2020).map(({ key }) => key) // ["un-network-on-migration"]
 */
export function actorAliasesIn(actor: ActorKey, year: number): readonly ActorAlias[] {
  return actorAliases.filter(
    (alias) => alias.actor === actor && (alias.from ?? year) <= year && year <= (alias.to ?? year),
  );
}
