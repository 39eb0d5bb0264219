export { withDirection } from "./direction.ts";
export { textWidth, type Weight } from "./measure.ts";
export { lineHeight, typeSize } from "./type-scale.ts";
export { shortenText, wrapText } from "./wrap.ts";
