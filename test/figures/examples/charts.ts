import { clauses } from "../../../src/declaration/index.ts";
import {
  barFigure,
  dumbbellFigure,
  type Figure,
  type FigureContext,
  lineFigure,
  matrixFigure,
  pyramidFigure,
  rivalsFigure,
  sparklineFigure,
  statusFigure,
} from "../../../src/figures/index.ts";
import { message } from "../../../src/messages/index.ts";
import type { TestLanguage } from "../context.ts";
import {
  type EstimatedValue,
  estimated,
  estimateSource,
  observed,
  sourceOf,
  valuesOf,
} from "./values.ts";
import { nameOf, type Said } from "./words.ts";

const say = (said: Said, context: FigureContext) => said[context.language as TestLanguage];
const persons: Said = { en: "persons", zh: "人", ar: "أشخاص" };
const year: Said = { en: "Year", zh: "年份", ar: "السنة" };
const none = (because: "published-without-interval" | "administrative-record" | "complete-count") =>
  ({ kind: "none", because }) as const;
const intervals = (context: FigureContext) =>
  ({
    kind: "interval",
    level: 0.8,
    furtherLevel: 0.95,
    method: say(
      {
        en: "conformal, on held-out reports",
        zh: "保形区间，以留出的报告校准",
        ar: "فترة توافقية",
      },
      context,
    ),
    coverage: null,
  }) as const;

/** Estimates with two intervals, a method that differs, and a last period of four years. */
export function mexicoToUnitedStates(context: FigureContext): Figure {
  const all = valuesOf<EstimatedValue>("mexico-usa-estimates");
  const start = ({ time }: EstimatedValue) => Number(time.slice(0, 4));
  const points = (method: string) =>
    all
      .filter((one) => one.method === method)
      .map((one) => ({ at: start(one), observation: estimated(one) }));
  const times = points("waymark").map(({ at }) => ({
    at,
    label: at === 2020 ? "2020–24" : `${at}–${String(at + 5).slice(2)}`,
  }));
  const method: Said = { en: "Waymark estimate", zh: "本系统估计", ar: "تقدير ويمارك" };
  const rival: Said = {
    en: "Pseudo-Bayesian, closed",
    zh: "伪贝叶斯法（封闭）",
    ar: "طريقة بايزية",
  };
  return lineFigure(
    {
      id: "mexico-usa-estimates",
      title: say(
        {
          en: "The 80 per cent interval of movements from Mexico to the United States spans more than a factor of seven in every period",
          zh: "由墨西哥迁往美国的人数估计，各时期80%区间的上限均为下限的七倍以上",
          ar: "فترة الثقة للحركات من المكسيك إلى الولايات المتحدة واسعة في كل الفترات",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Movements in five-year periods, persons, 1990–2024",
          zh: "五年期迁移人数，1990–2024年",
          ar: "الحركات في فترات خمسية، أشخاص",
        },
        context,
      ),
      caption: say(
        {
          en: "Movements between mid-years of persons who change their country of residence.",
          zh: "两个年中之间变更居住国的人数。",
          ar: "تحركات الأشخاص الذين يغيرون بلد إقامتهم.",
        },
        context,
      ),
      sources: [estimateSource],
      uncertainty: intervals(context),
      unit: { code: "PERSONS", text: say(persons, context) },
      timeHeading: say({ en: "Period", zh: "时期", ar: "الفترة" }, context),
      times,
      breaks: [
        {
          at: 2020,
          label: say({ en: "four years only", zh: "仅四年", ar: "أربع سنوات فقط" }, context),
        },
      ],
      series: [
        { key: "waymark", label: say(method, context), points: points("waymark") },
        { key: "pb", label: say(rival, context), points: points("da-pb-closed") },
      ],
    },
    context,
  );
}

