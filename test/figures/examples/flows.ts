import { type AreaCode, worldRegionOf } from "../../../src/areas/index.ts";
import { worldMedium } from "../../../src/figures/geography/data/world-medium.ts";
import { worldSmall } from "../../../src/figures/geography/data/world-small.ts";
import {
  type Figure,
  type FigureContext,
  type FlowEnd,
  flowMap,
  type Geography,
  type KnownValue,
  readGeography,
  regionOrder,
} from "../../../src/figures/index.ts";
import type { TestLanguage } from "../context.ts";
import { estimateTrace, extract } from "./extract.ts";
import { flowWordsIn, mapWordsIn, nameOf } from "./words.ts";

const small = readGeography(worldSmall);
const medium = readGeography(worldMedium);

/** The largest corridors of 2015–2020, estimated. */
export function largestCorridors(
  context: FigureContext,
  options: { readonly geography?: Geography; readonly most?: number } = {},
): Figure {
  return corridors(context, "atlantic", options);
}

/** The same with the Pacific in the middle. */
export function largestCorridorsPacific(context: FigureContext): Figure {
  return corridors(context, "pacific");
}

function corridors(
  context: FigureContext,
  centring: "atlantic" | "pacific",
  options: { readonly geography?: Geography; readonly most?: number } = {},
): Figure {
  const language = context.language as TestLanguage;
  const flows = extract("flows-2015-2020");
  const say = (en: string, zh: string, ar: string) => ({ en, zh, ar })[language];
  const total = (value: number, trace: string): KnownValue => ({ value, trace, model: true });
  return flowMap(
    {
      id: centring === "pacific" ? "F-22-05" : "F-22-04",
      title: say(
        "The widest streams end in the Gulf, in Singapore and in Northern America",
        "最大的移徙流向海湾国家、新加坡和北美",
        "أوسع التدفقات تنتهي في الخليج وسنغافورة وأمريكا الشمالية",
      ),
      subtitle: say(
        "Estimated movements between countries or areas, persons, 2015–2020, MODEL",
        "国家或地区之间的估计移徙流量，人，2015–2020年，模型值",
        "الحركات المقدرة بين البلدان أو المناطق، أشخاص، 2015–2020، نموذج",
      ),
      caption: say("Five-year transitions.", "五年期居住地变动。", "انتقالات خلال خمس سنوات."),
      sources: [{ id: "waymark", text: flows.source, vintage: "2024", licence: flows.licence }],
      uncertainty: { kind: "interval", level: 0.8, method: "conformal", coverage: null },
      unit: "PERSONS",
      unitText: say("persons", "人", "أشخاص"),
      headings: {
        corridor: say("Corridor", "移徙走廊", "المسار"),
        value: say("Movements", "移徙流量", "الحركات"),
      },
      links: flows.rows.map(([origin, destination, value, low, high]) => ({
        origin: String(origin),
        destination: String(destination),
        value: {
          value: Number(value),
          interval: { low: Number(low), high: Number(high) },
          trace: estimateTrace(flows, String(origin), String(destination)),
          model: true,
        },
      })),
      ends: flows.nodes!.map(
        ([area, into, out]): FlowEnd => ({
          area,
          name: nameOf(area, language),
          region: worldRegionOf(area as AreaCode) ?? "",
          into: total(into, `sum of flows into ${area}`),
          out: total(out, `sum of flows out of ${area}`),
        }),
      ),
      regions: regionOrder.map((region) => ({ region, name: nameOf(region, language) })),
      corridors: flows.corridors!,
      total: flows.total!,
      beside: [
        {
          key: "within",
          label: say("Movements within areas", "区域内部移徙", "الحركات داخل المناطق"),
          value: { missing: say("not estimated", "未估计", "غير مقدرة") },
        },
      ],
    },
    {
      geography: context.width < 900 ? small : medium,
      words: { ...mapWordsIn(language), ...flowWordsIn(language) },
      centring,
      ...options,
    },
    context,
  );
}
