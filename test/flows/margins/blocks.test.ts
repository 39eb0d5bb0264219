import { expect, it } from "vitest";
import {
  blockGroups,
  fitBlocks,
  fitLayeredSeed,
  stripeGroups,
} from "../../../src/flows/margins/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase } from "../golden.ts";
import { columnSums, rowSums } from "../tables.ts";

interface BlockInput {
  row_tot: number[];
  col_tot: number[];
  block_sizes: number[];
  block_tot: number[][];
}

describeShared("blocks and layers, golden cases", () => {
  it("ipf2_block/12x12", () => {
    const { input, output } = goldenCase<BlockInput, { mu: number[][] }>(
      "cm_and_block",
      "ipf2_block/12x12",
    );
    const { table } = fitBlocks(new Float64Array(144).fill(1), 12, {
      rows: input.row_tot,
      columns: input.col_tot,
      group: blockGroups(input.block_sizes),
      groupTotals: input.block_tot.flat(),
    });
    expectClose(table, output.mu.flat(), 1e-9);
  });

  it("cm3/2x2x2", () => {
    const { input, output } = goldenCase<
      { row_tot: number[]; col_tot: number[]; m: number[][][] },
      number[][][]
    >("cm_and_block", "cm3/2x2x2");
    const { table } = fitLayeredSeed(input.m.flat(2), 2, 2, {
      rows: input.row_tot,
      columns: input.col_tot,
    });
    expectClose(table, output.flat(2), 1e-9);
  });
});

it("meets the totals of stripes beside the diagonal", () => {
  const target = [0, 5, 2, 1, 4, 0, 6, 3, 2, 7, 0, 8, 1, 2, 9, 0];
  const group = stripeGroups(4);
  const groupTotals = [0, 0, 0, 0];
  target.forEach((v, c) => {
    groupTotals[group[c] as number] = (groupTotals[group[c] as number] as number) + v;
  });
  const { table } = fitBlocks(
    target.map((v) => (v > 0 ? 1 : 0)),
    4,
    { rows: rowSums(target, 4), columns: columnSums(target, 4), group, groupTotals },
  );
  expectClose(rowSums(table, 4), rowSums(target, 4), 1e-9);
  const sums = [0, 0, 0, 0];
  table.forEach((v, c) => {
    sums[group[c] as number] = (sums[group[c] as number] as number) + v;
  });
  expectClose(sums, groupTotals, 1e-9);
});

it("refuses a group that has no total", () => {
  expect(() =>
    fitBlocks([1, 1, 1, 1], 2, {
      rows: [1, 1],
      columns: [1, 1],
      group: Int32Array.of(0, 1, 2, 0),
      groupTotals: [1, 1],
    }),
  ).toThrow(/group\[1, 0\]/);
});
