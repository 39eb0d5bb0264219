import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright-core";

/** Screen pixels that one pixel of a stored look stands for: letters blur, places and colours stay. */
const cell = 8;

/** A page from far away: each pixel is the mean colour of a square of the screen. */
export interface Look {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** Writes every Latin word in a font that comes with Waymark, so that lines break alike on every machine. */
export async function useOwnFont(page: Page): Promise<void> {
  const faces = (["regular", "bold"] as const).map((weight) => ({
    weight: weight === "bold" ? "700" : "400",
    data: readFileSync(new URL(`../../../fonts/arimo-${weight}.ttf`, import.meta.url), "base64"),
  }));
  // From bytes: the content-security policy of the atlas allows no font to be fetched.
  await page.evaluate(`Promise.all(${JSON.stringify(faces)}.map(async ({ weight, data }) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace("Look", bytes.buffer, { weight }).load());
  })).then(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { font-family: Look !important; scrollbar-width: none }");
    document.adoptedStyleSheets = [sheet];
    return document.fonts.ready.then(() => true);
  })`);
}

/** What the first screens of a page look like. */
export async function lookOf(page: Page, height: number): Promise<Look> {
  const width = page.viewportSize()!.width;
  const clip = { x: 0, y: 0, width, height };
  return shrunk(await page.screenshot({ fullPage: true, clip, animations: "disabled" }), cell);
}

/** A stored look. */
export function storedLook(png: Buffer): Promise<Look> {
  return shrunk(png, 1);
}

async function shrunk(png: Buffer, by: number): Promise<Look> {
  const image = await loadImage(png);
  const [width, height] = [Math.floor(image.width / by), Math.floor(image.height / by)];
  const whole = createCanvas(image.width, image.height).getContext("2d");
  whole.drawImage(image, 0, 0);
  const { data } = whole.getImageData(0, 0, image.width, image.height);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  const small = pen.createImageData(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let v = 0; v < by; v++)
          for (let u = 0; u < by; u++)
            sum += data[((y * by + v) * image.width + x * by + u) * 4 + channel]!;
        small.data[(y * width + x) * 4 + channel] = Math.round(sum / by ** 2);
      }
  pen.putImageData(small, 0, 0);
  return { png: canvas.toBuffer("image/png"), width, height, pixels: small.data };
}

/** Share of the pixels whose colours lie apart by more than a tenth of the range of a channel. */
export function apart(one: Look, other: Look): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differ = 0;
  const count = one.width * one.height;
  for (let at = 0; at < count; at++) {
    const distances = [0, 1, 2].map((channel) =>
      Math.abs(one.pixels[at * 4 + channel]! - other.pixels[at * 4 + channel]!),
    );
    if (Math.max(...distances) > 26) differ++;
  }
  return differ / count;
}
