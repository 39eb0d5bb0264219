import type { JSX } from "preact";
import type { PageContext } from "../page-context.ts";

/** The foot of a page: edition, licences, designations. */
export function Footer(props: {
  readonly at: PageContext;
  readonly partlyEnglish: boolean;
}): JSX.Element {
  const { at } = props;
  return (
    <footer class="site-foot">
      <div class="wide">
        {props.partlyEnglish && at.language !== "en" ? <p>{at.say("footer.english")}</p> : null}
        <p class="edition">
          {at.say("footer.edition", { edition: at.facts.edition })}
          {" · "}
          <a href={at.link({ page: "data" })}>{at.say("nav.data")}</a>
        </p>
        <p>{at.say("footer.data", { model: at.say("model.mark") })}</p>
        <p>{at.say("footer.designations")}</p>
        <p>{at.say("footer.independent")}</p>
      </div>
    </footer>
  );
}