/** A series with a gap of five years. */
export function inflowsToTurkiye(context: FigureContext): Figure {
  const values = valuesOf("turkiye-inflows");
  const times = Array.from({ length: 14 }, (_, i) => ({ at: 2010 + i, label: String(2010 + i) }));
  return lineFigure(
    {
      id: "turkiye-inflows",
      title: say(
        {
          en: "Türkiye reported twice as many foreign arrivals in 2021 as in 2016; five years are not reported",
          zh: "2021年土耳其报告的外国人入境人数为2016年的两倍；有五年未报告",
          ar: "أبلغت تركيا عن ضعف عدد الوافدين الأجانب في عام 2021 مقارنة بعام 2016",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Inflow of foreign population, persons a year",
          zh: "外国人口流入，每年人数",
          ar: "تدفق السكان الأجانب، أشخاص في السنة",
        },
        context,
      ),
      caption: say(
        {
          en: "As defined by the country. No value is drawn where none is published.",
          zh: "按该国定义。未公布数值的年份不绘线。",
          ar: "بحسب تعريف البلد.",
        },
        context,
      ),
      sources: [sourceOf("OECD, International Migration Database", values)],
      uncertainty: none("administrative-record"),
      unit: { code: "PERSONS", text: say(persons, context) },
      timeHeading: say(year, context),
      times,
      series: [
        {
          key: "inflow",
          label: say({ en: "Foreign arrivals", zh: "外国人入境", ar: "الوافدون الأجانب" }, context),
          points: times.map(({ at }) => ({
            at,
            observation: observed(
              values.find(({ time }) => Number(time) === at),
              context,
            ),
          })),
        },
      ],
    },
    context,
  );
}

/** Every method for one corridor and period, zeros among them. */
export function methodsOfOneCorridor(context: FigureContext): Figure {
  const all = valuesOf<EstimatedValue>("mexico-usa-estimates").filter(
    ({ time, method }) => time === "2015/P5Y" && method !== "waymark-closed",
  );
  return rivalsFigure(
    {
      id: "mexico-usa-rivals",
      title: say(
        {
          en: "Eight methods put one corridor between none and 11.6 million movements",
          zh: "八种方法对同一走廊的估计从零到1160万人不等",
          ar: "ثماني طرق تقدّر المسار نفسه وتختلف اختلافا كبيرا",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Movements from Mexico to the United States, 2015–2020, persons",
          zh: "2015–2020年由墨西哥迁往美国的人数",
          ar: "الحركات من المكسيك إلى الولايات المتحدة، 2015–2020، أشخاص",
        },
        context,
      ),
      caption: say(
        {
          en: "Methods differ by design: differences of stocks, rates, and demographic accounts.",
          zh: "各方法原理不同：存量差、比率和人口账户。",
          ar: "تختلف الطرق في تصميمها.",
        },
        context,
      ),
      sources: [estimateSource],
      uncertainty: intervals(context),
      unit: { code: "PERSONS", text: say(persons, context) },
      rivalHeading: say({ en: "Method", zh: "方法", ar: "الطريقة" }, context),
      valueHeading: say({ en: "Movements", zh: "迁移人数", ar: "الحركات" }, context),
      kinds: {
        report: say({ en: "report", zh: "报告值", ar: "تقرير" }, context),
        estimate: say({ en: "estimate", zh: "估计值", ar: "تقدير" }, context),
      },
      rivals: all.map((one) => ({
        key: one.method,
        label: message(context.language, `flows.method.${one.method}`),
        kind: "estimate",
        observation: estimated(one),
      })),
    },
    context,
  );
}

