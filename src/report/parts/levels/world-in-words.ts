import {
  differenceOfShares,
  type Figure,
  hasNoNumber,
  largestDestinations,
  relativeChange,
  stock,
  stockShare,
} from "../../../indicators/index.ts";
import type { Part } from "../../compile/part.ts";
import { multipleWord, shareWord } from "../../compile/phrases.ts";
import { choose, labelRun } from "../../document/index.ts";
import { atParagraph, derivedFigure, shareFigure } from "../../ledger/index.ts";
import { revision } from "./regions-over-time.ts";

const [first, earlier, year] = [1990, 2010, 2020];
const highIncome = "1503";

/** II.A in words: how many migrants there are, since when, where. */
export const worldInWords: Part = async ({ edition, ledger }) => {
  const at = (area: string, when: number) => stock(edition, { area, year: when, revision });
  const [start, before, now] = [
    await at("001", first),
    await at("001", earlier),
    await at("001", year),
  ];
  const [share, shareBefore] = [
    await stockShare(edition, { area: "001", year, revision }),
    await stockShare(edition, { area: "001", year: first, revision }),
  ];
  const rise = derivedFigure(relativeChange(now, before), "relative-change", "difference", [
    now,
    before,
  ]);
  const points = derivedFigure(
    differenceOfShares(share, shareBefore),
    "change-in-points",
    "difference",
    [share, shareBefore],
  );
  const high = shareFigure(await at(highIncome, year), now, "share-of-world");
  const [top] = await largestDestinations(edition, { year, revision, count: 1 });
  const topShare = top && shareFigure(top.figure, now, "share-of-world");
  const enter = (figure: Figure) => ledger.enter(atParagraph(1), figure);
  const entries = {
    now: enter(now),
    start: enter(start),
    before: enter(before),
    rise: enter(rise),
    points: enter(points),
    share: enter(share),
    shareBefore: enter(shareBefore),
    high: enter(high),
    top: top && enter(top.figure),
    topShare: topShare && enter(topShare),
  };
  return (page) => {
    if (hasNoNumber(now.value) || hasNoNumber(start.value) || hasNoNumber(high.value)) return [];
    const say = (name: Exclude<keyof typeof entries, "top" | "topShare">, words = false) =>
      page.number(entries[name], words ? { words } : { unit: true });
    return [
      page.paragraph("levels.world", {
        year: labelRun(year),
        first: labelRun(first),
        now: say("now", true),
        start: say("start", true),
        share: say("share"),
        shareBefore: say("shareBefore"),
        points: page.number(entries.points, { unit: true, magnitude: true }),
        way: choose(Number(points.value) >= 0 ? "rose" : "fell"),
        how: choose(multipleWord(start.value, now.value)),
      }),
      page.paragraph("levels.decade", {
        year: labelRun(year),
        earlier: labelRun(earlier),
        before: say("before", true),
        rise: page.number(entries.rise, { unit: true, magnitude: true }),
        how: choose(Number(rise.value) >= 0 ? "rose" : "fell"),
      }),
      page.paragraph("levels.where", {
        year: labelRun(year),
        high: say("high"),
        word: choose(shareWord(high.value)),
      }),
      ...(entries.top && entries.topShare && top
        ? [
            page.paragraph("levels.largest", {
              area: page.areaRuns(top.area),
              stock: page.number(entries.top, { words: true }),
              share: page.number(entries.topShare, { unit: true }),
            }),
          ]
        : []),
    ];
  };
};
