import type { NumberRecord } from "../data/number-record.ts";
import { numbersCsv } from "../data/numbers-csv.ts";
import { figurePng, figureSvg } from "./figure-image.ts";
import { load } from "./load.ts";
import { saveFile } from "./save-file.ts";

/** The numbers to which the marks `data-n` of a part of the page point. */
export type NumbersBehind = () => Promise<readonly NumberRecord[]>;

/** Lets the reader take each figure that was printed on the page as SVG, PNG, CSV or JSON with traces. */
export function startFigureDownloads(): void {
  wakeFigureDownloads(document, async () => {
    const { slice } = document.body.dataset;
    return slice ? (await load<{ readonly numbers: readonly NumberRecord[] }>(slice)).numbers : [];
  });
}

/** The same for the figures of a part of the page, whose numbers the part knows. */
export function wakeFigureDownloads(within: ParentNode, numbers: NumbersBehind): void {
  for (const box of within.querySelectorAll<HTMLElement>("[data-figure-downloads]")) {
    const figure = box.closest<HTMLElement>("figure");
    if (!figure) continue;
    box.hidden = false;
    box.addEventListener("click", (event) => {
      const form = (event.target as Element).closest<HTMLElement>("[data-take]")?.dataset.take;
      if (form) void take(form, figure, numbers);
    });
  }
}

async function take(form: string, figure: HTMLElement, numbers: NumbersBehind): Promise<void> {
  const blob = await made(form, figure, numbers);
  if (blob) saveFile(`waymark-${figure.id}.${form}`, blob);
}

async function made(
  form: string,
  figure: HTMLElement,
  numbers: NumbersBehind,
): Promise<Blob | null> {
  if (form === "csv" || form === "json") {
    const found = numbersOf(figure, await numbers());
    return form === "csv"
      ? new Blob([numbersCsv(found.own)], { type: "text/csv" })
      : new Blob([jsonOf(figure, found)], { type: "application/json" });
  }
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
function numbersOf(figure: HTMLElement, numbers: readonly NumberRecord[]): FigureNumbers {
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

function jsonOf(figure: HTMLElement, { own, ofPage }: FigureNumbers): string {
  const said = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  const [title] = said(":scope > :is(h2, h3), :scope > .figure-head > :is(h2, h3)");
  const [subtitle] = said(".subtitle");
  const notes = said("figcaption p");
  // Places in the file of the page say nothing in this one.
  const numbers = own.map(({ rivals, ...record }) =>
    rivals ? { ...record, rivals: rivals.map((at) => ofPage[at]!.id) } : record,
  );
  return JSON.stringify({ id: figure.id, title, subtitle, notes, numbers }, null, 1);
}
