import { startFlowsPage } from "./flows-page.ts";
import { startMapPage } from "./map-page.ts";
import { startPricePage } from "./price-page.ts";

const pages: Readonly<Record<string, (box: HTMLElement) => Promise<void>>> = {
  map: startMapPage,
  flows: startFlowsPage,
  prices: startPricePage,
};
const box = document.querySelector<HTMLElement>("[data-explore]");
if (box) void pages[box.dataset.explore ?? ""]?.(box);
