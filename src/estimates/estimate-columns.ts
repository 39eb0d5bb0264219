import type { Column } from "../edition/index.ts";

/** The columns of an estimate's table, named by SDMX concepts like those of the edition. */
export const estimateColumns: readonly Column[] = [
  { name: "REF_AREA", type: "VARCHAR", holds: "destination: residence at the end of the period" },
  { name: "COUNTERPART_AREA", type: "VARCHAR", holds: "origin: residence at its start" },
  { name: "SEX", type: "VARCHAR", holds: "CL_SEX: M, F, _T total" },
  { name: "TIME_PERIOD", type: "VARCHAR", holds: "start/PnY, from mid-year to mid-year" },
  { name: "METHOD", type: "VARCHAR", holds: "method of waymark/flows; see docs/methods.md" },
  { name: "MEASURE", type: "VARCHAR", holds: "FLOW_EST" },
  { name: "UNIT_MEASURE", type: "VARCHAR", holds: "PERSONS" },
  { name: "OBS_VALUE", type: "DOUBLE", holds: "persons; a cell that is not there is 0" },
  { name: "LOWER_80", type: "DOUBLE", holds: "bounds of the 80 % interval; NULL without one" },
  { name: "UPPER_80", type: "DOUBLE", holds: "" },
  { name: "LOWER_95", type: "DOUBLE", holds: "bounds of the 95 % interval; NULL without one" },
  { name: "UPPER_95", type: "DOUBLE", holds: "" },
  { name: "REVISION", type: "VARCHAR", holds: "revision of the stock tables" },
  { name: "LABEL", type: "VARCHAR", holds: "MODEL: an estimate, not an observation" },
];
