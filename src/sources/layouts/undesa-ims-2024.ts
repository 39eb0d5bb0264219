/** The publisher's name of the revision. */
export const mark2024 = "POP/DB/MIG/Stock/Rev.2024";

export const years2024: readonly string[] = [
  "1990",
  "1995",
  "2000",
  "2005",
  "2010",
  "2015",
  "2020",
  "2024",
];

/** The words of the conversions for the sexes. */
export const sexes2024 = { Total: "_T", Male: "M", Female: "F" } as const;

export const citation2024 =
  "United Nations Department of Economic and Social Affairs, Population Division (2024). International Migrant Stock 2024.";