/** Bars with intervals whose ranks overlap. */
export function largestEstimates(context: FigureContext): Figure {
  const all = valuesOf<EstimatedValue>("corridor-estimates");
  const language = context.language as TestLanguage;
  return barFigure(
    {
      id: "largest-estimates",
      title: say(
        {
          en: "India to the United Arab Emirates is the largest estimated corridor, though its lead is not certain",
          zh: "印度至阿拉伯联合酋长国为最大的估计走廊，但领先并不确定",
          ar: "المسار من الهند إلى الإمارات العربية المتحدة هو الأكبر تقديرا",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Movements in five years, 2015–2020, persons",
          zh: "2015–2020年五年迁移人数",
          ar: "الحركات في خمس سنوات، 2015–2020",
        },
        context,
      ),
      caption: say(
        { en: "The ten largest corridors.", zh: "十个最大的走廊。", ar: "أكبر عشرة مسارات." },
        context,
      ),
      sources: [estimateSource],
      uncertainty: intervals(context),
      unit: { code: "PERSONS", text: say(persons, context) },
      itemHeading: say({ en: "Corridor", zh: "走廊", ar: "المسار" }, context),
      valueHeading: say({ en: "Movements", zh: "迁移人数", ar: "الحركات" }, context),
      ranked: true,
      items: all.map((one) => {
        const { further: _, ...observation } = estimated(one);
        const arrow = context.direction === "rtl" ? "←" : "→";
        return {
          key: `${one.origin}-${one.destination}`,
          label: `${nameOf(one.origin, language)} ${arrow} ${nameOf(one.destination, language)}`,
          observation,
        };
      }),
    },
    context,
  );
}

/** Reports of both ends of a corridor, some of them missing. */
export function reportsOfBothEnds(context: FigureContext): Figure {
  const values = valuesOf("european-reports");
  const language = context.language as TestLanguage;
  const find = (measure: string, area: string, counterpart: string) =>
    observed(
      values.find(
        (one) => one.measure === measure && one.area === area && one.counterpart === counterpart,
      ),
      context,
    );
  const pairs = [
    ["ROU", "ITA"],
    ["FRA", "ESP"],
    ["FRA", "BEL"],
    ["BEL", "FRA"],
    ["ITA", "FRA"],
    ["ITA", "ESP"],
    ["ESP", "FRA"],
    ["ROU", "ESP"],
  ] as const;
  return dumbbellFigure(
    {
      id: "both-ends",
      title: say(
        {
          en: "Reports of both ends nearly agree between Belgium and France and differ threefold from Italy to Spain",
          zh: "比利时与法国双方报告大致相符，意大利至西班牙的报告相差三倍",
          ar: "تتفق فرنسا وبلجيكا على أعداد المنتقلين بينهما بخلاف إيطاليا وإسبانيا",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Migrants in 2015 by both reports, persons",
          zh: "2015年双方报告的移徙者人数",
          ar: "المهاجرون في عام 2015 بحسب التقريرين",
        },
        context,
      ),
      caption: say(
        {
          en: "The same movements, counted where they begin and where they end.",
          zh: "同一迁移分别由原籍国和目的地国统计。",
          ar: "الحركات نفسها محسوبة في بلد المنشأ وبلد المقصد.",
        },
        context,
      ),
      sources: [
        sourceOf(
          "Eurostat, immigration and emigration by country of previous and next residence",
          values,
        ),
      ],
      uncertainty: none("administrative-record"),
      unit: { code: "PERSONS", text: say(persons, context) },
      itemHeading: say({ en: "Corridor", zh: "走廊", ar: "المسار" }, context),
      ends: {
        first: say(
          { en: "Report of the origin", zh: "原籍国报告", ar: "تقرير بلد المنشأ" },
          context,
        ),
        second: say(
          { en: "Report of the destination", zh: "目的地国报告", ar: "تقرير بلد المقصد" },
          context,
        ),
      },
      items: pairs.map(([origin, destination]) => ({
        key: `${origin}-${destination}`,
        label: `${nameOf(origin, language)} ${context.direction === "rtl" ? "←" : "→"} ${nameOf(destination, language)}`,
        first: find("EMIGRATION", origin, destination),
        second: find("IMMIGRATION", destination, origin),
      })),
    },
    context,
  );
}

