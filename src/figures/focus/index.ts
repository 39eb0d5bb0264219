export { type FocusStop, focusList, placedMarks } from "./focus-list.ts";
export { type Hit, type HitTest, hitTest } from "./hit-test.ts";
