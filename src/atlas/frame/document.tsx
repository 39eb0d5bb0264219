import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { directionOf, languageTag } from "../language.ts";
import type { PageContext } from "../page-context.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { withoutOptionalEnds } from "./end-tags.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

/** One page before the frame is put around it. */
export interface Page {
  readonly title: string;
  /** One sentence for lists of search results. */
  readonly description: string;
  readonly body: JSX.Element;
  /** Path of the file of figures that the numbers of the page refer to, without its ending. */
  readonly slice?: string;
  /** A program of its own beside that of every page: of pages whose reader changes what they show. */
  readonly program?: "explore" | "corridor" | "lab";
  /** True if a part of the page stands in English on a page of another language. */
  readonly partlyEnglish?: boolean;
}

/** The bytes of a page: the frame around its body. Same page, same bytes. */
export function documentOf(at: PageContext, page: Page): string {
  const html = renderToString(
    <html
      lang={languageTag(at.language)}
      dir={directionOf(at.language)}
      data-root={at.file("").replace(/^$/, "./")}
    >
      <Head at={at} page={page} />
      <body data-page={at.route.page} data-slice={page.slice}>
        <a class="skip" href="#content">
          {at.say("site.skip")}
        </a>
        <Header at={at} />
        <main id="content" tabIndex={-1}>
          {page.body}
        </main>
        <Footer at={at} partlyEnglish={page.partlyEnglish === true} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${withoutOptionalEnds(html)}\n`;
}

function Head({ at, page }: { readonly at: PageContext; readonly page: Page }): JSX.Element {
  const name = at.say("site.name");
  const title = page.title === name ? name : `${page.title} · ${name}`;
  const version = `?${at.facts.assets}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={page.description} />
      <meta name="waymark-edition" content={at.facts.edition} />
      <meta name="waymark-build" content={at.facts.build} />
      <title>{title}</title>
      <link rel="icon" href={at.file("assets/icon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={at.file(`assets/atlas.css${version}`)} />
      <Script src={at.file(`assets/atlas.js${version}`)} />
      {page.program ? <Script src={at.file(`assets/${page.program}.js${version}`)} /> : null}
    </head>
  );
}

/** A classic script: modules do not load from a disk. */
function Script({ src }: { readonly src: string }): JSX.Element {
  return <script src={src} defer />;
}
