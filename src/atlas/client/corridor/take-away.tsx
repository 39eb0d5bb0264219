import type { JSX } from "preact";
import type { CorridorSlice } from "../../corridor/corridor-slice.ts";
import type { CorridorVoice } from "../../corridor/corridor-voice.ts";
import { numbersCsv } from "../../data/numbers-csv.ts";
import { saveFile } from "../save-file.ts";

/** Sources of the corridor that is shown, and its numbers as files. */
export function TakeAway(props: {
  readonly at: CorridorVoice;
  readonly slice: CorridorSlice;
}): JSX.Element {
  const { at, slice } = props;
  const used = new Set(slice.numbers.flatMap(({ sources }) => sources));
  const name = `waymark-corridor-${slice.origin}-${slice.destination}`;
  return (
    <>
      <h3>{at.say("sources.title")}</h3>
      <ul>
        {at.facts.sources
          .filter(({ id }) => used.has(id))
          .map(({ id, publisher, vintage, licence, page }) => (
            <li key={id}>
              <a href={page} rel="noreferrer">
                {at.say(`source.${id}`)}
              </a>
              <br />
              <small>
                {publisher} · {vintage} · {licence}
              </small>
            </li>
          ))}
      </ul>
      <p class="downloads">
        <button type="button" onClick={() => saveFile(`${name}.csv`, csvOf(slice))}>
          {at.say("download.csv")}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.json`, jsonOf(slice))}>
          {at.say("download.json")}
        </button>
      </p>
    </>
  );
}

function csvOf({ numbers }: CorridorSlice): Blob {
  return new Blob([numbersCsv(numbers)], { type: "text/csv" });
}

function jsonOf({ numbers }: CorridorSlice): Blob {
  return new Blob([JSON.stringify({ numbers }, null, 1)], { type: "application/json" });
}
