import { readdirSync } from "node:fs";
import type { Scheme } from "../../../src/areas/index.ts";
import { shared } from "../../shared.ts";

/** How one text file names areas: pairs of columns [code, name], either of which may be absent. */
export interface TextFile {
  readonly file: string;
  readonly scheme: Scheme;
  readonly columns: readonly (readonly [code: string | null, name: string | null])[];
  /** Lines above the header. */
  readonly skip?: number;
  readonly separator?: string;
  readonly encoding?: string;
  /** Between several areas in one cell. */
  readonly split?: string;
  /** SQL condition on the rows that hold data. */
  readonly where?: string;
}

const abelCohenPairs = [
  ["orig", "orig_name"],
  ["dest", "dest_name"],
] as const;
const unhcrSeries = [
  "asylum_applications",
  "asylum_decisions",
  "demographics",
  "flows",
  "idmc",
  "population",
  "solutions",
  "unrwa",
];
const wdiPairs = [["Country Code", "Country Name"]] as const;
const wpp = (file: string, name: string): TextFile => ({
  file: `wpp/${file}`,
  scheme: "wpp",
  columns: [["country_code", name]],
  separator: "\t",
});
const table = (
  file: string,
  scheme: Scheme,
  ...columns: readonly (readonly [string | null, string | null])[]
): TextFile => ({ file, scheme, columns });

const treatyFiles = (folder: string): string[] =>
  readdirSync(shared(`data/treaties/${folder}`))
    .filter((name) => name !== "index.csv")
    .sort()
    .map((name) => `treaties/${folder}/${name}`);

