import type { NumberRecord } from "../data/number-record.ts";
import { numbersCsv } from "../data/numbers-csv.ts";
import { figurePng, figureSvg } from "./figure-image.ts";
import { load } from "./load.ts";
import { saveFile } from "./save-file.ts";

/** Lets the reader take each figure that was printed on the page as SVG, PNG, CSV or JSON with traces. */
export function startFigureDownloads(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-figure-downloads]")) {
    const figure = box.closest<HTMLElement>("figure");
    if (!figure) continue;
    box.hidden = false;
    box.addEventListener("click", (event) => {
      const form = (event.target as Element).closest<HTMLElement>("[data-take]")?.dataset.take;
      if (form) void take(form, figure);
    });
  }
}

async function take(form: string, figure: HTMLElement): Promise<void> {
  const blob = await made(form, figure);
  if (blob) saveFile(`waymark-${figure.id}.${form}`, blob);
}

async function made(form: string, figure: HTMLElement): Promise<Blob | null> {
  if (form === "csv")
    return new Blob([numbersCsv((await numbersOf(figure)).own)], { type: "text/csv" });
  if (form === "json") return new Blob([await jsonOf(figure)], { type: "application/json" });
  const address = location.protocol === "file:" ? null : location.href.replace(/#.*/, "");
  const image = figureSvg(figure, address);
  if (!image || form === "png") return image && figurePng(image);
  return new Blob([new XMLSerializer().serializeToString(image)], { type: "image/svg+xml" });
}

interface FigureNumbers {
  readonly own: readonly NumberRecord[];
  readonly ofPage: readonly NumberRecord[];
}

/** The numbers of the figure's table; where it has none, those of its section, or of the page. */
async function numbersOf(figure: HTMLElement): Promise<FigureNumbers> {
  const slice = document.body.dataset.slice;
  if (!slice) return { own: [], ofPage: [] };
  const { numbers } = await load<{ readonly numbers: readonly NumberRecord[] }>(slice);
  const [places = []] = [figure, figure.closest("section")]
    .map((within) => placesIn(within))
    .filter((found) => found.length > 0);
  const own = places.length === 0 ? numbers : [...new Set(places)].map((at) => numbers[at]!);
  return { own, ofPage: numbers };
}

function placesIn(within: Element | null): number[] {
  const found = within?.querySelectorAll<HTMLElement>("[data-n]") ?? [];
  return [...found].map(({ dataset }) => Number(dataset.n));
}

async function jsonOf(figure: HTMLElement): Promise<string> {
  const said = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  const [title] = said(":scope > :is(h2, h3)");
  const [subtitle] = said(".subtitle");
  const notes = said("figcaption p");
  const { own, ofPage } = await numbersOf(figure);
  // Places in the file of the page say nothing in this one.
  const numbers = own.map(({ rivals, ...record }) =>
    rivals ? { ...record, rivals: rivals.map((at) => ofPage[at]!.id) } : record,
  );
  return JSON.stringify({ id: figure.id, title, subtitle, notes, numbers }, null, 1);
}
