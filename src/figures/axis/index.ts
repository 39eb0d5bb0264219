export { lyingAxisMarks, timeAxisMarks, uprightAxisMarks } from "./axis-marks.ts";
export { thinTicks } from "./thin-ticks.ts";
export { type Tick, type ValueAxis, type ValueAxisOptions, valueAxis } from "./value-axis.ts";
