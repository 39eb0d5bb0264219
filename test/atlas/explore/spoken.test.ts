import { expect, it } from "vitest";
import { exploreWords } from "../../../src/atlas/build/explore-words.ts";
import { speakOf } from "../../../src/atlas/explore/spoken.ts";
import { atlasLanguages } from "../../../src/atlas/language.ts";
import { atlasMessage } from "../../../src/messages/atlas/index.ts";

/** Arguments of the messages of pictures, among them those that choose a form. */
const given = [
  { count: 1, of: 12, n: "3", size: "million", sex: "F", about: "none", further: "none" },
  { count: 3, of: 2, n: "11", size: "none", sex: "all", about: "X", further: "95 %" },
  { count: 100, of: 0, n: "0", size: "billion", sex: "M", about: "none", further: "none" },
].map((args) => ({
  ...Object.fromEntries(
    "amount area bound capital classes corridors count counts coverage destination edition direction end first firstLabel highest highestLabel label last lastLabel level low lowest lowestLabel high licence method name number origin period quarter reasons region release revision sentence series share shown start text total value vintage year"
      .split(" ")
      .map((name) => [name, `<${name}>`]),
  ),
  direction: "up",
  coverage: "none",
  ...args,
}));

it.each(atlasLanguages)(
  "the browser speaks every message of pictures as the pages do in %s",
  (language) => {
    const words = exploreWords(language);
    expect(Object.keys(words).length).toBeGreaterThan(150);
    for (const [key, spoken] of Object.entries(words))
      for (const args of given)
        expect([key, speakOf(spoken, args, language)]).toEqual([
          key,
          atlasMessage(language, key, args),
        ]);
  },
);
