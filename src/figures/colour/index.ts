export {
  baseColours,
  type Colour,
  type ColourName,
  categories,
  colourNames,
  diverging,
  pairColours,
  sequential,
  suppressed,
} from "./colour-name.ts";
export { regionColour, regionOrder } from "./region-colour.ts";
export {
  colourIn,
  inkOnSequential,
  type Theme,
  type ThemeName,
  themeNames,
  themes,
} from "./theme.ts";
