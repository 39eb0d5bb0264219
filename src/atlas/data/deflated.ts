/** A value of a file of figures as JSON in raw deflate, in base 64. */
export interface Deflated {
  readonly deflated: string;
}

/** True for a value that must be inflated first. */
export function isDeflated(value: unknown): value is Deflated {
  return typeof value === "object" && value !== null && "deflated" in value;
}

/** The value again, with what every browser and Node brings along. */
export async function inflated({ deflated }: Deflated): Promise<unknown> {
  const bytes = Uint8Array.from(atob(deflated), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).json();
}
