import { type AreaCode, worldRegionOf } from "../../../src/areas/index.ts";
import {
  directedChord,
  type Figure,
  type FigureContext,
  type KnownValue,
  type Observation,
  regionOrder,
  splitSankey,
} from "../../../src/figures/index.ts";
import type { TestLanguage } from "../context.ts";
import { estimateTrace, extract } from "./extract.ts";
import { chordWordsIn, nameOf, sankeyWordsIn } from "./words.ts";

/** Where people came to Mexico from and where they went, estimated. */
export function exchangeOfMexico(context: FigureContext): Figure {
  const language = context.language as TestLanguage;
  const say = (en: string, zh: string, ar: string) => ({ en, zh, ar })[language];
  const flows = extract("flows-of-mexico-2015-2020");
  const [, into, out] = extract("flows-2015-2020").nodes!.find(([area]) => area === "MEX")!;
  const values = new Map(
    flows.rows.map(([origin, destination, value, low, high]): [string, KnownValue] => [
      `${origin}-${destination}`,
      {
        value: Number(value),
        interval: { low: Number(low), high: Number(high) },
        trace: estimateTrace(flows, String(origin), String(destination)),
        model: true,
      },
    ]),
  );
  const areas = [...new Set(flows.rows.flatMap(([o, d]) => [String(o), String(d)]))];
  const below: Observation = { missing: say("fewer than 50", "少于50人", "أقل من 50") };
  const total = (value: number, corridor: string): KnownValue => ({
    value,
    trace: estimateTrace(flows, ...(corridor.split("-") as [string, string])),
    model: true,
  });
  return splitSankey(
    {
      id: "F-22-06",
      title: say(
        "Mexico exchanges most of its people with the United States, in both directions",
        "墨西哥的移徙流入和流出均以美国为主",
        "تتبادل المكسيك معظم مهاجريها مع الولايات المتحدة في الاتجاهين",
      ),
      subtitle: say(
        "Estimated movements, persons, 2015–2020, MODEL",
        "估计移徙流量，人，2015–2020年，模型值",
        "الحركات المقدرة، أشخاص، 2015–2020، نموذج",
      ),
      caption: say("Five-year transitions.", "五年期居住地变动。", "انتقالات خلال خمس سنوات."),
      sources: [{ id: "waymark", text: flows.source, vintage: "2024", licence: flows.licence }],
      uncertainty: { kind: "interval", level: 0.8, method: "conformal", coverage: null },
      unit: "PERSONS",
      unitText: say("persons", "人", "أشخاص"),
      headings: {
        partner: say("Country or area", "国家或地区", "البلد أو المنطقة"),
        into: say("Into Mexico", "流入墨西哥", "إلى المكسيك"),
        out: say("Out of Mexico", "流出墨西哥", "من المكسيك"),
      },
      area: "MEX",
      name: nameOf("MEX", language),
      totals: { into: total(into, "001-MEX"), out: total(out, "MEX-001") },
      partners: areas
        .filter((area) => area !== "MEX")
        .map((area) => ({
          area,
          name: nameOf(area, language),
          region: worldRegionOf(area as AreaCode) ?? "",
          into: values.get(`${area}-MEX`) ?? below,
          out: values.get(`MEX-${area}`) ?? below,
        })),
    },
    { words: sankeyWordsIn(language) },
    context,
  );
}

/** How the regions of the world exchange people, estimated. */
export function exchangeOfRegions(context: FigureContext): Figure {
  return exchange(context, []);
}

/** The same with the Americas opened. */
export function exchangeOfTheAmericas(context: FigureContext): Figure {
  return exchange(context, ["021", "419"]);
}

function exchange(context: FigureContext, opened: readonly string[]): Figure {
  const language = context.language as TestLanguage;
  const say = (en: string, zh: string, ar: string) => ({ en, zh, ar })[language];
  const flows = extract("flows-between-regions-2015-2020");
  const value = new Map(flows.rows.map(([o, d, v]) => [`${o} ${d}`, Number(v)]));
  const isRegion = (key: string) => regionOrder.includes(key);
  const regionOf = (key: string) => (isRegion(key) ? key : worldRegionOf(key as AreaCode)!);
  const named = [...new Set(flows.rows.map(([o]) => String(o)))].filter(
    (key) => !isRegion(key) && opened.includes(regionOf(key)),
  );
  const keys = [...named, ...regionOrder];
  /** What of a region is left when its named areas are taken out. */
  const parts = (key: string): [string, number][] =>
    isRegion(key)
      ? [
          [key, 1],
          ...named.filter((a) => regionOf(a) === key).map((a): [string, number] => [a, -1]),
        ]
      : [[key, 1]];
  const between = (origin: string, destination: string): number =>
    parts(origin)
      .flatMap(([o, a]) =>
        parts(destination).map(([d, b]) => a * b * (value.get(`${o} ${d}`) ?? 0)),
      )
      .reduce((sum, each) => sum + each, 0);
  return directedChord(
    {
      id: opened.length > 0 ? "F-22-08" : "F-22-07",
      title: say(
        "Most who move from a country of Europe or Sub-Saharan Africa stay in the region; most from Central and Southern Asia leave it",
        "欧洲和撒哈拉以南非洲的移徙多在区域内部，中亚和南亚的移徙多流向其他区域",
        "يبقى معظم المهاجرين من بلدان أوروبا وأفريقيا جنوب الصحراء في منطقتهم، ويغادرها معظم القادمين من وسط وجنوب آسيا",
      ),
      subtitle: say(
        "Estimated movements between regions, persons, 2015–2020, MODEL",
        "区域之间的估计移徙流量，人，2015–2020年，模型值",
        "الحركات المقدرة بين المناطق، أشخاص، 2015–2020، نموذج",
      ),
      caption: say(
        "Sums of five-year transitions between countries or areas.",
        "国家或地区之间五年期居住地变动之和。",
        "مجموع الانتقالات بين البلدان أو المناطق خلال خمس سنوات.",
      ),
      sources: [{ id: "waymark", text: flows.source, vintage: "2024", licence: flows.licence }],
      uncertainty: { kind: "none", because: "no-joint-interval" },
      unit: "PERSONS",
      unitText: say("persons", "人", "أشخاص"),
      headings: {
        corridor: say("From and to", "起讫", "من وإلى"),
        value: say("Movements", "移徙流量", "الحركات"),
      },
      nodes: keys.map((key) => ({
        key,
        region: regionOf(key),
        name:
          isRegion(key) && opened.includes(key)
            ? say(
                `Rest of ${nameOf(key, language)}`,
                `${nameOf(key, language)}其他`,
                `بقية ${nameOf(key, language)}`,
              )
            : nameOf(key, language),
      })),
      flows: keys
        .flatMap((origin) =>
          keys.map((destination) => ({
            origin,
            destination,
            value: {
              value: Math.round(between(origin, destination)),
              trace: estimateTrace(flows, origin, destination),
              model: true,
            },
          })),
        )
        .filter(({ value }) => value.value >= 10),
    },
    { words: chordWordsIn(language) },
    context,
  );
}
