import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AreaCode, areaCode } from "../../areas/index.ts";
import { paragraphs } from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import { worldSmall } from "../../figures/geography/data/world-small.ts";
import type { Claim } from "../../report/claims/index.ts";
import { type AreaSlice, areaSlice } from "../data/area/area-slice.ts";
import { pagedAreas } from "../data/area/paged-areas.ts";
import { sourceCoverage } from "../data/coverage.ts";
import { declarationSlice } from "../data/declaration-slice.ts";
import type { FlowsSlice } from "../data/flows/flows-slice.ts";
import { packNumbers } from "../data/packed-numbers.ts";
import { worldSlice } from "../data/world-slice.ts";
import { documentOf, type Page } from "../frame/document.tsx";
import { figureStyle } from "../frame/figure-view.tsx";
import { type AtlasLanguage, atlasLanguages } from "../language.ts";
import { type AtlasFacts, type PageContext, pageContext } from "../page-context.ts";
import type { AreaBrief } from "../pages/area/brief-links.tsx";
import { areaPage } from "../pages/area.tsx";
import { areasPage } from "../pages/areas.tsx";
import { anyCorridorPage } from "../pages/corridor/any-corridor.tsx";
import { corridorPage } from "../pages/corridor/corridor.tsx";
import { dataPage } from "../pages/data.tsx";
import { declarationPage } from "../pages/declaration.tsx";
import { flowsPage } from "../pages/flows.tsx";
import { homePage } from "../pages/home.tsx";
import { labPage } from "../pages/lab.tsx";
import { mapPage } from "../pages/map.tsx";
import { doorPage, notFoundPage } from "../pages/outside.tsx";
import { paragraphPage } from "../pages/paragraph.tsx";
import { remittancesPage } from "../pages/remittances.tsx";
import type { Route } from "../route.ts";
import { icon } from "../style/icon.ts";
import { areaWords } from "./area-words.ts";
import { clientWords, labWords } from "./client-words.ts";
import { dataScript } from "./data-file.ts";
import { exploreWords } from "./explore-words.ts";
import { OutputFolder, type Written } from "./output-folder.ts";
import { searchIndex } from "./search-index.ts";
import { sourceFacts } from "./source-facts.ts";
import { type WrittenCorridors, writeCorridors } from "./write-corridors.ts";
import { writeFlows } from "./write-flows.ts";
import { writeLab } from "./write-lab.ts";
import { writeMaps } from "./write-maps.ts";
import { buildId, writeOffline } from "./write-offline.ts";
import { writeRemittances } from "./write-remittances.ts";

/** Options of {@link buildAtlas}. */
export interface BuildAtlasOptions {
  /** Folder that holds `atlas.js`, `explore.js` and `atlas.css`, made by `npm run build`. */
  readonly client: string;
  /** Folder of stored estimates; without those of this edition the page of flows is left out. */
  readonly estimates?: string;
  /** Official printed figures to set beside ours; default none. */
  readonly claims?: readonly Claim[];
  /** Compiles the briefs of an area, which its page offers; default none. */
  readonly briefs?: (area: AreaCode) => Promise<readonly AreaBrief[]>;
  /** Default all that exist. */
  readonly areas?: readonly AreaCode[];
  /** Default all six. */
  readonly languages?: readonly AtlasLanguage[];
  readonly signal?: AbortSignal;
  readonly progress?: (progress: { readonly done: number; readonly of: number }) => void;
}

/**
 * Builds the atlas of an edition into a folder: static pages that work from a web host below any
 * address and from a disk. The same edition gives the same bytes.
 */
export async function buildAtlas(
  edition: Edition,
  folder: string,
  options: BuildAtlasOptions,
): Promise<Written> {
  const out = new OutputFolder(folder);
  await out.begin();
  try {
    await writeAtlas(edition, out, options);
    return await out.publish();
  } catch (error) {
    await out.discard();
    throw error;
  }
}

