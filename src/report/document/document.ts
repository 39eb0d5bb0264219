import type { Figure as Chart } from "../../figures/index.ts";
import type { Language } from "../../messages/index.ts";

/**
 * A report as a value, before any format: HTML, DOCX and PDF are renderings of the same blocks. A number
 * stands in a document only as a `number` run, which names its entry of the ledger.
 */
export interface ReportDocument {
  /** File name without extension, such as `world-report.en` or `brief-PHL.zh`. */
  readonly name: string;
  readonly language: Language;
  /** `brief`: a few dense pages, without a table of contents. */
  readonly layout: "report" | "brief";
  readonly title: string;
  readonly subtitle: string;
  /** Edition, vintages and licence, as printed on the title page. */
  readonly imprint: readonly (readonly Run[])[];
  readonly blocks: readonly Block[];
  /** Where each number comes from, for formats in which a number can lead there. */
  readonly register?: readonly RegisterItem[];
}

/** What the ledger says about a number. */
export interface RegisterItem {
  readonly entry: EntryId;
  readonly runs: readonly Run[];
}

/** Identifier of an entry of the ledger: `F-27-03`, `F-T1-002-04`, `F-A-PHL-01`. */
export type EntryId = `F-${string}`;

/** A number that is printed, with the entry of the ledger from which it is traced. */
export interface NumberRun {
  readonly kind: "number";
  readonly text: string;
  readonly entry: EntryId;
  /** True if the value is modelled: the renderer prints the label MODEL beside it. */
  readonly model?: boolean;
}

/** A run of text inside a paragraph, heading, cell or caption. */
export type Run =
  | { readonly kind: "text"; readonly text: string; readonly strong?: boolean }
  | NumberRun
  /** A number that is no quantity: a year, a paragraph, a symbol, the number of a table. */
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

export type Block =
  | {
      readonly kind: "heading";
      /** False to leave it out of a printed table of contents; bookmarks have it. Default true. */
      readonly isListed?: boolean;
      readonly level: 1 | 2 | 3 | 4;
      readonly id: string;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: "paragraph";
      readonly runs: readonly Run[];
      /** Default `body`. */
      readonly role?: ParagraphRole;
      /** Number of the paragraph in the report, printed before it as reports to the Assembly do. */
      readonly number?: number;
    }
  | {
      readonly kind: "list";
      readonly items: readonly (readonly Run[])[];
      /** Items of a few words stand in so many columns where the page is wide enough. Default 1. */
      readonly columns?: number;
    }
  | TableBlock
  | ChartBlock
  | {
      readonly kind: "box";
      readonly id: string;
      readonly role: "definition" | "finding" | "gap" | "caveat";
      readonly title: readonly Run[];
      readonly blocks: readonly Block[];
    }
  | { readonly kind: "contents"; readonly title: string }
  | { readonly kind: "page-break" };

/** What a paragraph is for: a note in small type, the answer to a clause, the source of a table. */
export type ParagraphRole = "body" | "note" | "source" | "finding" | "gap";

export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  readonly caption: readonly Run[];
  readonly columns: readonly {
    readonly heading: readonly Run[];
    readonly numeric: boolean;
    /** Share of the width; all add up to 1. */
    readonly width: number;
  }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly {
    readonly cells: readonly (readonly Run[])[];
    readonly role?: "group" | "total";
  }[];
  /** Definitions, exclusions, caveats: they go wherever the table goes. */
  readonly notes: readonly (readonly Run[])[];
  readonly source: readonly Run[];
}

export interface ChartBlock {
  readonly kind: "chart";
  readonly id: string;
  readonly caption: readonly Run[];
  readonly chart: Chart;
  /** The same for a narrow screen; paper has the wide one only. */
  readonly narrow?: Chart;
  readonly notes: readonly (readonly Run[])[];
  readonly source: readonly Run[];
}
