import type { findings as en } from "../en/findings.ts";

/** 以数字、政策状况或台账作答的各条款，每款一句。数字均为绑定的占位符；年份、文号和代码是标签。 */
export const findings: Record<keyof typeof en, string> = {
  "quarter.1": "{year}年第一季度",
  "quarter.2": "{year}年第二季度",
  "quarter.3": "{year}年第三季度",
  "quarter.4": "{year}年第四季度",

  "finding.1.a":
    "{year}年年中，全世界有{stock}名国际移徙者，占世界人口的{share}；所收移徙者最多的国家或地区是{destination}，有{hosted}；居住在国外的人中，以{origin}为原籍的最多，有{abroad}。",
  "finding.1.b":
    "登记指标共{all}项，本版各条款的结论用到{computed}项：其中服务于社会层面的{social}项，经济层面的{economic}项，环境层面的{environmental}项，移徙者权利层面的{rights}项。",
  "finding.2.a":
    "{year}年，全世界收到的个人汇款为{received}，支付的为{paid}；{from}年至{to}年，净移徙占“{group}”组人口增长的{share}。",
  "finding.3.a":
    "{first}年至{last}年，有{count}项协定和决议推进了各国承诺的议程，其中包括《{compact}》（{compactSymbol}）。",
  "finding.4.a":
    "在本版中，《宣言》各条款以数字作答的{figure}款，以政策状况作答的{status}款，以台账作答的{ledger}款，说明缺口的{gap}款。",
  "finding.5.a":
    "{year}年，在前往国际目的地的移徙途中至少有{deaths}人死亡或失踪（指标{indicator}，最低估计）。",
  "finding.7.a": "{first}年至{last}年，有记录的全球论坛峰会和联合国系统变动共{count}项。",
  "finding.8.b":
    "《{agenda}年可持续发展议程》纳入了移徙问题；{since}年以来，在{members}个会员国中，指标{refugeesCode}有观测的为{refugees}个，指标{costsCode}为{costs}个，指标{remittancesCode}为{remittances}个。",
  "finding.10.a":
    "截至{date}年，会员国中有{crc}个是《儿童权利公约》缔约国，{cedaw}个是《消除对妇女一切形式歧视公约》缔约国，{icerd}个是《消除一切形式种族歧视国际公约》缔约国，{iccpr}个是《公民及政治权利国际公约》缔约国，{icrmw}个是移徙工人公约缔约国，而{declared}年通过《宣言》时移徙工人公约缔约国为{icrmwBefore}个。",
  "finding.10.b":
    "{first}年至{last}年，有记录的全球合作协定共{count}项，其中包括《{declaration}》（{declarationSymbol}）和《{compact}》（{compactSymbol}）。",
  "finding.11.a":
    "{year}年，妇女和女童占全部国际移徙者的{share}{verdict, select, almost {，即《宣言》所说的近一半} more {，超过一半} other {，低于《宣言》所说的近一半}}；各区域中，这一比例最低为{lowRegion}的{low}，最高为{highRegion}的{high}。",
  "finding.11.b":
    "截至{date}年，会员国中有{cedaw}个是《消除对妇女一切形式歧视公约》缔约国，而{declared}年通过《宣言》时为{cedawBefore}个，当时《贩运人口议定书》缔约国为{trafficking}个。",
  "finding.12.a":
    "截至{date}年，会员国中有{cedaw}个是《消除对妇女一切形式歧视公约》缔约国，{icrmw}个是移徙工人公约缔约国，后者在{declared}年通过《宣言》时为{icrmwBefore}个。",
  "finding.13.a":
    "{year}年年底，在有年龄记录的难民中，儿童占{share}；有年龄记录的难民占全部难民的{coverage}。",
  "finding.13.c":
    "截至{date}年，会员国中有{crc}个是《儿童权利公约》缔约国，{conflict}个是关于武装冲突的任择议定书缔约国，{sale}个是关于买卖儿童的任择议定书缔约国，{complaints}个是关于来文程序的任择议定书缔约国，后者在{declared}年通过《宣言》时为{complaintsBefore}个。",
  "finding.15.a":
    "截至{statusYear}年年底，会员国中有{parties}个是移徙工人公约缔约国；{year}年，全世界移徙者中有{share}居住在这些国家。",
  "finding.16.b":
    "截至{date}年，会员国中有{icerd}个是《消除一切形式种族歧视国际公约》缔约国，而{declared}年通过《宣言》时为{icerdBefore}个。",
  "finding.17.c":
    "{declared}年通过《宣言》时，会员国中有{trafficking}个是《贩运人口议定书》缔约国，{smuggling}个是《偷运移徙者议定书》缔约国；此后的加入情况未收入本版。",
  "finding.18.a":
    "{year}年，居住在欧洲联盟且原籍已知的移徙者中，来自联盟其他成员的占{union}；在西非国家经济共同体中，这一比例为{west}。",
  "finding.20.a":
    "{first}年至{last}年，有记录的有利于移徙者和社会的举措共{count}项，其中包括{fund}（{fundYear}年）。",
  "finding.20.b":
    "{first}年至{last}年，有记录的伙伴关系文件共{count}项，最近的一项是《{progress}》（{progressSymbol}）。",
  "finding.21.a":
    "本报告的质疑和答复记录中，{countForm, select, none {尚无对数字的公开质疑} other {对数字的公开质疑有{count}项}}。",
  "finding.21.c": "有记录的对民间社会努力的支助来源有一项：{fund}（{date}年）。",
  "finding.22.a":
    "{from}年至{to}年，欧洲国家之间任何一国有报告的年度流量共{reported}项，其中两国均有报告的{both}项；两国报告均为正数的{positive}项中，较大值与较小值之比的中位数为{ratio}，较大值超过较小值两倍的占{twice}。",
  "finding.22.b":
    "{year}年，全部国际移徙者中有{share}居住在出生区域内（按{set}划分）；按目的地区域计，这一比例最低为{lowRegion}的{low}，最高为{highRegion}的{high}。",
  "finding.22.c":
    "{from}年至{to}年，原籍已知、居住在出生区域以外的移徙者（按{set}划分）从{before}{direction, select, rose {增至} other {减至}}{after}；两个区域之间人数最多的是出生在{origin}、居住在{destination}的移徙者，共{largest}。",
  "finding.23.b":
    "{year}年，有{returns}名难民返回原籍国，而{yearBefore}年为{before}名；其他移徙者的协助返回是另一类数量，不计在内。",
  "finding.23.c":
    "{year}年年底，难民署任务范围内的难民有{refugees}名；{rateYear}年年底，原籍国难民和其他需要国际保护者的比率为{rate}（指标{indicator}）。",
  "finding.24.a":
    "截至{date}年，会员国中有{iccpr}个是载有进入本国权利的《公民及政治权利国际公约》的缔约国，而{declared}年通过《宣言》时为{iccprBefore}个。",
  "finding.24.b": "{year}年，有{returns}名难民返回原籍国，其中返回{origin}的最多，为{largest}。",
  "finding.27.a":
    "{year}年，各国收到个人汇款{received}，占两项数据俱全国家国内生产总值的{share}；世界银行另一发布版本所载同年数额为{rival}。",
  "finding.27.b":
    "{quarter}，汇出{amount}美元的成本按{corridors}条走廊的均值为{mean}；在始终有价格的{constant}条走廊中，均值从{firstQuarter}的{before}变为{after}。全部走廊中成本高于{target}%的占{above}。",
  "finding.28.a":
    "在{members}个会员国中，自{since}年以来移徙者存量以普查或登记为依据的有{stocks}个，汇款收付数据俱全的有{remittances}个，至少有一条有价格走廊的有{prices}个，有按年龄分列难民数据的有{ages}个。",
  "finding.29.a": "{first}年至{last}年，有记录的《宣言》之后的全球论坛峰会共{count}次。",
  "finding.31.a":
    "{first}年至{last}年，有记录的协调步骤共{count}项，其中包括{agreement}（{agreementSymbol}）。",
  "finding.31.b":
    "{date}年后发展议程的筹备工作于当年以通过《{agenda}》（{agendaSymbol}）告成，该议程载有关于移徙的具体目标。",
  "finding.32.a": "全球移徙问题小组已不复存在；{date}年的记录为：{network}。",
  "finding.32.b": "与会员国的互动已由该小组的后继机构承接；{date}年的记录为：{network}。",
  "finding.33.a":
    "{first}年至{last}年，有{count}项报告和任务授权延续了实质性工作，有记录的最近一项是{latest}（{latestSymbol}）。",
  "finding.33.b":
    "{year}年的移徙者人数，{earlierRevision}年修订版为{before}，{laterRevision}年修订版为{after}，{revised, select, fewer {减少} other {增加}}{revision}人；在后一修订版内，{year}年至{laterYear}年{direction, select, fell {减少} other {增加}}{change}人。",
  "finding.34.a":
    "官方报告印行的{claims}个数字中，有{compared}个可与本版的数字对照；其中{same}个出自同一发布版本，{agree}个在最后一位印行数字上一致。",
};
