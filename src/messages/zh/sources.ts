/** Titles of sources, in Chinese. */
export const sources = {
  "source.abel-cohen-2022-06": "200个国家双边国际移徙流量估计（2022年6月版）",
  "source.abel-cohen-2023-12": "200个国家双边国际移徙流量估计（2023年12月版）",
  "source.abel-cohen-sex-2022-06": "按性别分列的双边国际移徙流量估计（2022年6月版）",
  "source.abel-cohen-zellmann-194": "双边国际移徙流量估计（194个国家和地区摘录）",
  "source.eurostat-census-2011": "2011年人口和住房普查：按原籍国分列的移民",
  "source.eurostat-flows-both-reports": "按上一居住国分列的移入人数；按下一居住国分列的移出人数",
  "source.gaskin-abel-net": "深度学习还原四十年人口移徙：净移徙",
  "source.gravity-covariates": "深度学习还原四十年人口移徙：协变量",
  "source.oecd-educational-attainment": "按出生国、年龄组和性别分列的成人受教育程度分布",
  "source.oecd-international-migration-database": "国际移徙数据库",
  "source.oecd-labour-outcomes": "移民的劳动力市场状况：按性别分列的就业率、失业率和劳动参与率",
  "source.oecd-permanent-inflows": "标准化的长期类移民流入人数",
  "source.oecd-temporary-inflows": "标准化的临时移民流入人数",
  "source.undesa-flows-2015": "部分国家的国际移徙流入和流出：2015年修订版",
};
