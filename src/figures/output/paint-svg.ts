import type { Colour } from "../colour/colour-name.ts";
import { colourIn, type ThemeName, themes } from "../colour/theme.ts";
import type { Paint } from "../scene.ts";

/** How a colour is written in markup. */
export type ColourWriter = (colour: Colour) => string;

/** Colours of a theme, or CSS variables that fall back to them. */
export function colourSvg(theme: ThemeName, variables: boolean): ColourWriter {
  return (colour) => {
    const hex = colourIn(themes[theme], colour);
    if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a colour of a theme: ${colour}`);
    return variables && !colour.startsWith("#") ? `var(--figure-${colour},${hex})` : hex;
  };
}

/** Presentation attributes of a paint. A CSS variable works in a style only. */
export function paintSvg(paint: Paint, colour: ColourWriter): string {
  const styles: string[] = [];
  const attributes: string[] = [];
  const put = (name: string, value: string) =>
    value.startsWith("var(")
      ? styles.push(`${name}:${value}`)
      : attributes.push(`${name}="${value}"`);
  put("fill", paint.fill === undefined ? "none" : colour(paint.fill));
  if (paint.stroke !== undefined) {
    put("stroke", colour(paint.stroke));
    put("stroke-width", String(paint.strokeWidth ?? 1));
    if (paint.dash) put("stroke-dasharray", paint.dash.join(" "));
    if (paint.round) {
      put("stroke-linecap", "round");
      put("stroke-linejoin", "round");
    }
  }
  if (paint.opacity !== undefined) put("opacity", String(paint.opacity));
  if (styles.length > 0) attributes.push(`style="${styles.join(";")}"`);
  return attributes.join(" ");
}
