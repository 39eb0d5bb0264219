export { type Box, boundsOf, overlap, unionOf } from "./bounds.ts";
export { flatten, type Point } from "./flatten.ts";
export { type PathStep, parsePath } from "./parse-path.ts";
export { rounded, type SymbolShape, symbolPath, symbolShapes } from "./symbol.ts";
