import type { StatusData, StatusState } from "./status-data.ts";

export interface StatusStage {
  readonly paragraphs: readonly {
    readonly key: string;
    readonly label: string;
    readonly clauses: readonly { readonly key: string; readonly state: StatusState }[];
  }[];
}

/** First stage: each clause with its state. @throws RangeError for an unknown state */
export function statusSeries({ id, states, paragraphs }: StatusData): StatusStage {
  const byKey = new Map(states.map((state) => [state.key, state]));
  return {
    paragraphs: paragraphs.map(({ key, label, clauses }) => ({
      key,
      label,
      clauses: clauses.map((clause) => {
        const state = byKey.get(clause.state);
        if (!state)
          throw new RangeError(
            `figure ${id}: clause ${clause.key} has unknown state ${clause.state}`,
          );
        return { key: clause.key, state };
      }),
    })),
  };
}