/** Every text file of the official data that names areas, and where it does so. */
export function textFiles(): readonly TextFile[] {
  return [
    table("abel-cohen/abel_cohen_bilat_mig_2022-06-15.csv", "abel-cohen", ...abelCohenPairs),
    table("abel-cohen/abel_cohen_bilat_mig_2023-12-05.csv", "abel-cohen", ...abelCohenPairs),
    table(
      "abel-cohen/abel_cohen_bilat_mig_sex_2022-06-15.csv",
      "abel-cohen",
      ["orig", null],
      ["dest", null],
    ),
    table(
      "abel-cohen/abel_cohen_da_pb_closed_194c_zellmann.csv",
      "abel-cohen",
      ["orig", null],
      ["dest", null],
    ),
    table("eurostat-flows/Eurostat_census_2011.csv", "eurostat", [null, "orig"], [null, "dest"]),
    table(
      "eurostat-flows/eurostat_flows_both_reports_2010_2016.csv",
      "eurostat",
      ["Sending_iso3", "Sending"],
      ["Receiving_iso3", "Receiving"],
      ["Sending_iso2", "Sending"],
      ["Receiving_iso2", "Receiving"],
    ),
    table("gaskin-abel-net/gaskin_abel_net_migration.csv", "gaskin-abel", ["iso3", null]),
    table(
      "gravity-covariates/Coordinates.csv",
      "gaskin-abel",
      ["Alpha-3 code", "Country"],
      ["Alpha-2 code", "Country"],
      ["Numeric code", "Country"],
    ),
    table("gravity-covariates/GDP_data.csv", "gaskin-abel", ["Country ISO", null]),
    table(
      "gravity-covariates/Iso_code_lookup.csv",
      "gaskin-abel",
      ["Alpha-3 code", "Country"],
      ["Alpha-2 code", "Country"],
      ["Numeric", "Country"],
    ),
    table("gravity-covariates/UCDP_data.csv", "gaskin-abel", ["Country ISO", null]),
    table(
      "gravity-covariates/col.csv",
      "gaskin-abel",
      ["Origin ISO", null],
      ["Destination ISO", null],
    ),
    table(
      "gravity-covariates/countries_by_region.csv",
      "gaskin-abel",
      ["Country ISO", null],
      [null, "Region"],
    ),
    table(
      "gravity-covariates/dist.csv",
      "gaskin-abel",
      ["Origin ISO", null],
      ["Destination ISO", null],
    ),
    table("gravity-covariates/eu.csv", "gaskin-abel", ["Country ISO", null]),
    table(
      "gravity-covariates/lang.csv",
      "gaskin-abel",
      ["Origin ISO", null],
      ["Destination ISO", null],
    ),
    table("idmc/idmc_geo_events_2018_2024.csv", "idmc", ["iso", null]),
    table("idmc/idmc_gidd_2025_national_conflict_countries.csv", "idmc", ["ISO3", "Name"]),
    table("idmc/idmc_national_new_displacements_2008_2022.csv", "idmc", ["iso", null]),
    table(
      "iom-missing-migrants/MissingMigrants-Global-2020-01-08T14-05-32.csv",
      "iom-missing-migrants",
      [null, "Region of Incident"],
      [null, "UNSD Geographical Grouping"],
    ),
    ...["2024-04-10--23_23_37", "2026-05-06--19_42_11"].flatMap((date): TextFile[] => [
      table(
        `iom-missing-migrants/MissingMigrants-Global-${date}.csv`,
        "iom-missing-migrants",
        [null, "Region"],
        [null, "UNSD Geographical Grouping"],
      ),
      {
        file: `iom-missing-migrants/MissingMigrants-Global-${date}.csv`,
        scheme: "iom-missing-migrants",
        columns: [
          [null, "Country of Origin"],
          [null, "Region of Origin"],
        ],
        split: ",",
      },
    ]),
    {
      ...table(
        "iom-missing-migrants/mmp_global_2014_2024_gdiviz.csv",
        "iom-missing-migrants",
        ["location", null],
        [null, "origin"],
      ),
      split: ",",
    },
    ...[
      "adults_educational_attainment_distribution",
      "international_migration_database",
      "labour_market_outcomes_of_immigrants",
      "standardised_inflows_of_permanent-type_migrants",
      "standardised_inflows_of_temporary_migrants",
    ].map((name) => table(`oecd/${name}.csv`, "oecd", ["REF_AREA", "Reference area"])),
    table("oecd/international_migration_database.csv", "oecd", ["CITIZENSHIP", "Citizenship"]),
    {
      ...table(
        "rpw/RPW_corridors_databank_2011Q1_2020Q3.csv",
        "rpw",
        ["Sending Countries Code", "Sending Countries Name"],
        ["Receiving Countries  Code", "Receiving Countries  Name"],
      ),
      where: `"Series Code" = 'ATCR.CORR'`,
    },
    table("rpw/hbenveniste_phi.csv", "rpw", ["origin", null], ["destination", null]),
    table(
      "rpw/rpw_dataset_2011_2025_q3_sample.csv",
      "rpw",
      ["source_code", "source_name"],
      ["destination_code", "destination_name"],
      [null, "source_region"],
      [null, "destination_region"],
      [null, "source_income"],
      [null, "destination_income"],
    ),
    table(
      "undesa-ims/undesa_ims2020_bilateral_by_sex_tidy.csv",
      "undesa-ims",
      ["destination_iso3", null],
      ["origin_iso3", null],
    ),
    table(
      "undesa-ims/ims2024_bilateral_by_sex.csv",
      "undesa-ims",
      ["origin", null],
      ["destination", null],
    ),
    table("undesa-ims/ims2024_native_born.csv", "undesa-ims", ["country", null]),
    table(
      "undesa-ims/migest_dict_ims.csv",
      "undesa-ims",
      ["iso3c", "name"],
      ["iso3n", null],
      [null, "name_short"],
      [null, "region"],
      [null, "region_sub"],
      [null, "region_sdg"],
    ),
    {
      ...table("undp-hdi/hdi_2019_report.csv", "undp", [null, "Country"]),
      skip: 5,
      where: `trim("HDI Rank") <> ''`,
    },
    ...unhcrSeries.map((name) =>
      table(`unhcr/${name}.csv`, "unhcr-code", ["coo", "coo_name"], ["coa", "coa_name"]),
    ),
    ...unhcrSeries.map((name) =>
      table(`unhcr/${name}.csv`, "unhcr-iso", ["coo_iso", "coo_name"], ["coa_iso", "coa_name"]),
    ),
    // CRB and CUR stand in this list without a name or an ISO code; no series uses them.
    {
      ...table("unhcr/countries.csv", "unhcr-code", ["unhcr_code", "name"]),
      where: "name <> unhcr_code",
    },
    {
      ...table(
        "unhcr/countries.csv",
        "unhcr-iso",
        ["iso_code", "name"],
        [null, "unsd_region"],
        [null, "unsd_subregion"],
        [null, "unsd_imregion"],
      ),
      where: "name <> unhcr_code",
    },
    ...[
      "API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027",
      ...[
        "BM.TRF.PWKR.CD.DT",
        "BX.TRF.PWKR.CD.DT",
        "BX.TRF.PWKR.DT.GD.ZS",
        "NY.GDP.MKTP.CD",
        "NY.GDP.PCAP.CD",
      ].map((code) => `wdi-csv/API_${code}_DS2_en_csv_conversion`),
    ].map(
      (name): TextFile => ({
        ...table(`worldbank/${name}.csv`, "worldbank", ...wdiPairs),
        skip: name.startsWith("wdi-csv") ? 3 : 4,
      }),
    ),
    table("worldbank/datasets_gdp.csv", "worldbank", ...wdiPairs),
    table("worldbank/gdiviz_indicators_1990_2023.csv", "worldbank", ["iso", null]),
    wpp("wpp2019/UNlocations.txt", "name"),
    wpp("wpp2019/migration.txt", "name"),
    wpp("wpp2019/popF.txt", "name"),
    wpp("wpp2019/popM.txt", "name"),
    wpp("wpp2024/UNlocations.txt", "name"),
    ...["births", "cbr", "cdr", "deaths", "migration", "sexRatio"].map((name) =>
      wpp(`wpp2024/${name}.txt`, "country"),
    ),
    table("wpp/wpp2022_pop_by_sex_single_age.csv", "wpp", ["iso3", null]),
    ...treatyFiles("untreaties-2015").map((file) => table(file, "treaties", [null, "Participant"])),
    ...treatyFiles("hr-status-2022").map((file) => table(file, "treaties", ["iso2", "member"])),
  ];
}
