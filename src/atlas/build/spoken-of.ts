import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Spoken, SpokenPart } from "../explore/spoken.ts";

/**
 * A parsed message in the form that the browser speaks.
 * @throws RangeError for what no message of the atlas needs: dates, times, skeletons, offsets
 */
export function spokenOf(elements: readonly MessageFormatElement[]): Spoken {
  const parts = elements.map((element): SpokenPart => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.argument:
        return { a: element.value };
      case TYPE.pound:
        return { h: true };
      case TYPE.select:
        return { a: element.value, o: optionsOf(element.options) };
      case TYPE.plural:
        return { a: element.value, o: optionsOf(element.options), p: true };
      default:
        throw new RangeError(`messages: an element of type ${element.type} is not spoken`);
    }
  });
  return parts.every((part) => typeof part === "string") ? parts.join("") : parts;
}

function optionsOf(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
): Record<string, Spoken> {
  return Object.fromEntries(
    Object.entries(options).map(([key, { value }]) => [key, spokenOf(value)]),
  );
}
