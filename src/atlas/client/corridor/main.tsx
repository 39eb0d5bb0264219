import { render } from "preact";
import type { AreaCode } from "../../../areas/area-code.ts";
import { CorridorBody } from "../../corridor/corridor-body.tsx";
import { type CorridorFile, corridorPath } from "../../corridor/corridor-file.ts";
import { type CorridorSlice, corridorSlice } from "../../corridor/corridor-slice.ts";
import {
  type CorridorState,
  corridorQuery,
  parseCorridorState,
} from "../../corridor/corridor-state.ts";
import type { CorridorVoice } from "../../corridor/corridor-voice.ts";
import type { SourceFact } from "../../page-context.ts";
import { pagePath } from "../../route.ts";
import { figureContextOf } from "../../words/figure-context.ts";
import { numberIn } from "../../words/number.ts";
import { areaNames, loadAreaNames } from "../area-names.ts";
import { loadVoice, type Voice } from "../explore/voice.ts";
import { wakeFigureDownloads } from "../figure-downloads.ts";
import { writeQuery } from "../keep-state.ts";
import { load, rootPath } from "../load.ts";
import { notice } from "../notice.ts";
import { pageLanguage } from "../words.ts";
import { TakeAway } from "./take-away.tsx";
import { wakeNumbers } from "./wake-numbers.ts";

/** Shows the corridor that the address names, and any other that the reader chooses. */
async function startCorridor(form: HTMLFormElement, box: HTMLElement): Promise<void> {
  const [voice, sources] = await Promise.all([
    loadVoice(),
    load<readonly SourceFact[]>("sources"),
    loadAreaNames(),
  ]);
  const options = [...form.querySelectorAll<HTMLOptionElement>('select[name="to"] option')];
  const known = new Set(options.map(({ value }) => value).filter((value) => value !== ""));
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!;
  let asked = 0;
  const show = async (state: CorridorState): Promise<void> => {
    const { origin, destination } = state;
    if (!origin || !destination) return;
    const own = ++asked;
    if (origin === destination) {
      box.replaceChildren(statement(voice("corridor.same")));
      return;
    }
    box.setAttribute("aria-busy", "true");
    const file = await load<CorridorFile>(corridorPath(destination)).catch(() => null);
    if (own !== asked) return;
    box.removeAttribute("aria-busy");
    if (!file) {
      box.replaceChildren(statement(voice("corridor.empty")));
      return;
    }
    draw(box, corridorSlice(file, origin), voiceOf(voice, sources, known));
  };
  const read = () => {
    const { state, ignored } = parseCorridorState(location.search, (code) => known.has(code));
    for (const part of ignored) void notice("client.state-ignored", { part });
    select("from").value = state.origin ?? "";
    select("to").value = state.destination ?? "";
    void show(state);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const state = { origin: select("from").value || null, destination: select("to").value || null };
    writeQuery(corridorQuery(state));
    void show(state);
  });
  addEventListener("popstate", read);
  read();
}

function draw(box: HTMLElement, slice: CorridorSlice, at: CorridorVoice): void {
  const width = Math.round(Math.min(880, Math.max(320, box.clientWidth)));
  const context = figureContextOf(at.language, width, at.say as Voice);
  box.replaceChildren();
  const title = at.say("corridor.title", {
    origin: at.areaName(slice.origin),
    destination: at.areaName(slice.destination),
  });
  document.title = `${title} · ${document.title.split(" · ").at(-1)}`;
  const reverse = corridorQuery({ origin: slice.destination, destination: slice.origin });
  render(
    <>
      <h2 class="corridor-name">{title}</h2>
      <p class="ends">
        {[slice.origin, slice.destination].map((area) => (
          <a key={area} href={at.link({ page: "area", area: area as AreaCode })}>
            {at.areaName(area)}
          </a>
        ))}
        <a href={`?${reverse}`}>{at.say("corridor.reverse")}</a>
      </p>
      <CorridorBody at={at} slice={slice} context={context} />
      <TakeAway at={at} slice={slice} />
    </>,
    box,
  );
  wakeNumbers(box, slice.numbers);
  wakeFigureDownloads(box, async () => slice.numbers);
  dispatchEvent(new Event("waymark:drawn"));
}

function statement(text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "gap-statement";
  line.textContent = text;
  return line;
}

function voiceOf(
  voice: Voice,
  sources: readonly SourceFact[],
  known: ReadonlySet<string>,
): CorridorVoice {
  const language = pageLanguage();
  const names = areaNames();
  return {
    language,
    say: voice as CorridorVoice["say"],
    number: (value, digits) => numberIn(language, value, digits),
    areaName: (code) => names.get(code) ?? code,
    link: (to) => rootPath() + pagePath(to, language),
    file: (path) => rootPath() + path,
    facts: { sources, has: (route) => route.page !== "area" || known.has(route.area) },
  };
}

const form = document.querySelector<HTMLFormElement>("form.corridor-ends");
const box = document.querySelector<HTMLElement>("#corridor");
if (form && box) void startCorridor(form, box);
