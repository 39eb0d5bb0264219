import type { Polygon, Position } from "./piece.ts";

/**
 * Shapes that the source does not hold and that United Nations maps show. They are drawn by us from
 * public descriptions at the scale of a world map and are not yet checked against a United Nations map.
 */
export const ownShapes = { reviewed: false } as const;

/**
 * The Line of Control in Jammu and Kashmir, from Manawar on the Chenab to the grid point NJ9842 where
 * the description of 1972 ends.
 */
export const lineOfControl: Position[] = [
  [74.43, 32.79],
  [74.36, 32.92],
  [74.32, 33.04],
  [74.13, 33.07],
  [74.02, 33.2],
  [74.16, 33.47],
  [74.02, 33.57],
  [73.97, 33.73],
  [74.14, 33.83],
  [74.26, 33.95],
  [74.06, 34.02],
  [73.91, 34.06],
  [73.98, 34.24],
  [73.8, 34.37],
  [73.93, 34.66],
  [74.32, 34.77],
  [74.66, 34.69],
  [75.13, 34.65],
  [75.7, 34.52],
  [76.05, 34.6],
  [76.43, 34.76],
  [76.72, 34.79],
  [77.01, 35.01],
];

/**
 * The Abyei Area by the arbitral award of 22 July 2009: latitude 10°10′ N between 27°50′ E and 29°00′ E;
 * its southern edge generalised from the provincial line of 1 January 1956, south of the town of Abyei.
 */
export const abyei: Polygon = [
  [
    [27.8333, 9.6115],
    [27.8333, 10.1667],
    [28.4, 10.1667],
    [29, 10.1667],
    [29, 9.6667],
    [28.9, 9.52],
    [28.55, 9.4],
    [28.2, 9.42],
    [28.0, 9.5],
    [27.8333, 9.6115],
  ],
];
