import { renderToString } from "preact-render-to-string";
import { atlasMessage } from "../../messages/atlas/index.ts";
import { contentSecurityPolicy } from "../frame/content-security-policy.ts";
import type { Page } from "../frame/document.tsx";
import { directionOf, languageTag, ownName } from "../language.ts";
import type { AtlasFacts, PageContext } from "../page-context.ts";
import { pagePath } from "../route.ts";

/** The page for an address that leads nowhere. */
export function notFoundPage(at: PageContext): Page {
  return {
    title: at.say("page.not-found"),
    description: at.say("page.not-found"),
    body: (
      <div class="page-head">
        <h1>{at.say("page.not-found")}</h1>
        <p class="lead">{at.say("page.not-found.text")}</p>
        <p>
          <a href={at.link({ page: "home" })}>{at.say("nav.home")}</a>
          {" · "}
          <a href={at.link({ page: "areas" })}>{at.say("nav.areas")}</a>
        </p>
      </div>
    ),
  };
}

/** The first file of the atlas: the choice of a language, each in its own words. */
export function doorPage(facts: AtlasFacts): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>Waymark</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`assets/atlas.css?${facts.assets}`} />
      </head>
      <body data-page="door">
        <main class="language-door">
          <h1>Waymark</h1>
          <ul>
            {facts.languages.map((language) => (
              <li key={language} lang={languageTag(language)} dir={directionOf(language)}>
                <a href={pagePath({ page: "home" }, language)} hreflang={languageTag(language)}>
                  <b>{ownName[language]}</b>
                  <span>{atlasMessage(language, "site.tagline")}</span>
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
