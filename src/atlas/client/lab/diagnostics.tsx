import type { JSX } from "preact";
import type { WholeAnswer } from "../../lab/answer.ts";
import type { LabWords } from "./lab-words.ts";

/** What a method had to repair, and how well it keeps its totals, in words. */
export function Diagnostics(props: {
  readonly made: WholeAnswer;
  readonly words: LabWords;
}): JSX.Element {
  const { made, words } = props;
  const { say, persons, areaName } = words;
  const { repairs, largestMarginError, worldDiscrepancy, negativeCells } = made;
  const lines = repairs.map(({ repair, areas, persons: size }) => {
    const named = areas.slice(0, 5).map(areaName).join(" · ");
    const more = areas.length > 5 ? " …" : "";
    const about = named === "" ? "" : ` (${named}${more})`;
    return `${say(`lab.repair.${repair}`, { persons: persons(Math.abs(size)) })}${about}`;
  });
  if (worldDiscrepancy !== null)
    lines.push(say("lab.diagnostics.world", { persons: persons(worldDiscrepancy) }));
  if (negativeCells > 0) lines.push(say("lab.diagnostics.negative", { n: persons(negativeCells) }));
  if (largestMarginError > 0)
    lines.push(say("lab.diagnostics.margin", { error: largestMarginError.toExponential(1) }));
  return (
    <>
      <h2>{say("lab.diagnostics")}</h2>
      {lines.length === 0 ? (
        <p>{say("lab.diagnostics.none")}</p>
      ) : (
        <ul>
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
