import type { FigureContext } from "./context.ts";
import type { BoundaryPolicy, Figure, FigureHead, FigureKind, Uncertainty } from "./figure.ts";
import type { Scene } from "./scene.ts";
import { toAlt } from "./spoken/to-summary.ts";
import type { FigureTable } from "./table.ts";

export interface FigureParts {
  readonly kind: FigureKind;
  readonly scene: Scene;
  readonly table: FigureTable;
  /** Sentences that the kind adds to the caption. */
  readonly notes?: readonly string[];
  /** Maps only. */
  readonly map?: { readonly boundary: BoundaryPolicy; readonly disclaimer: string };
}

/**
 * Completes a figure: text alternative from title and table; the caption with what MODEL means, where a value
 * is modelled, and with what is known of the uncertainty.
 */
export function composeFigure(
  { id, title, subtitle, caption, sources, uncertainty }: FigureHead,
  { kind, scene, table, notes = [], map }: FigureParts,
  context: FigureContext,
): Figure {
  const isModel = table.rows.some(({ cells }) => cells.some(({ model }) => model));
  const sentences = [
    caption,
    ...notes,
    ...(isModel ? [context.words.modelNote] : []),
    uncertaintyNote(uncertainty, context),
  ];
  return {
    id,
    kind,
    title,
    subtitle,
    scene,
    table,
    altText: toAlt(title, table, context),
    caption: context.words.summary.join(sentences.filter((sentence) => sentence !== "")),
    sources,
    uncertainty,
    ...map,
    size: { width: scene.width, height: scene.height },
  };
}

function uncertaintyNote(uncertainty: Uncertainty, { words, numbers }: FigureContext): string {
  if (uncertainty.kind === "none") return words.noInterval[uncertainty.because];
  const { level, furtherLevel, method, coverage } = uncertainty;
  return words.intervalNote({
    level: numbers.percent(level),
    furtherLevel: furtherLevel === undefined ? null : numbers.percent(furtherLevel),
    method,
    coverage: coverage === null ? null : numbers.percent(coverage),
  });
}
