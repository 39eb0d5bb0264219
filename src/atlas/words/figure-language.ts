import type {
  ChordWords,
  CircleMapWords,
  FigureContext,
  FlowMapWords,
  MapWords,
} from "../../figures/index.ts";
import { chordWords, flowMapWords, mapWords, type Speak } from "../../indicators/index.ts";
import { atlasMessage } from "../../messages/atlas/index.ts";
import type { AtlasLanguage } from "../language.ts";
import { figureContextOf } from "./figure-context.ts";

/** The context of figures in a language of the atlas; the theme is that of the page, by variables. */
export function figureContext(language: AtlasLanguage, width: number): FigureContext {
  return figureContextOf(language, width, speakerOf(language));
}

/** The words of maps in a language of the atlas. */
export function mapWordsIn(language: AtlasLanguage): MapWords & CircleMapWords {
  return {
    ...mapWords(speakerOf(language), language === "zh" ? "" : " "),
    circleArea: atlasMessage(language, "explore.circle-area"),
  };
}

/** The words of flow maps in a language of the atlas. */
export function flowMapWordsIn(language: AtlasLanguage): FlowMapWords {
  return flowMapWords(speakerOf(language));
}

/** The words of directed chords in a language of the atlas. */
export function chordWordsIn(language: AtlasLanguage): ChordWords {
  return chordWords(speakerOf(language));
}

function speakerOf(language: AtlasLanguage): Speak {
  return (key, args) => atlasMessage(language, key, args);
}
