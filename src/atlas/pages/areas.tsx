import type { JSX } from "preact";
import { type AreaCode, area as areaOf, groupMembers, isAreaCode } from "../../areas/index.ts";
import { pagedAreas } from "../data/area/paged-areas.ts";
import type { Page } from "../frame/document.tsx";
import type { PageContext } from "../page-context.ts";

/** Regions and their sub-regions in the order of M49. */
const regions = ["002", "019", "142", "150", "009"] as const;

/** All countries and areas by region, in the order of the language. */
export function areasPage(at: PageContext): Page {
  const codes = pagedAreas.filter((area) => at.facts.has({ page: "area", area }));
  const placed = new Set(regions.flatMap((region) => [...membersOf(region)]));
  const elsewhere = codes.filter((code) => !placed.has(code));
  return {
    title: at.say("areas.title"),
    description: at.say("areas.lead", { count: at.number(codes.length) }),
    body: (
      <>
        <div class="page-head">
          <h1>{at.say("areas.title")}</h1>
          <p class="lead">{at.say("areas.lead", { count: at.number(codes.length) })}</p>
        </div>
        {regions.map((region) => (
          <Region
            key={region}
            at={at}
            title={at.areaName(region as AreaCode)}
            id={`r${region}`}
            codes={codes.filter((code) => membersOf(region).has(code))}
          />
        ))}
        <Region at={at} id="other" title={at.say("areas.other")} codes={elsewhere} />
      </>
    ),
  };
}

function Region(props: {
  readonly at: PageContext;
  readonly id: string;
  readonly title: string;
  readonly codes: readonly AreaCode[];
}): JSX.Element | null {
  const { at, codes, id } = props;
  if (codes.length === 0) return null;
  const sorted = [...codes].sort((a, b) => at.compare(at.areaName(a), at.areaName(b)));
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{props.title}</h2>
      <ul class="area-list">
        {sorted.map((code) => (
          <li key={code}>
            <a href={at.link({ page: "area", area: code })}>
              <span>{at.areaName(code)}</span>
              <bdi class="code">{areaOf(code).iso3 ?? ""}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function membersOf(region: string): ReadonlySet<AreaCode> {
  return new Set(isAreaCode(region) ? groupMembers(region) : []);
}