async function writeAtlas(
  edition: Edition,
  out: OutputFolder,
  {
    client,
    claims = [],
    estimates,
    briefs,
    areas = pagedAreas,
    languages = atlasLanguages,
    signal,
    progress,
  }: BuildAtlasOptions,
): Promise<void> {
  const assets = await writeAssets(out, client);
  const paged = new Set<string>(areas);
  const maps = await writeMaps(edition, out);
  signal?.throwIfAborted();
  const flows = estimates === undefined ? null : await writeFlows(edition, estimates, out);
  signal?.throwIfAborted();
  const lab = await writeLab(edition, out, client);
  signal?.throwIfAborted();
  const corridors = await writeCorridors(edition, estimates, paged, out);
  signal?.throwIfAborted();
  const prices = await writeRemittances(edition, out);
  signal?.throwIfAborted();
  const built = { flows: flows !== null, lab: lab !== null, remittances: prices !== null };
  const facts: AtlasFacts = {
    edition: edition.name,
    assets,
    build: buildId(edition, assets, flows?.index ?? null),
    sources: sourceFacts(edition),
    languages,
    has: (route) => isBuilt(route, paged, built, corridors),
  };
  const print = async (route: Route, page: (at: PageContext) => Page) => {
    for (const language of languages) {
      const at = pageContext(route, language, facts);
      await out.write(at.path, documentOf(at, page(at)));
    }
  };
  await writeShared(out, facts, areas, languages);
  await writeOffline(facts, out, client);
  await print({ page: "map" }, (at) => mapPage(at, maps));
  if (lab) await print({ page: "lab" }, (at) => labPage(at, lab));
  if (flows) await print({ page: "flows" }, (at) => flowsPage(at, flows));
  if (prices) await print({ page: "remittances" }, (at) => remittancesPage(at, prices));
  await printSingles(edition, out, claims, flows, print);
  await print({ page: "any-corridor" }, (at) => anyCorridorPage(at, areas, corridors.largest));
  for (const { key, slice } of corridors.slices) {
    const [origin, destination] = [slice.origin, slice.destination].map(areaCode) as [
      AreaCode,
      AreaCode,
    ];
    await print({ page: "corridor", origin, destination }, (at) => corridorPage(at, slice, key));
  }
  for (const [done, area] of areas.entries()) {
    signal?.throwIfAborted();
    progress?.({ done, of: areas.length });
    const slice = await areaSlice(edition, area, flows);
    await writeNumbers(out, `area/${area}`, slice);
    const offered = (await briefs?.(area)) ?? [];
    for (const brief of offered) await out.write(brief.file, brief.text);
    await print({ page: "area", area }, (at) => areaPage(at, slice, offered));
  }
}

async function printSingles(
  edition: Edition,
  out: OutputFolder,
  claims: readonly Claim[],
  flows: FlowsSlice | null,
  print: (route: Route, page: (at: PageContext) => Page) => Promise<void>,
): Promise<void> {
  const world = await worldSlice(edition, flows);
  await writeNumbers(out, "world", world);
  await print({ page: "home" }, (at) => homePage(at, world));
  const declaration = await declarationSlice(edition, claims);
  await writeNumbers(out, "declaration", declaration);
  await print({ page: "declaration" }, (at) => declarationPage(at, declaration));
  for (const { number } of paragraphs) {
    await print({ page: "paragraph", paragraph: number }, (at) =>
      paragraphPage(at, number, declaration),
    );
  }
  await print({ page: "areas" }, areasPage);
  const coverage = await sourceCoverage(edition);
  await print({ page: "data" }, (at) => dataPage(at, coverage));
  await print({ page: "missing" }, notFoundPage);
}

async function writeNumbers(
  out: OutputFolder,
  key: string,
  { numbers }: Pick<AreaSlice, "numbers">,
): Promise<void> {
  await out.write(`data/${key}.js`, dataScript(key, packNumbers(numbers)));
}

async function writeShared(
  out: OutputFolder,
  facts: AtlasFacts,
  areas: readonly AreaCode[],
  languages: readonly AtlasLanguage[],
): Promise<void> {
  await out.write("index.html", doorPage(facts));
  await out.write("data/search.js", dataScript("search", searchIndex(areas)));
  await out.write("data/sources.js", dataScript("sources", facts.sources));
  await out.write("data/geography.js", dataScript("geography", JSON.parse(worldSmall)));
  for (const language of languages) {
    const key = `words/${language}`;
    await out.write(`data/${key}.js`, dataScript(key, clientWords(language)));
    const named = `words/areas-${language}`;
    await out.write(`data/${named}.js`, dataScript(named, areaWords(language)));
    const lab = `words/lab-${language}`;
    await out.write(`data/${lab}.js`, dataScript(lab, labWords(language)));
    const drawn = `words/explore-${language}`;
    await out.write(`data/${drawn}.js`, dataScript(drawn, exploreWords(language)));
  }
}

const programs = ["atlas", "explore", "corridor", "lab", "lab-worker", "embed"];
const assetFiles = [...programs.map((name) => `${name}.js`), "atlas.css"];

/** Copies program and style; returns the beginning of their hash. */
async function writeAssets(out: OutputFolder, client: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of assetFiles) {
    const made = await readFile(join(client, file));
    const contents =
      file === "atlas.css" ? Buffer.concat([made, Buffer.from(figureStyle())]) : made;
    hash.update(contents);
    await out.write(`assets/${file}`, contents);
  }
  await out.write("assets/icon.svg", icon);
  return hash.digest("hex").slice(0, 8);
}

function isBuilt(
  route: Route,
  areas: ReadonlySet<string>,
  has: Readonly<Record<"flows" | "lab" | "remittances", boolean>>,
  { slices }: WrittenCorridors,
): boolean {
  switch (route.page) {
    case "flows":
    case "lab":
    case "remittances":
      return has[route.page];
    case "area":
      return areas.has(route.area);
    case "corridor":
      return slices.some(
        ({ slice }) => slice.origin === route.origin && slice.destination === route.destination,
      );
    default:
      return true;
  }
}
