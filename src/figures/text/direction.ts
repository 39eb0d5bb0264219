/**
 * The text inside invisible signs that embed it from right to left, so that its full stop, its brackets and
 * foreign words stand where they belong. It works alike in browsers, in Word and in converters, which disagree
 * on attributes of direction (sharp#2885).
 */
export function withDirection(text: string, direction: "ltr" | "rtl" | undefined): string {
  return direction === "rtl" ? `\u202b${text}\u202c` : text;
}
