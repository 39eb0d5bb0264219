export { dennettRates, sumOfAbsoluteNets } from "./dennett.ts";
export { rogersVonRabenau } from "./rogers-von-rabenau.ts";
