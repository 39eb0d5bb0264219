import type { ComponentChildren, JSX } from "preact";
import type { PageContext } from "../../page-context.ts";

/** The controls of an explored picture: they wake when the program is there. */
export function Controls(props: {
  readonly at: PageContext;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { at } = props;
  return (
    <form class="explore-controls">
      <fieldset disabled aria-label={at.say("explore.controls")}>
        {props.children}
      </fieldset>
    </form>
  );
}

/** A choice among few: buttons that look like one, radio buttons to the keyboard. */
export function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly chosen: string;
}): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{props.label}</legend>
      <div class="choice-options">
        {props.options.map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={props.name} value={value} checked={value === props.chosen} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A choice among many. */
export function Pick(props: {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <label class="pick">
      <span>{props.label}</span>
      <select name={props.name}>{props.children}</select>
    </label>
  );
}

/** The options of a {@link Pick}. */
export function Options(props: {
  readonly of: readonly (readonly [value: string, text: string])[];
  readonly chosen: string;
}): JSX.Element {
  return (
    <>
      {props.of.map(([value, text]) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {text}
        </option>
      ))}
    </>
  );
}

/** Buttons that take away the view that is shown. */
export function ViewDownloads({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <p class="downloads" data-view-downloads hidden>
      {(["csv", "json", "svg", "png"] as const).map((form) => (
        <button key={form} type="button" data-take={form}>
          {at.say(`explore.download.${form === "csv" ? "view" : form}`)}
        </button>
      ))}
      <button type="button" data-embed aria-expanded="false" hidden>
        {at.say("figure.embed")}
      </button>
    </p>
  );
}