/** A population whose shape is made by labour migration. */
export function populationOfEmirates(context: FigureContext): Figure {
  const values = valuesOf("emirates-population");
  const from = (age: string) => Number(/\d+/.exec(age)![0]);
  const ages = [...new Set(values.map(({ age }) => age))].sort((a, b) => from(a) - from(b));
  const find = (sex: string, age: string) =>
    observed(
      values.find((one) => one.sex === sex && one.age === age),
      context,
    );
  return pyramidFigure(
    {
      id: "emirates-population",
      title: say(
        {
          en: "Men of working age outnumber women by far in the United Arab Emirates",
          zh: "阿拉伯联合酋长国劳动年龄男性远多于女性",
          ar: "يفوق عدد الرجال في سن العمل عدد النساء بكثير في الإمارات العربية المتحدة",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Population by age and sex, mid-2020, persons",
          zh: "2020年年中按年龄和性别分列的人口",
          ar: "السكان حسب العمر والجنس، منتصف 2020",
        },
        context,
      ),
      caption: say(
        {
          en: "The whole population, migrants included.",
          zh: "全部人口，包括移徙者。",
          ar: "مجموع السكان بمن فيهم المهاجرون.",
        },
        context,
      ),
      sources: [sourceOf("UN DESA, World Population Prospects", values)],
      uncertainty: none("published-without-interval"),
      unit: { code: "PERSONS", text: say(persons, context) },
      ageHeading: say({ en: "Age", zh: "年龄", ar: "العمر" }, context),
      sides: {
        left: say({ en: "Men", zh: "男", ar: "رجال" }, context),
        right: say({ en: "Women", zh: "女", ar: "نساء" }, context),
      },
      ages: ages.map((age) => {
        const label = age.startsWith("Y_GE") ? `${from(age)}+` : `${from(age)}–${from(age) + 4}`;
        return { key: age, label, left: find("M", age), right: find("F", age) };
      }),
    },
    context,
  );
}

/** Every corridor of two groups, one of them missing. */
export function migrantsInGulf(context: FigureContext): Figure {
  const values = valuesOf("gulf-stocks");
  const language = context.language as TestLanguage;
  const areas = (codes: readonly string[]) =>
    codes.map((code) => ({ key: code, label: nameOf(code, language) }));
  const origins = ["IND", "BGD", "PAK", "EGY", "PHL", "IDN", "NPL", "LKA"];
  const destinations = ["SAU", "ARE", "KWT", "QAT", "OMN", "BHR"];
  return matrixFigure(
    {
      id: "gulf-stocks",
      title: say(
        {
          en: "Migrants from India are the largest group in five of six Gulf States, and those from Bangladesh in Saudi Arabia",
          zh: "在六个海湾国家中，印度移徙者在五国人数最多，在沙特阿拉伯则是孟加拉国移徙者最多",
          ar: "المهاجرون من الهند هم أكبر مجموعة في خمس من دول الخليج الست",
        },
        context,
      ),
      subtitle: say(
        {
          en: "International migrants by origin and destination, mid-2024, persons",
          zh: "2024年年中按原籍国和目的地国分列的国际移徙者",
          ar: "المهاجرون الدوليون حسب المنشأ والمقصد، منتصف 2024",
        },
        context,
      ),
      caption: say(
        { en: "Stocks, not movements.", zh: "存量，而非流量。", ar: "أرصدة وليست حركات." },
        context,
      ),
      sources: [sourceOf("UN DESA, International Migrant Stock", values)],
      uncertainty: none("published-without-interval"),
      unit: { code: "PERSONS", text: say(persons, context) },
      cornerHeading: say({ en: "Origin", zh: "原籍国", ar: "المنشأ" }, context),
      origins: areas(origins),
      destinations: areas(destinations),
      cells: origins.map((origin) =>
        destinations.map((destination) =>
          observed(
            values.find((one) => one.area === destination && one.counterpart === origin),
            context,
          ),
        ),
      ),
    },
    context,
  );
}

