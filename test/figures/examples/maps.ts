import { worldMedium } from "../../../src/figures/geography/data/world-medium.ts";
import { worldSmall } from "../../../src/figures/geography/data/world-small.ts";
import type { AreaValue, Figure, FigureContext, Geography } from "../../../src/figures/index.ts";
import { choropleth, readGeography } from "../../../src/figures/index.ts";
import type { TestLanguage } from "../context.ts";
import { estimateTrace, extract } from "./extract.ts";
import { mapWordsIn, nameOf, type Said } from "./words.ts";

const small = readGeography(worldSmall);
const medium = readGeography(worldMedium);

const say = (said: Said, context: FigureContext): string => said[context.language as TestLanguage];
const geographyFor = ({ width }: FigureContext) => (width < 900 ? small : medium);

/** A share without interval: migrants in the population, as UN DESA publishes it. */
export function migrantShare(
  context: FigureContext,
  geography: Geography = geographyFor(context),
): Figure {
  const language = context.language as TestLanguage;
  const share = extract("migrant-share-2020");
  const values = share.rows.map(
    ([area, percent, trace]): AreaValue => ({
      area: String(area),
      name: nameOf(String(area), language),
      value:
        percent === null
          ? { missing: mapWordsIn(language).noData, trace: String(trace) }
          : { value: Number(percent), trace: String(trace) },
    }),
  );
  return choropleth(
    {
      id: "F-08-01",
      kind: "share",
      unit: "PERCENT",
      unitText: say({ en: "per cent", zh: "百分比", ar: "في المائة" }, context),
      headings: {
        area: say({ en: "Country or area", zh: "国家或地区", ar: "البلد أو المنطقة" }, context),
        value: say(
          { en: "Migrants in the population", zh: "移徙者占人口比例", ar: "المهاجرون من السكان" },
          context,
        ),
      },
      title: say(
        {
          en: "Migrants are more than half of the population in four Gulf States and less than 1 per cent in Asia’s largest countries",
          zh: "四个海湾国家人口半数以上为移徙者，亚洲人口最多的国家不到百分之一",
          ar: "المهاجرون أكثر من نصف السكان في أربع من دول الخليج وأقل من 1 في المائة في أكبر بلدان آسيا",
        },
        context,
      ),
      subtitle: say(
        {
          en: "International migrant stock, per cent of the population, mid-2020",
          zh: "国际移徙者存量占总人口百分比，2020年年中",
          ar: "رصيد المهاجرين الدوليين، في المائة من السكان، منتصف 2020",
        },
        context,
      ),
      caption: say(
        {
          en: "Foreign-born where the source has them, foreign citizens elsewhere; refugees are included.",
          zh: "以国外出生者为准，无此数据时以外国公民为准；包括难民。",
          ar: "المولودون في الخارج حيثما توافرت البيانات وإلا فالمواطنون الأجانب، ومنهم اللاجئون.",
        },
        context,
      ),
      sources: [
        {
          id: share.source,
          text: "UN DESA, International Migrant Stock 2020",
          vintage: "2020",
          licence: share.licence,
        },
      ],
      uncertainty: { kind: "none", because: "published-without-interval" },
      values,
    },
    { geography, words: mapWordsIn(language), digits: 1 },
    context,
  );
}

/** A rate with wide intervals: what the palette of suppressed values is for. */
export function arrivalsFromThePhilippines(context: FigureContext): Figure {
  const language = context.language as TestLanguage;
  const flows = extract("flows-from-the-philippines-2015-2020");
  const values = flows.rows.map(([area, persons, low, high, population]): AreaValue => {
    const perMillion = (value: string | number | null | undefined) =>
      (Number(value) / Number(population)) * 1e6;
    return {
      area: String(area),
      name: nameOf(String(area), language),
      value: {
        value: perMillion(persons),
        interval: { low: perMillion(low), high: perMillion(high) },
        trace: estimateTrace(flows, "PHL", String(area)),
        model: true,
      },
    };
  });
  return choropleth(
    {
      id: "F-22-05",
      kind: "rate",
      unit: "PER_MILLION",
      unitText: say(
        { en: "per million residents", zh: "每百万居民", ar: "لكل مليون من السكان" },
        context,
      ),
      headings: {
        area: say({ en: "Destination", zh: "目的地", ar: "المقصد" }, context),
        value: say(
          {
            en: "Arrivals from the Philippines",
            zh: "来自菲律宾的移入",
            ar: "الوافدون من الفلبين",
          },
          context,
        ),
      },
      title: say(
        {
          en: "Where people from the Philippines arrived: only the largest differences are certain",
          zh: "菲律宾移徙者前往何处：只有最大的差异是确定的",
          ar: "إلى أين وصل القادمون من الفلبين: الفروق الكبرى وحدها مؤكدة",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Estimated movements 2015–2020 per million residents of the destination, MODEL",
          zh: "2015–2020年估计移徙流量，每百万目的地居民，模型值",
          ar: "الحركات المقدرة 2015–2020 لكل مليون من سكان المقصد، نموذج",
        },
        context,
      ),
      caption: say(
        { en: "Five-year transitions.", zh: "五年期居住地变动。", ar: "انتقالات خلال خمس سنوات." },
        context,
      ),
      sources: [{ id: "waymark", text: flows.source, vintage: "2024", licence: flows.licence }],
      uncertainty: { kind: "interval", level: 0.8, method: "conformal", coverage: null },
      values,
    },
    {
      geography: geographyFor(context),
      words: mapWordsIn(language),
      limits: [3, 10, 30, 100, 1000],
      digits: 1,
    },
    context,
  );
}
