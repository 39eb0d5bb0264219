import type { SourceRef } from "../../figures/figure.ts";
import type { SourceFact } from "../page-context.ts";

/**
 * The sources of a figure as its source lines print them.
 * @throws RangeError if none of them is known
 */
export function sourceRefs(
  ids: readonly string[],
  facts: readonly SourceFact[],
  title: (id: string) => string,
): readonly [SourceRef, ...SourceRef[]] {
  const [first, ...others] = facts
    .filter(({ id }) => ids.includes(id))
    .map(
      ({ id, publisher, vintage, licence, page }): SourceRef => ({
        id,
        text: `${publisher}, ${title(id)}`,
        vintage,
        licence,
        page,
      }),
    );
  if (!first) throw new RangeError(`no source of ${ids.join(", ")} is in the edition`);
  return [first, ...others];
}
