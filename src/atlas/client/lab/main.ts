import { openReceiver } from "../load.ts";
import { startLab } from "./lab-page.ts";

openReceiver();
const box = document.querySelector<HTMLElement>("[data-lab]");
if (box) void startLab(box);
