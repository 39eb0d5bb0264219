import { type Spoken, speakOf } from "../../explore/spoken.ts";
import { load } from "../load.ts";
import { loadWords, pageLanguage } from "../words.ts";

/** The message of a key in the page's language. */
export type Voice = (key: string, args?: Readonly<Record<string, unknown>>) => string;

/** Loads the words of pictures; other keys are looked for among the words of every page. */
export async function loadVoice(): Promise<Voice> {
  const language = pageLanguage();
  const [spoken, say] = await Promise.all([
    load<Readonly<Record<string, Spoken>>>(`words/explore-${language}`),
    loadWords(),
  ]);
  return (key, args = {}) => {
    const message = spoken[key];
    return message === undefined
      ? say(key, args as Readonly<Record<string, string | number>>)
      : speakOf(message, args, language);
  };
}
