export { exchangeOfMexico, exchangeOfRegions, exchangeOfTheAmericas } from "./exchange.ts";
export { largestCorridors, largestCorridorsPacific } from "./flows.ts";
export { arrivalsFromThePhilippines, migrantShare } from "./maps.ts";
