import type { Edition } from "../../edition/index.ts";
import { type MapNumbers, mapIndex, mapNumbers } from "../data/map-slice.ts";
import { NumberList } from "../data/number-list.ts";
import { packNumbers } from "../data/packed-numbers.ts";
import { mapPath } from "../explore/map/measures.ts";
import { shareRecords } from "../explore/map/shared-records.ts";
import { defaultMapState } from "../explore/map/state.ts";
import type { MapSlice } from "../pages/map.tsx";
import { dataScript, deflatedScript } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";
import { valuesCsv } from "./values-csv.ts";

/** Writes a file of figures for every measure and year of the world map, and a table for every measure. */
export async function writeMaps(edition: Edition, out: OutputFolder): Promise<MapSlice> {
  const maps: MapNumbers[] = [];
  for await (const map of mapNumbers(edition)) {
    const path = mapPath(map.measure, map.year);
    await out.write(`data/${path}.js`, deflatedScript(path, shareRecords(map.numbers)));
    maps.push(map);
  }
  const index = mapIndex(maps);
  for (const measure of Object.keys(index.years)) {
    const records = maps.filter((map) => map.measure === measure).flatMap(({ numbers }) => numbers);
    await out.write(`data/map/${measure}.csv`, valuesCsv(records));
  }
  const state = defaultMapState(index);
  const first = maps.find(({ measure, year }) => measure === state.measure && year === state.year)!;
  const list = new NumberList();
  const places = new Map(first.numbers.map((record) => [record.id, list.addRecord(record)]));
  await out.write("data/map.js", dataScript("map", packNumbers(list.records())));
  await out.write("data/map/index.js", dataScript("map/index", index));
  return { index, first, places };
}
