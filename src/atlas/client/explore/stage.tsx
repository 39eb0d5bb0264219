import { render } from "preact";
import type { FigureContext } from "../../../figures/context.ts";
import type { Figure } from "../../../figures/figure.ts";
import { ExploreFigure } from "../../explore/explore-figure.tsx";
import type { ValueTableParts } from "../../explore/value-table.tsx";
import { pictureOf } from "../../frame/picture-of.ts";
import { startTableSort } from "../table-sort.ts";
import { startWalk, type Walk } from "./walk.ts";

/** A picture that is shown, and what the reader may ask of it. */
export interface Shown {
  readonly figure: Figure;
  readonly context: FigureContext;
}

/** How a page lets its picture be shown. */
export interface StageOptions {
  readonly parts: Omit<ValueTableParts, "traceOf" | "level" | "version">;
  /** Opens the trace of a number by the identifier in its cell. */
  readonly open: (trace: string) => void;
  readonly keys: string;
}

/** The place of a page where its picture stands: shows figures, one after the other. */
export class Stage {
  readonly #box: HTMLElement;
  readonly #options: StageOptions;
  #shown: Shown | null = null;
  #walk: Walk | null = null;
  #paint: ((picture: HTMLElement) => void) | undefined;
  #isOpen = false;
  #version = 0;

  constructor(box: HTMLElement, options: StageOptions) {
    this.#box = box;
    this.#options = options;
    box.addEventListener("click", (event) => this.#openFrom(event));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.#openFrom(event);
    });
  }

  /** Width that a picture may take, in whole units. */
  get width(): number {
    return Math.round(Math.min(1136, Math.max(320, this.#box.clientWidth)));
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** Shows a figure in place of the one before; `paint` draws over its picture. */
  show(shown: Shown, paint?: (picture: HTMLElement) => void): void {
    const isFirst = this.#shown === null;
    if (isFirst) {
      this.#isOpen = this.#box.querySelector("details")?.open ?? false;
      this.#box.replaceChildren();
    }
    this.#shown = shown;
    this.#paint = paint;
    this.#version++;
    this.#render(shown);
    const picture = this.#box.querySelector<HTMLElement>(".picture");
    if (!picture) return;
    if (isFirst) this.#walk = startWalk(picture, this.#options.keys, this.#options.open);
    this.#walk?.shows(shown);
  }

  #render({ figure, context }: Shown): void {
    const { words, numbers } = context;
    render(
      <ExploreFigure
        figure={figure}
        context={context}
        picture={pictureOf(figure, context)}
        parts={{
          ...this.#options.parts,
          level: words.interval(numbers.percent(0.8)),
          version: this.#version,
          traceOf: (trace) => ({
            "data-record": trace,
            role: "button",
            tabIndex: 0,
            "aria-haspopup": "dialog",
          }),
        }}
        table={{ isOpen: this.#isOpen, onToggle: (isOpen) => this.#toggle(isOpen) }}
      />,
      this.#box,
    );
    const picture = this.#box.querySelector<HTMLElement>(".picture");
    if (picture) this.#paint?.(picture);
    if (this.#isOpen) startTableSort(this.#box);
  }

  #toggle(isOpen: boolean): void {
    if (isOpen === this.#isOpen || !this.#shown) return;
    this.#isOpen = isOpen;
    this.#version++;
    this.#render(this.#shown);
  }

  #openFrom(event: Event): void {
    const number = (event.target as Element).closest<HTMLElement>("[data-record]");
    if (!number) return;
    event.preventDefault();
    this.#options.open(number.dataset.record!);
  }
}
