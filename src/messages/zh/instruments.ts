import type { instruments as en } from "../en/instruments.ts";
import { instrumentNames } from "./instrument-names.ts";

/** 条约全称和简称。 */
export const instruments: Record<keyof typeof en, string> = {
  ...instrumentNames,

  "instrument-short.ICRMW": "1990年《移徙工人公约》",
  "instrument-short.REFUGEES-1951": "1951年《难民公约》",
  "instrument-short.REFUGEES-1967": "1967年《难民议定书》",
  "instrument-short.TRAFFICKING": "2000年《贩运人口议定书》",
  "instrument-short.SMUGGLING": "2000年《偷运移民议定书》",
  "instrument-short.ICERD": "1965年《消除种族歧视公约》",
  "instrument-short.ICCPR": "1966年《公民及政治权利公约》",
  "instrument-short.CEDAW": "1979年《消除对妇女歧视公约》",
  "instrument-short.CRC": "1989年《儿童权利公约》",
  "instrument-short.OP-CRC-AC": "2000年儿童武装冲突议定书",
  "instrument-short.OP-CRC-SC": "2000年买卖儿童问题议定书",
  "instrument-short.OP-CRC-IC": "2011年儿童来文程序议定书",
};
