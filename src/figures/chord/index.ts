export type { ChordFlow, ChordNode, ChordWords, DirectedChordData } from "./data.ts";
export { type DirectedChordOptions, directedChord } from "./directed-chord.ts";
