/**
 * The areas of the Eurostat system of migration statistics: the Union, Iceland, Liechtenstein, Norway, Switzerland
 * and the United Kingdom (ISO 3166 alpha-3). Their corridors with each other have a model of their own: free
 * movement and one definition of a migrant.
 */
export const europeanAreas: readonly string[] = [
  "AUT",
  "BEL",
  "BGR",
  "CHE",
  "CYP",
  "CZE",
  "DEU",
  "DNK",
  "ESP",
  "EST",
  "FIN",
  "FRA",
  "GBR",
  "GRC",
  "HRV",
  "HUN",
  "IRL",
  "ISL",
  "ITA",
  "LIE",
  "LTU",
  "LUX",
  "LVA",
  "MLT",
  "NLD",
  "NOR",
  "POL",
  "PRT",
  "ROU",
  "SVK",
  "SVN",
  "SWE",
];
