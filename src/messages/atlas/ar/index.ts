import type { AtlasMessages } from "../en/index.ts";
import { ages } from "./ages.ts";
import { area } from "./area.ts";
import { areaCharts } from "./area-charts.ts";
import { client } from "./client.ts";
import { corridor } from "./corridor.ts";
import { corridorChart } from "./corridor-chart.ts";
import { declaration } from "./declaration.ts";
import { embed } from "./embed.ts";
import { explore } from "./explore.ts";
import { home } from "./home.ts";
import { lab } from "./lab.ts";
import { notes } from "./notes.ts";
import { offline } from "./offline.ts";
import { price } from "./price.ts";
import { site } from "./site.ts";
import { terms } from "./terms.ts";

const own: AtlasMessages = {
  ...site,
  ...client,
  ...declaration,
  ...area,
  ...areaCharts,
  ...corridor,
  ...corridorChart,
  ...home,
  ...explore,
  ...price,
  ...lab,
  ...notes,
  ...ages,
  ...embed,
  ...offline,
};

/** Every message of the atlas in Arabic, by key. */
export const messages: Readonly<Record<string, string>> = { ...own, ...terms };
