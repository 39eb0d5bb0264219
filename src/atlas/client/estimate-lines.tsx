import type { JSX } from "preact";
import type { EstimateSumTrace, EstimateTrace } from "../data/compact-trace.ts";
import { areaNames } from "./area-names.ts";
import { rootPath } from "./load.ts";
import { numberText } from "./number-words.ts";
import type { Say } from "./words.ts";

/** An estimate of one corridor: its identifier, and the file in which it stands. */
export function EstimateLine(props: {
  readonly trace: EstimateTrace;
  readonly say: Say;
}): JSX.Element {
  const { trace, say } = props;
  return (
    <div class="step">
      <p>
        {say("client.estimate")}{" "}
        <bdi class="code" dir="ltr">
          = {numberText(trace.value, "persons")}
        </bdi>
      </p>
      <code dir="ltr">{trace.estimate}</code>
      <FileLine file={trace.file} say={say} />
    </div>
  );
}

/** A sum of estimates: the set of corridors, the largest of them, and the file that holds them. */
export function EstimateSumLine(props: {
  readonly trace: EstimateSumTrace;
  readonly say: Say;
}): JSX.Element {
  const { trace, say } = props;
  const { from, to } = trace.sumOf;
  return (
    <div class="step">
      <p>
        {say("client.sum-of-corridors", { n: numberText(trace.corridors, "persons") })}{" "}
        <bdi class="code" dir="ltr">
          = {numberText(trace.value, "persons")}
        </bdi>
      </p>
      <p>{say("client.sum-set", { from: setName(from, say), to: setName(to, say) })}</p>
      <p>
        {say("client.revision", { revision: trace.release.split("-").at(-1)! })} · {trace.period} ·{" "}
        {say(`client.sex.${trace.sex}`)}
      </p>
      {trace.largest.length > 0 ? (
        <>
          <p>{say("client.sum-largest")}</p>
          <ul>
            {trace.largest.map(({ origin, destination, value }) => (
              <li key={`${origin}-${destination}`}>
                {setName(origin, say)} → {setName(destination, say)}:{" "}
                <bdi>{numberText(value, "persons")}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <code dir="ltr">{trace.table}</code>
      <FileLine file={trace.file} say={say} />
    </div>
  );
}

function FileLine({ file, say }: { readonly file: string; readonly say: Say }): JSX.Element {
  return (
    <p>
      <a href={`${rootPath()}data/${file}.js`}>{say("client.estimate-file")}</a>
    </p>
  );
}

function setName(code: string, say: Say): string {
  if (code === "001") return say("client.everywhere");
  const region = code.replace(/-rest$/, "");
  const name = areaNames().get(region) ?? region;
  return region === code ? name : say("client.rest-of", { region: name });
}
