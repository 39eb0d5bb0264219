import type { JSX } from "preact";
import type { MessageArguments } from "../../messages/index.ts";
import { directionOf, languageTag } from "../language.ts";
import type { PageContext } from "../page-context.ts";

/** Words of a key, marked with their language where it is not that of the page (WCAG 3.1.2). */
export function Words(props: {
  readonly at: Pick<PageContext, "language" | "wording">;
  readonly of: string;
  readonly args?: MessageArguments;
}): JSX.Element {
  const { text, language } = props.at.wording(props.of, props.args);
  if (language === props.at.language) return <>{text}</>;
  return (
    <span lang={languageTag(language)} dir={directionOf(language)}>
      {text}
    </span>
  );
}
