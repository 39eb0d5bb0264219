/** Words that maps add to those of their data. */
export const maps = {
  "map.disclaimer.general":
    "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.",
  "map.disclaimer.sudan":
    "Final boundary between the Republic of Sudan and the Republic of South Sudan has not yet been determined.",
  "map.disclaimer.non-self-governing": "* Non-Self-Governing Territory.",
  "map.disclaimer.line-of-control":
    "** Dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.",
  "map.disclaimer.falkland":
    "*** A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).",
  "map.disclaimer.kosovo":
    "References to Kosovo shall be understood to be in the context of Security Council resolution 1244 (1999).",
  "map.disclaimer.own":
    "The map follows United Nations practice and is not an official United Nations map. Geometry derived from United Nations Geospatial data by way of plotly.js.",
  "map.status-not-determined": "Status not determined",
  "map.neutral.XJK": "Jammu and Kashmir",
  "map.neutral.XAC": "Aksai Chin",
  "map.neutral.XAP": "Area around Itanagar",
  "map.neutral.XHT": "Hala’ib Triangle",
  "map.neutral.XBT": "Bir Tawil",
  "map.neutral.XIT": "Ilemi Triangle",
  "map.neutral.AB9": "Abyei Area",
  "map.small-area": "Area too small to be drawn to scale",
  "map.no-data": "No data",
  "map.not-estimated": "Not estimated",
  "map.not-applicable": "Not applicable",
  "map.narrow-interval": "Interval within one class",
  "map.wider-interval": "Interval over two or three classes",
  "map.widest-interval": "Interval over more classes",
  "flow-map.shown": "{shown} of {corridors} corridors, {share} of all movements.",
  "flow-map.corridor": "{origin} → {destination}",
  "flow-map.all-origins": "All origins → {destination}",
  "flow-map.all-destinations": "{origin} → all destinations",
  "flow-map.width": "Width of a line: persons",
  "flow-map.into": "Total in (area of the ring)",
  "flow-map.out": "Total out (area of the ring)",
  "flow-map.solid": "Interval within one width of the legend",
  "flow-map.hollow": "Hollow or pale: interval over several widths",
  "flow-map.dashed": "Dashed: interval contains zero",
  "flow-map.colour-of-origin": "Colour: region of origin",
  "sankey.other": "Other ({areas, plural, one {# area} other {# areas}})",
  "sankey.other-row": "Other areas joined in the picture ({into} in, {out} out)",
  "sankey.total": "All areas",
  "sankey.solid": "Interval within one class",
  "sankey.hollow": "Hollow or pale: interval over several classes",
  "sankey.dashed": "Dashed: interval contains zero",
  "sankey.classes": "Classes part at {first}, {second} and {third}.",
  "chord.link": "{origin} → {destination}",
  "chord.within": "Within {name}",
  "chord.direction":
    "A ribbon has the colour of its origin and ends in an arrow at its destination.",
};
