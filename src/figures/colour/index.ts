export {
  baseColours,
  type Colour,
  type ColourName,
  categories,
  colourNames,
  diverging,
  pairColours,
  sequential,
} from "./colour-name.ts";
export {
  colourIn,
  inkOnSequential,
  type Theme,
  type ThemeName,
  themeNames,
  themes,
} from "./theme.ts";
