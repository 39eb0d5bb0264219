import { corridorQuery } from "../../corridor/corridor-state.ts";
import { type PriceFigureParts, quarterText } from "../../explore/prices/price-figures.ts";
import type { PricedCorridor, PriceFile } from "../../explore/prices/price-file.ts";
import {
  amountSent,
  costInDollars,
  priceRecords,
  priceTargets,
} from "../../explore/prices/price-records.ts";
import { pagePath } from "../../route.ts";
import { rootPath } from "../load.ts";
import { pageLanguage } from "../words.ts";

/**
 * What it cost to send 200 dollars: the price of the corridor in a quarter, or its newest, against both
 * targets, then what the price is and is not.
 */
export function priceAnswer(
  file: PriceFile,
  corridor: PricedCorridor,
  wanted: string | null,
  { speak, nameOf, context }: PriceFigureParts,
  vintage: string,
): HTMLElement[] {
  const records = priceRecords(file, corridor);
  const shown =
    wanted === null ? records.at(-1) : records.find(({ subject }) => subject.quarter === wanted);
  const ends = { origin: nameOf(corridor.sender), destination: nameOf(corridor.receiver) };
  if (!shown || typeof shown.value !== "number") return [];
  const price = shown.value;
  const quarter = quarterText(String(shown.subject.quarter));
  const isOld = wanted === null && shown.subject.quarter !== file.quarters.at(-1);
  const cost = costInDollars(shown);
  const limit = priceTargets["price-limit"];
  const most = (amountSent * limit) / 100;
  const verdict = price > limit ? "above" : "within";
  const { exact } = context.numbers;
  return [
    line("price-sentence", speak("explore.price.answer", { ...ends, quarter })),
    numbers([
      [cost.id, exact(Number(cost.value), 2), speak("unit.us-dollars")],
      [shown.id, exact(price, 2), speak("unit.per-cent")],
    ]),
    line("price-verdict", speak(`explore.price.${verdict}`, { amount: exact(most, 2) })),
    ...(isOld ? [line("price-verdict", speak("explore.price.older", { quarter }))] : []),
    line("price-limits", speak("explore.price.limits", { quarter, vintage })),
    corridorLink(corridor, speak("corridor.link")),
  ];
}

/** To everything known of the corridor: migrants come from where the money goes. */
function corridorLink({ sender, receiver }: PricedCorridor, text: string): HTMLElement {
  const made = line("price-verdict", "");
  const link = document.createElement("a");
  const query = corridorQuery({ origin: receiver, destination: sender });
  link.href = `${rootPath()}${pagePath({ page: "any-corridor" }, pageLanguage())}?${query}`;
  link.textContent = text;
  made.append(link);
  return made;
}

function line(name: string, text: string): HTMLElement {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = text;
  return made;
}

/** Large numbers that open their traces. */
function numbers(of: readonly (readonly [id: string, text: string, unit: string])[]): HTMLElement {
  const made = line("price-numbers", "");
  for (const [id, text, unit] of of) {
    const number = document.createElement("data");
    number.className = "n";
    number.dataset.record = id;
    number.tabIndex = 0;
    number.setAttribute("role", "button");
    number.setAttribute("aria-haspopup", "dialog");
    number.textContent = text;
    const after = document.createElement("span");
    after.className = "unit";
    after.textContent = unit;
    const pair = document.createElement("span");
    pair.append(number, " ", after);
    made.append(pair);
  }
  return made;
}
