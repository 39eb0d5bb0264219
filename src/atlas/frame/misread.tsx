import type { JSX } from "preact";
import type { PageContext } from "../page-context.ts";

/** “How not to misread this”: the caveats that stand beside the figures above. */
export function Misread(props: {
  readonly at: Pick<PageContext, "say">;
  readonly caveats: readonly string[];
}): JSX.Element {
  const { at } = props;
  return (
    <div class="misread" role="note" aria-label={at.say("misread.title")}>
      <h3>{at.say("misread.title")}</h3>
      <ul>
        {props.caveats.map((caveat) => (
          <li key={caveat}>{at.say(`caveat.${caveat}`)}</li>
        ))}
      </ul>
    </div>
  );
}
