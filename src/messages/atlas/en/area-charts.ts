/** Charts of the pages of countries and areas. */
export const areaCharts = {
  "area.flows.title": "Movements to and from here, estimated",
  "area.flows.lead":
    "Persons who moved to this area and from it, {years}, as a model estimates from stocks, births and deaths. No register counts them all.",
  "area.flows.figure": "The largest estimated corridor: {origin} → {destination}",
  "area.flows.into": "Into the area",
  "area.flows.out": "Out of the area",
  "area.flows.interval": "80 per cent interval",
  "area.flows.more": "All corridors on the page of flows",
  "area.sankey.other": "Other ({n, plural, one {# area} other {# areas}})",
  "area.sankey.other-row": "Other areas joined in the picture ({into} in, {out} out)",
  "area.sankey.total": "All areas",
  "area.sankey.solid": "Interval within one class",
  "area.sankey.hollow": "Hollow or pale: interval over several classes",
  "area.sankey.dashed": "Dashed: interval contains zero",
  "area.sankey.classes": "Classes part at {first}, {second} and {third}.",
  "area.stock.figure": "{value} migrants lived here in {year} ({series})",
  "area.stock.caption":
    "Persons born in another country or area, or of foreign citizenship where birth is not known. The lines are rivals: each revision changes the past.",
  "area.money.figure": "{series}: {value} US dollars in {year}",
  "area.money.caption":
    "Personal transfers and what border and seasonal workers earn, in current US dollars. Releases differ.",
  "area.protection.figure": "{series}: {value} persons in {year}",
} as const;
