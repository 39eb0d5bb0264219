import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { Geography } from "../geography/geography.ts";
import type { MapWords } from "../map/words.ts";
import type { Centring } from "../map/world-view.ts";
import { isKnown } from "../observation.ts";
import type { FlowMapData, FlowMapWords } from "./data.ts";
import { flowLegend } from "./flow-legend.ts";
import { flowScene } from "./flow-scene.ts";
import { flowTable } from "./flow-table.ts";
import { type PlacedFlows, placeFlows } from "./place-flows.ts";

export interface FlowMapOptions {
  readonly geography: Geography;
  readonly words: MapWords & FlowMapWords;
  readonly centring?: Centring;
  /** At most so many links; default 150, beyond which a map cannot be read, and fewer on small screens. */
  readonly most?: number;
  /** The value that has the greatest width: given where years or methods are compared. */
  readonly greatest?: number;
}

/**
 * The largest corridors on the world map. Lines are as wide as their value, bend to opposite sides for the two
 * directions, are hollow where the interval spans several widths of the legend and dashed where it contains
 * zero. Evidence for these choices: Jenny et al. 2018, "Design principles for origin-destination flow maps".
 *
 * @throws RangeError for a link without ends on the map
 */
export function flowMap(
  data: FlowMapData,
  options: FlowMapOptions,
  context: FigureContext,
): Figure {
  const { centring = "atlantic", most, greatest } = options;
  const placed = placeFlows(data, context, {
    centring,
    most: most ?? mostAt(context.width),
    greatest,
  });
  return placedFlowMap(data, placed, options, context);
}

/**
 * The map of flows that are placed already. Where there are too many links for SVG they are left out of the
 * scene (`links: "apart"`) and drawn straight on a canvas by `drawFlows`.
 */
export function placedFlowMap(
  data: FlowMapData,
  placed: PlacedFlows,
  { geography, words, links = "scene" }: FlowMapOptions & { readonly links?: "scene" | "apart" },
  context: FigureContext,
): Figure {
  const legend = flowLegend(placed, data, words, context);
  const { numbers } = context;
  const beside = data.beside.map(({ label, value }) =>
    context.words.summary.only({
      series: null,
      label,
      value: isKnown(value) ? numbers.exact(value.value, 0) : value.missing,
    }),
  );
  return composeFigure(
    data,
    {
      kind: "flow-map",
      scene: flowScene(placed, { geography, legend, context, links }),
      table: flowTable(data, placed, words, context),
      notes: [
        words.shownOf({
          shown: numbers.exact(placed.links.length),
          corridors: numbers.exact(data.corridors),
          share: numbers.percent(Math.round((placed.shown / data.total) * 100) / 100),
        }),
        ...beside,
      ],
      map: { boundary: "un-practice-1", disclaimer: words.disclaimer },
    },
    context,
  );
}

function mostAt(width: number): number {
  if (width < 480) return 30;
  return width < 900 ? 90 : 150;
}
