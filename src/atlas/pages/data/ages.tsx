import type { JSX } from "preact";
import { Section } from "../../frame/section.tsx";
import type { PageContext } from "../../page-context.ts";

/** Isolated, so that it reads from left to right in every script. */
const command = "\u2066waymark values --area ARE --measure POP --age Y20T24\u2069";

/** Why there is no pyramid of migrants, and what is held by age instead. */
export function AgesSection({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <Section id="ages" title={at.say("data.ages")}>
      <p class="measure">{at.say("data.ages.migrants")}</p>
      <p class="measure">{at.say("data.ages.held", { command })}</p>
    </Section>
  );
}
