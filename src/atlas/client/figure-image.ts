const margin = 16;
/** Pixels of an image for one unit of the picture. */
const density = 2;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly colour: string;
}

/**
 * The picture of a figure that stands on the page as one SVG that travels alone: title and subtitle
 * above; caption, disclaimer, sources and address below; the colours of the theme in which it is read.
 */
export function figureSvg(figure: HTMLElement, address: string | null): SVGSVGElement | null {
  const pictures = [...figure.querySelectorAll<SVGSVGElement>(".picture svg")];
  // A chart may stand twice, placed for a wide and for a narrow screen.
  const shown = pictures.find((each) => each.getClientRects().length > 0) ?? pictures[0];
  if (!shown) return null;
  const { width, height } = shown.viewBox.baseVal;
  const style = getComputedStyle(shown);
  const colour = (name: string) => style.getPropertyValue(`--figure-${name}`).trim();
  const said = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  const head = [
    ...wrapped(
      said(":scope > :is(h2, h3), :scope > .figure-head > :is(h2, h3)"),
      20,
      "bold",
      colour("ink"),
      width,
    ),
    ...wrapped(said(".subtitle"), 14, "normal", colour("ink-soft"), width),
  ];
  const foot = wrapped(
    [...said("figcaption p"), ...(address === null ? [] : [address])],
    ...([12, "normal", colour("ink-soft"), width] as const),
  );
  const top = margin + heightOf(head) + 8;
  const image = element("svg", { xmlns: "http://www.w3.org/2000/svg" }) as SVGSVGElement;
  const size = [width + 2 * margin, Math.ceil(top + height + 8 + heightOf(foot) + margin)] as const;
  for (const [name, value] of Object.entries({
    width: size[0],
    height: size[1],
    viewBox: `0 0 ${size[0]} ${size[1]}`,
    "font-family": style.fontFamily,
  }))
    image.setAttribute(name, String(value));
  const picture = shown.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height }))
    picture.setAttribute(name, String(value));
  paint(picture, colour);
  const isRightToLeft = getComputedStyle(figure).direction === "rtl";
  image.append(
    element("rect", { width: size[0], height: size[1], fill: colour("paper") }),
    ...textsOf(head, margin, size[0], isRightToLeft),
    picture,
    ...textsOf(foot, top + height + 8, size[0], isRightToLeft),
  );
  return image;
}

/** The same picture as PNG. */
export async function figurePng(image: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  // The content-security policy allows pictures from data, not from blobs.
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(image))}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.width * density;
  canvas.height = picture.height * density;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the image is empty")))),
  );
}

/** Colours that a style sheet gives by class, written into the marks. */
function paint(picture: SVGSVGElement, colour: (name: string) => string): void {
  for (const mark of picture.querySelectorAll("[class]")) {
    for (const name of [...mark.classList]) {
      const [, letter, of] = /^([fs])-(.+)$/.exec(name) ?? [];
      if (of) mark.setAttribute(letter === "f" ? "fill" : "stroke", colour(of));
    }
    mark.removeAttribute("class");
  }
}

function wrapped(
  texts: readonly string[],
  size: number,
  weight: Line["weight"],
  colour: string,
  width: number,
): Line[] {
  const pen = document.createElement("canvas").getContext("2d")!;
  pen.font = `${weight} ${size}px sans-serif`;
  return texts.flatMap((text) => {
    const lines: string[] = [];
    let line = "";
    for (const part of partsOf(text)) {
      if (line !== "" && pen.measureText(line + part).width > width) {
        lines.push(line.trim());
        line = "";
      }
      line += part;
    }
    return [...lines, line.trim()].map((each) => ({ text: each, size, weight, colour }));
  });
}

/** Where a text may be broken: words, by the rules of its language. */
function partsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
  return [...segmenter.segment(text)].reduce<string[]>((parts, { segment, isWordLike }) => {
    if (isWordLike || parts.length === 0) parts.push(segment);
    else parts[parts.length - 1] += segment;
    return parts;
  }, []);
}

const step = ({ size }: Line) => size * 1.45;

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + step(line), 0);
}

function textsOf(lines: readonly Line[], top: number, width: number, isRightToLeft: boolean) {
  let y = top;
  return lines.map((line) => {
    y += step(line);
    const text = element("text", {
      x: isRightToLeft ? width - margin : margin,
      y: y - line.size * 0.4,
      fill: line.colour,
      "font-size": line.size,
      "font-weight": line.weight,
      ...(isRightToLeft ? { direction: "rtl" } : {}),
    });
    text.textContent = line.text;
    return text;
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
