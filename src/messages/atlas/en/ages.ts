/** What is held by age. */
export const ages = {
  "data.ages": "Ages",
  "data.ages.migrants":
    "No source of this edition counts international migrants by age and sex: the tables of the United Nations that do so are not part of it. Pages of areas therefore show no pyramid of migrants; one of the whole population would not say who among them has moved.",
  "data.ages.held":
    "Held by age and sex are the population (World Population Prospects 2019 by five years of age to 2020, 2022 by single years to 2021) and persons under UNHCR’s mandate (2025, by age groups of unequal length, a part of them of unknown age). Every value can be read with {command}.",
};
