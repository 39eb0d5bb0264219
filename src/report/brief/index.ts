export { countryBrief } from "./country-brief.ts";
