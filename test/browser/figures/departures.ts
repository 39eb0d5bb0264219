import { worldSmall } from "../../../src/figures/geography/data/world-small.ts";
import {
  circleMap,
  type Figure,
  type FigureContext,
  readGeography,
} from "../../../src/figures/index.ts";
import { estimateTrace, extract } from "../../figures/examples/extract.ts";
import { mapWordsIn, nameOf } from "../../figures/examples/words.ts";

/** Where people from the Philippines went, in circles: the kind of which the other examples have none. */
export function departuresFromThePhilippines(context: FigureContext): Figure {
  const flows = extract("flows-from-the-philippines-2015-2020");
  return circleMap(
    {
      id: "F-22-09",
      unit: "PERSONS",
      unitText: "persons",
      headings: { area: "Destination", value: "Movements" },
      title: "Where people from the Philippines arrived",
      subtitle: "Estimated movements 2015–2020, MODEL",
      caption: "Five-year transitions.",
      sources: [{ id: "waymark", text: flows.source, vintage: "2024", licence: flows.licence }],
      uncertainty: { kind: "interval", level: 0.8, method: "conformal", coverage: null },
      values: flows.rows.map(([area, persons, low, high]) => ({
        area: String(area),
        name: nameOf(String(area), "en"),
        value: {
          value: Number(persons),
          interval: { low: Number(low), high: Number(high) },
          trace: estimateTrace(flows, "PHL", String(area)),
          model: true,
        },
      })),
    },
    { geography: readGeography(worldSmall), words: { ...mapWordsIn("en"), circleArea: "Persons" } },
    context,
  );
}
