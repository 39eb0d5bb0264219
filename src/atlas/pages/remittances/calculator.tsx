import type { JSX } from "preact";
import type { RemittancesSlice } from "../../data/prices/remittances-slice.ts";
import { quarterText } from "../../explore/prices/price-figures.ts";
import { Section } from "../../frame/section.tsx";
import type { PageContext } from "../../page-context.ts";
import { Controls, Options, Pick, ViewDownloads } from "../explore/controls.tsx";

/** “Send 200 dollars from A to B”: wakes with the program; without it, the table below says the same. */
export function Calculator(props: {
  readonly at: PageContext;
  readonly slice: RemittancesSlice;
}): JSX.Element {
  const { at, slice } = props;
  const { corridors, quarters } = slice.file;
  const quarter = quarterText(quarters.at(-1)!);
  const senders = [...new Set(corridors.map(({ sender }) => sender))]
    .map((code) => [code, at.areaName(code as never)] as const)
    .sort((a, b) => at.compare(a[1], b[1]));
  return (
    <Section
      id="calculator"
      title={at.say("explore.price.send")}
      lead={at.say("explore.price.send.lead", { quarter })}
    >
      <div class="explore" data-explore="prices">
        <Controls at={at}>
          <Pick name="from" label={at.say("explore.price.from")}>
            <Options of={[["", at.say("explore.price.choose")], ...senders]} chosen="" />
          </Pick>
          <Pick name="to" label={at.say("explore.price.to")}>
            <Options of={[["", at.say("explore.price.choose")]]} chosen="" />
          </Pick>
          <Pick name="quarter" label={at.say("explore.price.quarter")}>
            <Options of={[[quarters.at(-1)!, quarter]]} chosen={quarters.at(-1)!} />
          </Pick>
        </Controls>
        <noscript>
          <p>{at.say("explore.price.no-program", { quarter })}</p>
        </noscript>
        <div class="price-answer" role="status" />
        <div class="explore-view" />
        <ViewDownloads at={at} />
      </div>
    </Section>
  );
}
