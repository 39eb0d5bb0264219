import type { notPrinted as en } from "../en/not-printed.ts";

/** 登记册中的指标为何没有数字或仅有部分数字，以及需要哪些数据。 */
export const notPrinted: Record<keyof typeof en, string> = {
  "report.not-printed.group.no-data": "不存在可比的官方数据",
  "report.not-printed.group.not-loaded": "官方数据存在，但未收入本版",
  "report.not-printed.group.in-part": "仅印出一部分：未列内容",
  "not-printed.ATTITUDE": "没有全球性官方数列；各项调查问法不一，无法合并，许可条件也限制再利用。",
  "not-printed.ATTITUDE.needs": "在各区域以同一措辞提出、可公开使用的一项移徙者问题。",
  "not-printed.FORCED": "仅有全世界和各区域的模型估计，各国没有官方数值。",
  "not-printed.FORCED.needs": "国际劳工组织及其伙伴：全球估计及其区间；各国数值需要国家调查。",
  "not-printed.FIN-INCL": "约每三年一次的成年人调查，未在所收文件之中；不询问移徙身份。",
  "not-printed.FIN-INCL.needs":
    "世界银行全球普惠金融数据库：可持续发展目标数列8.10.2，按国家和年份分列。",
  "not-printed.MGI": "由自愿参加的政府作答，既不是分数，也不是排名；各国概况未在所收文件之中。",
  "not-printed.MGI.needs": "国际移徙组织：各国答复，并附允许再利用的条款。",
  "not-printed.MIPEX": "按自身规范为纸面法律评分，许可条件尚未确定。",
  "not-printed.MIPEX.needs":
    "移徙政策小组和巴塞罗那国际事务中心：各政策领域分数，并附允许再利用的条款。",
  "not-printed.UHRI": "建议数目衡量的是关注程度，不是侵权行为；该索引未在所收文件之中。",
  "not-printed.UHRI.needs": "人权高专办普遍人权索引：有关移徙者的建议，按国家、机制和年份分列。",
  "not-printed.DISCRIM": "住户调查中的主观感受，很少按移徙身份分列；未在所收文件之中。",
  "not-printed.DISCRIM.needs": "人权高专办：可持续发展目标数列10.3.1和16.b.1，按移徙身份分列。",
  "not-printed.LAW-GENDER": "只说明法律而非实践，针对全体妇女而非移徙者；未在所收文件之中。",
  "not-printed.LAW-GENDER.needs":
    "妇女署、世界银行和经合组织：可持续发展目标数列5.1.1，按法律领域分列。",
  "not-printed.VIOL-WOMEN": "各项调查不分列移徙身份；未在所收文件之中。",
  "not-printed.VIOL-WOMEN.needs":
    "世卫组织、妇女署和儿基会：可持续发展目标数列5.2.1和5.2.2，按移徙身份分列。",
  "not-printed.OCCINJ":
    "按工人人数计算的比率，很少按移徙身份分列，少报工伤之处数值也低；未在所收文件之中。",
  "not-printed.OCCINJ.needs": "国际劳工组织：可持续发展目标数列8.8.1，按性别和移徙身份分列。",
  "not-printed.LABRIGHTS": "根据文本编码得出的分数，数值最低者最佳；未在所收文件之中。",
  "not-printed.LABRIGHTS.needs": "国际劳工组织：可持续发展目标数列8.8.2，按国家和年份分列。",
  "not-printed.DISASTER": "计数的是受灾人口，不是移徙者；未在所收文件之中。",
  "not-printed.DISASTER.needs": "联合国减灾办：可持续发展目标数列13.1.1，按国家和年份分列。",
  "not-printed.UASC":
    "计数的是在欧洲提出的庇护申请，不是儿童人数；未在所收文件之中，全球也无人计数。",
  "not-printed.UASC.needs": "欧盟统计局：migr_asyunaa，按国籍、年龄和性别分列。",
  "not-printed.TRAF":
    "仅为查明的受害者：执法越有力，数目越高，不等于实际发生数；未在所收文件之中。",
  "not-printed.TRAF.needs":
    "毒品和犯罪问题办公室：可持续发展目标数列16.2.2，按性别、年龄和剥削形式分列。",
  "not-printed.SKILL-EMIG": "所收教育程度各表只区分本国出生和外国出生，不列原籍国。",
  "not-printed.SKILL-EMIG.needs": "经合组织国家移徙者数据库，按出生国、教育程度和性别分列。",
  "not-printed.HEALTHMIG": "在外国接受培训不等于在外国出生；仅经合组织成员公布，未在所收文件之中。",
  "not-printed.HEALTHMIG.needs": "经合组织：卫生人力移徙，按培训国分列。",
  "not-printed.HWF": "全体卫生工作者的密度，职业定义不一；未在所收文件之中。",
  "not-printed.HWF.needs": "世卫组织：可持续发展目标数列3.c.1，按职业分列，并附允许再利用的条款。",
  "not-printed.STUDENTS": "学生许可（表Q）是经合组织成员的记录，不能代替流动学生人数。",
  "not-printed.STUDENTS.needs": "教科文组织统计研究所：国际流动高等教育学生，按流入和流出分列。",
  "not-printed.SCHOL": "计算的是资金，不是学生；未在所收文件之中。",
  "not-printed.SCHOL.needs": "经合组织：可持续发展目标数列4.b.1，按受援国、部门和学习类型分列。",
  "not-printed.BIRTHREG": "不按移徙身份分列；未在所收文件之中。",
  "not-printed.BIRTHREG.needs":
    "儿基会：可持续发展目标数列16.9.1，按性别、年龄和父母移徙身份分列。",
  "not-printed.SPI":
    "衡量的是一般统计能力，不是移徙统计；未在所收文件之中。附件三的各项检查更接近第28段。",
  "not-printed.SPI.needs":
    "世界银行和巴黎21世纪统计促进发展伙伴关系：可持续发展目标数列17.18.1，按国家和年份分列。",
  "not-printed.RPW-GAP":
    "本报告印出一个年份各走廊高于目标的费用；按接收国计算还需要汇款人当年支付的价格，该价格未在所收文件之中。",
  "not-printed.RPW-GAP.needs": "世界银行世界发展指标：SI.RMT.COST.IB.ZS，与收到的汇款并列。",
  "not-printed.PERMITS":
    "本报告印出经合组织成员的入境人数；欧洲联盟按理由分列的首次居留许可未在所收文件之中。",
  "not-printed.PERMITS.needs": "欧盟统计局：migr_resfirst，按理由和国籍分列。",
  "not-printed.IDP":
    "许可条件为非商业性：仅从使用者自备副本印出；在本国境内流离失所者不是国际移徙者。",
  "not-printed.IDP.needs": "境内流离失所监测中心全球境内流离失所数据库，使用者自备副本。",
  "not-printed.IDP-DIS": "许可条件为非商业性：仅从使用者自备副本印出，计数的是移动次数，不是人数。",
  "not-printed.IDP-DIS.needs": "境内流离失所监测中心：灾害引发的流离失所，使用者自备副本。",
  "not-printed.RETURN":
    "本报告印出返回的难民；离境令、执行离境令的返回和协助自愿返回是另外的量，未在所收文件之中，也绝不相加。",
  "not-printed.RETURN.needs":
    "欧盟统计局：migr_eiord和migr_eirtn；国际移徙组织：按国家分列的协助自愿返回。",
  "not-printed.LABFORCE":
    "本报告印出经合组织成员的劳动力参与率；移徙者占全世界劳动力的比例未在所收文件之中。",
  "not-printed.LABFORCE.needs":
    "国际劳工组织：国际移徙工人全球估计及其区间；劳工统计数据库各国数据。",
  "report.labour.temporary": "表Q. {year}年按类别分列的临时类入境，人；各类许可期限不同，不相加",
  "report.labour.column.STU": "学生",
  "report.labour.column.SEAS": "季节性工人",
  "report.labour.column.TRA": "受训人员",
  "report.labour.column.INTRA": "公司内部调动",
  "report.labour.column.WHM": "工作度假",
  "report.labour.column.OTH": "其他",
};
