import type { JSX } from "preact";
import type { LabWords } from "./lab-words.ts";

/** A number of the laboratory's tables; where columns have no room, it carries the name of its own. */
export function NumberCell(props: {
  readonly name: "official" | "edited" | "change" | "interval";
  readonly text: string;
  readonly words: LabWords;
  readonly isChanged?: boolean;
}): JSX.Element {
  const { name, text, words, isChanged = false } = props;
  const column =
    name === "interval"
      ? words.say("client.interval", { level: 80 })
      : words.say(`lab.column.${name}`);
  return (
    <td class={isChanged ? "num changed" : "num"} data-column={column}>
      <bdi>{text}</bdi>
    </td>
  );
}
