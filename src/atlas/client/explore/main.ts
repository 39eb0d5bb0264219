import { startFlowsPage } from "./flows-page.ts";
import { startMapPage } from "./map-page.ts";

const box = document.querySelector<HTMLElement>("[data-explore]");
if (box) void (box.dataset.explore === "map" ? startMapPage(box) : startFlowsPage(box));
