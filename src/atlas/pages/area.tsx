import { area as areaOf } from "../../areas/index.ts";
import type { AreaSlice } from "../data/area/area-slice.ts";
import type { Page } from "../frame/document.tsx";
import type { PageContext } from "../page-context.ts";
import { AvailabilitySection } from "./area/availability.tsx";
import { type AreaBrief, BriefLinks } from "./area/brief-links.tsx";
import { Contents } from "./area/contents.tsx";
import { FlowsSection } from "./area/flows.tsx";
import { KeyFigures } from "./area/key-figures.tsx";
import { MoneySection } from "./area/money.tsx";
import { NetSection } from "./area/net-migration.tsx";
import { PartnersSection } from "./area/partners.tsx";
import { ProtectionSection } from "./area/protection.tsx";
import { StockSection } from "./area/stock.tsx";
import { TreatiesSection } from "./area/treaties.tsx";
import { SourcesSection } from "./sources.tsx";

/** The profile of a country or area, in the layout of the Migration Profiles. */
export function areaPage(
  at: PageContext,
  slice: AreaSlice,
  briefs: readonly AreaBrief[] = [],
): Page {
  const { m49, iso3 } = areaOf(slice.area);
  const name = at.areaName(slice.area);
  return {
    title: name,
    description: `${name} · ${at.say("site.tagline")}`,
    slice: `area/${slice.area}`,
    body: (
      <>
        <div class="page-head">
          <p class="eyebrow">
            <a href={at.link({ page: "areas" })}>{at.say("nav.areas")}</a>
          </p>
          <h1>{name}</h1>
          {m49 && iso3 ? <p class="codes">{at.say("area.codes", { m49, iso: iso3 })}</p> : null}
          <BriefLinks at={at} briefs={briefs} />
        </div>
        <KeyFigures at={at} slice={slice} />
        <Contents at={at} hasFlows={slice.flows !== null} />
        <StockSection at={at} slice={slice} />
        <PartnersSection at={at} slice={slice} side="origins" />
        <PartnersSection at={at} slice={slice} side="destinations" />
        {slice.flows ? <FlowsSection at={at} area={slice.area} flows={slice.flows} /> : null}
        <NetSection at={at} slice={slice} />
        <MoneySection at={at} slice={slice} />
        <ProtectionSection at={at} slice={slice} />
        <TreatiesSection at={at} slice={slice} />
        <AvailabilitySection at={at} slice={slice} />
        <SourcesSection at={at} numbers={slice.numbers} slice={`area/${slice.area}`} />
      </>
    ),
  };
}
