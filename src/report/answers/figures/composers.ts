import type { ClauseId } from "../../../declaration/index.ts";
import type { Compose } from "./composed.ts";
import {
  dataThereAre,
  migrantsInPartyStates,
  migrationInTheAgenda,
  printedFigures,
  revisedAndChanged,
} from "./evidence.ts";
import { contribution, migrantsInTheWorld, womenAmongMigrants } from "./levels.ts";
import { cheaperTransfers, remittancesAsCapital } from "./money.ts";
import {
  migrantsWithinBlocs,
  movementBetweenRegions,
  movementWithinRegions,
  reportsOfBothEnds,
} from "./movement.ts";
import {
  childrenAmongRefugees,
  deathsOnTheWay,
  refugeesInTheWorld,
  refugeesWhoReturned,
  returnsByCountry,
} from "./protection.ts";

/** What computes the answer of each clause that ends in a figure. */
export const composers: Readonly<Partial<Record<ClauseId, Compose>>> = {
  "1.a": migrantsInTheWorld,
  "2.a": contribution,
  "5.a": deathsOnTheWay,
  "8.b": migrationInTheAgenda,
  "11.a": womenAmongMigrants,
  "13.a": childrenAmongRefugees,
  "15.a": migrantsInPartyStates,
  "18.a": migrantsWithinBlocs,
  "22.a": reportsOfBothEnds,
  "22.b": movementWithinRegions,
  "22.c": movementBetweenRegions,
  "23.b": refugeesWhoReturned,
  "23.c": refugeesInTheWorld,
  "24.b": returnsByCountry,
  "27.a": remittancesAsCapital,
  "27.b": cheaperTransfers,
  "28.a": dataThereAre,
  "33.b": revisedAndChanged,
  "34.a": printedFigures,
};
