/** Pages of corridors and of remittances. */
export const corridor = {
  "corridor.title": "{origin} → {destination}",
  "corridor.any": "Compare a corridor",
  "corridor.any.lead":
    "Choose two ends. The page shows what is published about people who moved between them, side by side.",
  "corridor.origin": "Origin",
  "corridor.destination": "Destination",
  "corridor.show": "Show the corridor",
  "corridor.choose": "Choose a country or area",
  "corridor.same": "Origin and destination are the same. Choose two ends.",
  "corridor.reverse": "The other direction",
  "corridor.stock.title": "Migrants of this origin at this destination",
  "corridor.stock.lead":
    "Persons of the origin who live at the destination, at 1 July, by release. The columns are rivals, not a series.",
  "corridor.reports.title": "Movements as both ends report them",
  "corridor.reports.lead":
    "Immigration counted by the destination and emigration counted by the origin are the same movement. Where both are known, their ratio shows how far they agree.",
  "corridor.reports.destination": "Reported by the destination",
  "corridor.reports.origin": "Reported by the origin",
  "corridor.estimates.title": "Movements over five years, by method",
  "corridor.estimates.lead":
    "Estimates from successive migrant stocks. Each method is a rival: read the range, not a mean. The interval holds the true value with a probability of 80 per cent, where a method states one.",
  "corridor.method": "Method",
  "corridor.period": "Period",
  "corridor.interval": "80 per cent interval",
  "corridor.money.title": "Money sent back",
  "corridor.money.lead":
    "From the destination of the migrants to their origin: the amount is modelled, the price is surveyed.",
  "corridor.money.amount": "Amount, million US dollars",
  "corridor.money.price": "Cost of sending 200 US dollars, per cent",
  "corridor.empty": "This edition holds no value of this kind for the corridor.",
  "corridor.largest": "Largest corridors",
  "corridor.link": "Open the corridor",
  "remittances.title": "Remittances: what it costs to send money home",
  "remittances.lead":
    "The Declaration calls for cheaper, faster and safer remittances. The targets are an average cost of less than 3 per cent and no corridor above 5 per cent.",
  "remittances.trend.title": "The mean cost of corridors",
  "remittances.trend.lead":
    "Two trends, always both: over all corridors surveyed in a quarter, and over the corridors that were surveyed throughout, because the sample has grown.",
  "remittances.quarter": "Quarter",
  "remittances.all": "All corridors, per cent",
  "remittances.constant": "Same corridors throughout, per cent",
  "remittances.count": "Corridors surveyed",
  "remittances.above": "Above 5 per cent",
  "remittances.above-share": "Above 5 per cent, share",
  "remittances.cheapest": "Least costly corridors, {quarter}",
  "remittances.dearest": "Most costly corridors, {quarter}",
  "remittances.corridor": "Corridor",
  "remittances.calculator": "What would it cost?",
  "remittances.calculator.lead":
    "The mean price of the corridor in {quarter}, applied to an amount. It is a survey of the past and no offer of a provider.",
  "remittances.amount": "Amount in US dollars",
  "remittances.compute": "Compute",
  "remittances.surveyed": "{n} corridors were surveyed in {quarter}.",
} as const;
