import type { Figure } from "../figure.ts";

/**
 * A figure as JSON for machines: exact values with intervals, status and the ledger entry of every cell;
 * sources, licences and uncertainty. Without the scene.
 */
export function toJson(figure: Figure): string {
  const { id, kind, title, subtitle, caption, altText, uncertainty, sources, table } = figure;
  return `${JSON.stringify(
    {
      id,
      kind,
      title,
      subtitle,
      caption,
      altText,
      uncertainty,
      ...(figure.boundary ? { boundary: figure.boundary, disclaimer: figure.disclaimer } : {}),
      sources,
      columns: table.columns,
      rows: table.rows,
    },
    null,
    1,
  )}\n`;
}
