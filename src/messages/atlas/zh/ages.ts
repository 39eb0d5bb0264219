import type { ages as english } from "../en/ages.ts";

/** 按年龄的数据。 */
export const ages: Readonly<Record<keyof typeof english, string>> = {
  "data.ages": "年龄",
  "data.ages.migrants":
    "本版数据没有任何来源按年龄和性别统计国际移徙者：联合国载有此类数据的表格不在其中。因此各国家和地区页面不显示移徙者的人口金字塔；全部人口的金字塔不能说明其中谁曾移徙。",
  "data.ages.held":
    "按年龄和性别收录的有：总人口（《世界人口展望》2019年版按五岁年龄组，至2020年；2022年版按单岁，至2021年）以及难民署职权范围内的人员（2025年，年龄组长短不一，其中一部分年龄不详）。每个数值都可以用 {command} 查阅。",
};