/** The shape of a series beside its value. */
export function remittancesOfPhilippines(context: FigureContext): Figure {
  const values = valuesOf("philippines-remittances").filter(
    ({ source, time }) => source === "knomad-remittance-inflows" && Number(time) <= 2022,
  );
  const sorted = [...values].sort((a, b) => Number(a.time) - Number(b.time));
  return sparklineFigure(
    {
      id: "philippines-remittances",
      title: say(
        {
          en: "Remittances to the Philippines have grown for two decades",
          zh: "菲律宾收到的汇款二十年来持续增长",
          ar: "نمت التحويلات إلى الفلبين على مدى عقدين",
        },
        context,
      ),
      subtitle: say(
        {
          en: "Personal remittances received, United States dollars",
          zh: "收到的个人汇款，美元",
          ar: "التحويلات الشخصية الواردة، بالدولار",
        },
        context,
      ),
      caption: say(
        { en: "Current dollars.", zh: "按现价美元计算。", ar: "بالدولار الجاري." },
        context,
      ),
      sources: [sourceOf("World Bank/KNOMAD, remittance inflows", sorted)],
      uncertainty: none("published-without-interval"),
      unit: { code: "USD", text: say({ en: "US dollars", zh: "美元", ar: "دولار" }, context) },
      timeHeading: say(year, context),
      valueHeading: say(
        { en: "Remittances received", zh: "收到的汇款", ar: "التحويلات الواردة" },
        context,
      ),
      points: sorted.map((value) => ({
        at: Number(value.time),
        label: value.time,
        observation: observed(value, context),
      })),
    },
    context,
  );
}

/** In what every clause of the Declaration ends. */
export function statusOfDeclaration(context: FigureContext): Figure {
  const words: Record<string, Said> = {
    figure: { en: "figure", zh: "数字", ar: "رقم" },
    status: { en: "policy status", zh: "政策状况", ar: "حالة السياسات" },
    ledger: { en: "ledger", zh: "台账", ar: "سجل" },
    gap: { en: "gap", zh: "空白", ar: "ثغرة" },
  };
  const numbers = [...new Set(clauses.map(({ paragraph }) => paragraph))];
  return statusFigure(
    {
      id: "declaration-status",
      title: say(
        {
          en: "Nineteen clauses of the Declaration end in a figure, twenty-one in a stated gap",
          zh: "《宣言》有十九项条款以数字作答，二十一项标明为空白",
          ar: "تنتهي تسعة عشر بندا من الإعلان برقم وواحد وعشرون بثغرة معلنة",
        },
        context,
      ),
      subtitle: say(
        {
          en: "The 34 paragraphs of A/RES/68/4, clause by clause",
          zh: "A/RES/68/4号决议34段，逐条列示",
          ar: "فقرات القرار A/RES/68/4 الأربع والثلاثون",
        },
        context,
      ),
      caption: say(
        {
          en: "The states are of different kinds; none is a grade.",
          zh: "各状态性质不同，不表示等级。",
          ar: "الحالات أنواع مختلفة وليست درجات.",
        },
        context,
      ),
      sources: [
        {
          id: "A/RES/68/4",
          text: say(
            {
              en: "Declaration of the High-level Dialogue on International Migration and Development",
              zh: "《国际移徙与发展问题高级别对话宣言》",
              ar: "إعلان الحوار الرفيع المستوى بشأن الهجرة الدولية والتنمية",
            },
            context,
          ),
          vintage: "2013",
          licence: "UN",
        },
      ],
      uncertainty: { kind: "none", because: "status-not-quantity" },
      paragraphHeading: say({ en: "Clause", zh: "条款", ar: "البند" }, context),
      stateHeading: say({ en: "Ends in", zh: "作答方式", ar: "ينتهي بـ" }, context),
      states: [
        { key: "figure", word: say(words.figure!, context), shape: "circle", colour: "accent" },
        { key: "status", word: say(words.status!, context), shape: "square", colour: "category-4" },
        { key: "ledger", word: say(words.ledger!, context), shape: "triangle", colour: "out" },
        { key: "gap", word: say(words.gap!, context), shape: "diamond", colour: "missing" },
      ],
      paragraphs: numbers.map((number) => ({
        key: String(number),
        label: `¶ ${number}`,
        clauses: clauses
          .filter(({ paragraph }) => paragraph === number)
          .map(({ id, answer }) => ({ key: id, label: id, state: answer })),
      })),
    },
    context,
  );
}
