import { instrumentNames } from "./instrument-names.ts";

/** Names of treaties, whole and short. */
export const instruments = {
  ...instrumentNames,

  "instrument-short.ICRMW": "Migrant Workers Convention, 1990",
  "instrument-short.REFUGEES-1951": "Refugee Convention, 1951",
  "instrument-short.REFUGEES-1967": "Refugee Protocol, 1967",
  "instrument-short.TRAFFICKING": "Trafficking in Persons Protocol, 2000",
  "instrument-short.SMUGGLING": "Smuggling of Migrants Protocol, 2000",
  "instrument-short.ICERD": "Convention on Racial Discrimination, 1965",
  "instrument-short.ICCPR": "Covenant on Civil and Political Rights, 1966",
  "instrument-short.CEDAW": "Convention on Women, 1979",
  "instrument-short.CRC": "Convention on the Rights of the Child, 1989",
  "instrument-short.OP-CRC-AC": "Child Protocol on armed conflict, 2000",
  "instrument-short.OP-CRC-SC": "Child Protocol on sale of children, 2000",
  "instrument-short.OP-CRC-IC": "Child Protocol on communications, 2011",
} as const;
