/** The price of sending money: the page of remittances. */
export const price = {
  "explore.price.send": "Send 200 US dollars",
  "explore.price.send.lead":
    "What it cost on average to send 200 US dollars along a corridor when it was last surveyed, by {quarter} at the latest. A survey of the past and no offer of a provider.",
  "explore.price.from": "From",
  "explore.price.to": "To",
  "explore.price.choose": "Choose a country or area",
  "explore.price.quarter": "Quarter",
  "explore.price.no-program":
    "Without JavaScript, the price of every corridor in {quarter} stands in the table of corridors below.",
  "explore.price.answer":
    "Sending 200 US dollars from {origin} to {destination} cost on average, in {quarter}:",
  "explore.price.above":
    "Above the limit: in no corridor should 200 US dollars cost more than {amount} US dollars (5 per cent).",
  "explore.price.within":
    "Within the limit: in no corridor should 200 US dollars cost more than {amount} US dollars (5 per cent).",
  "explore.price.older": "The corridor was last priced in {quarter}; later surveys do not have it.",
  "explore.price.limits":
    "Fee and exchange-rate margin together; simple mean of the services that the World Bank surveyed in {quarter}, not weighted by how much each is used. For 200 US dollars only: other amounts have other prices. Release: {vintage}.",
  "explore.price.history": "{origin} → {destination}: what it cost to send 200 US dollars",
  "explore.price.history.caption":
    "Fee and exchange-rate margin, simple mean of the services surveyed in the corridor. Where a quarter has no price the line has a gap. The level lines are the targets of the Sustainable Development Goals: 3 per cent for the average of all corridors, 5 per cent as the most for any.",
  "explore.price.corridor": "Price of the corridor",
  "explore.price.unpriced": "not surveyed",
  "explore.price.price-target": "Target of the average: 3 per cent",
  "explore.price.price-limit": "Limit of any corridor: 5 per cent",
  "explore.price.subtitle":
    "Average cost of sending 200 US dollars, per cent of the amount, {start} to {end}",
  "explore.price.trend": "What it costs to send 200 US dollars, by two samples, against the target",
  "explore.price.trend.caption":
    "Simple means of the prices of corridors. The survey has grown, so the mean over all corridors changes with the sample; the other line follows only corridors priced in every surveyed quarter. It is neither of the two components of indicator 10.c.1.",
  "explore.price.same": "The same corridors throughout",
  "explore.price.all": "All corridors of the quarter",
  "explore.price.every": "Every corridor with a price, {quarter}",
  "explore.price.bars": "Average cost of sending 200 US dollars, per cent of the amount, {quarter}",
  "explore.price.bars.caption":
    "Simple mean of the services surveyed in the corridor, fee and exchange-rate margin together. Both pictures have the same scale. The limit for any corridor is 5 per cent.",
  "explore.price.lacking": "What is missing here",
  "explore.price.lacking.later":
    "Quarters after {quarter}: the World Bank publishes them, but the table of corridors in this edition ends there.",
  "explore.price.lacking.amount":
    "Other amounts than 200 US dollars: a fixed fee weighs less on a larger amount, so its price cannot be derived from this one.",
  "explore.price.lacking.services":
    "Prices of single services, and with them speed, transparency and the second component of indicator 10.c.1: the file of services is not embedded in this edition. It is read from a copy of your own.",
  "explore.price.lacking.services-sample":
    "Averages over single services, and with them the second component of indicator 10.c.1: your edition holds a sample of the file of services, from which no average may be drawn.",
  "statistic.price-in-dollars": "Average cost of sending 200 US dollars",
  "statistic.price-target": "Target for the average cost of remittances",
  "statistic.price-limit": "Limit for the cost of any corridor",
  "method.sdg-target": "target 10.c of the Sustainable Development Goals",
  "formula.price-in-dollars": "amount × price ÷ 100",
} as const;
