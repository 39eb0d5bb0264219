import type { errors as en } from "../en/errors.ts";

/** 错误信息（中文）。 */
export const errors: Record<keyof typeof en, string> = {
  "error.place.sheet": "工作表“{sheet}”",
  "error.place.row": "第{row}行",
  "error.place.column": "第{column}列",
  "error.expected": "应为：{expected}",
  "error.found": "实为：{found}",
  "error.source.file-missing": "找不到该文件",
  "error.source.file-missing.advice":
    "请把发布机构的文件放到数据文件夹下的这个位置，或用“waymark fetch”下载。",
  "error.source.file-empty": "文件是空的",
  "error.source.file-empty.advice": "请重新下载：这份副本没有任何内容。",
  "error.source.file-too-large": "文件比该数据集的任何一版都大",
  "error.source.file-too-large.advice": "请确认这是发布机构的文件，而不是其他文件。",
  "error.source.wrong-encoding": "文本不是预期的字符编码",
  "error.source.wrong-encoding.advice":
    "请使用发布机构的原始文件；电子表格软件可能已用其他编码另存。",
  "error.source.not-a-workbook": "该文件不是 Excel 工作簿（.xlsx）",
  "error.source.not-a-workbook.advice": "请使用发布机构的 .xlsx 文件；旧的 .xls 须先另存为 .xlsx。",
  "error.source.archive-damaged": "工作簿已损坏或不完整",
  "error.source.archive-damaged.advice": "请重新下载：这份副本不完整。",
  "error.source.archive-too-large": "工作簿解压后远超其应有大小",
  "error.source.archive-too-large.advice":
    "请勿使用该文件：它不是发布机构的文件。请从官方网页重新下载。",
  "error.source.csv-damaged": "无法把表格拆分为单元格",
  "error.source.csv-damaged.advice": "请查看这一行：可能有引号未闭合，或文件不完整。",
  "error.source.sheet-missing": "工作簿缺少该工作表",
  "error.source.sheet-missing.advice": "请确认工作簿及其版本是否正确。",
  "error.source.header-missing": "列标题不在官方版式规定的位置",
  "error.source.header-missing.advice":
    "表格被移动或列被改名：请使用发布机构未经改动的文件，或让数据源读取程序支持新版式。",
  "error.source.row-length": "该行的单元格数与表头不符",
  "error.source.row-length.advice": "文件可能不完整或被编辑过：请重新下载并比对这一行。",
  "error.source.rows-missing": "表格过早结束",
  "error.source.rows-missing.advice": "文件不完整：请重新下载。",
  "error.source.cell-blank": "必填单元格为空",
  "error.source.cell-blank.advice": "请与发布机构的文件比对这一行。",
  "error.source.not-a-number": "单元格既不是数字，也不是已知的缺失标记",
  "error.source.not-a-number.advice":
    "请与发布机构的文件比对该单元格；若发布机构采用了新标记，请在数据源中声明。",
  "error.source.not-a-date": "单元格不是已知格式的日期",
  "error.source.not-a-date.advice":
    "请与发布机构的文件比对该单元格；新的日期格式须在数据源中声明。",
  "error.source.unknown-code": "单元格中的代码不属于该数据集",
  "error.source.unknown-code.advice": "请与发布机构的代码表比对该单元格；新代码须在数据源中声明。",
  "error.source.unknown-area": "区域登记表中没有该代码或名称",
  "error.source.unknown-area.advice": "请更正拼写，或在区域登记表中添加别名；不会舍弃任何一行。",
  "error.source.duplicate-key": "两个单元格给出了同一事实的数值",
  "error.source.duplicate-key.advice": "请删除不属于发布机构表格的那一行。",
  "error.source.duplicate-column": "两列的标题相同",
  "error.source.duplicate-column.advice": "请使用发布机构未经改动的文件。",
  "error.source.wrong-vintage": "这不是该数据源读取的版本",
  "error.source.wrong-vintage.advice":
    "请使用此处指明的版本，或使用为另一版本编写的数据源：不同版本的数值绝不混用。",
  "error.source.total-mismatch": "数值之和与发布机构的总数不符",
  "error.source.total-mismatch.advice": "文件不完整或被改动：请重新下载；没有写入任何内容。",
  "error.source.model-violation": "数据源提交了违反版次规则的观测值",
  "error.source.model-violation.advice": "这是数据源程序的缺陷：请报告。",
  "error.edition.edition-missing":
    "{path} 处没有版次。请用“waymark edition build --from <文件夹>”构建，或用 --edition 指定其他版次。",
  "error.edition.edition-damaged": "{path} 不是版次清单。请从版本库恢复，或重新构建该版次。",
  "error.edition.table-altered":
    "{path} 与 edition.json 所述的表不符（SHA-256 为 {found}，应为 {expected}）。请从版本库恢复，或重新构建该版次。",
  "error.edition.file-changed":
    "{file}：该文件不是构建该版次时所用的文件（SHA-256 为 {found}，应为 {expected}）。请使用发布机构该版的文件，或构建新版次。",
  "error.edition.cell-differs":
    "{file}，{place}：版次所存为 {stored}，单元格为 {cell}。版次或文件已被改动：请重新构建该版次。",
  "error.edition.source-unknown": "没有数据源“{id}”。“waymark sources”列出全部数据源。",
  "error.edition.no-sources":
    "{folder} 中没有任何数据源的文件。请指定存放发布机构文件的文件夹，其结构见“waymark sources --json”。",
  "error.edition.folder-missing": "没有文件夹 {folder}。",
  "error.edition.value-unknown": "版次中没有标识符为 {id} 的数值。“waymark values”会列出标识符。",
  "error.edition.build-running":
    "该版次正在由另一进程（{pid}）构建。请等待其完成或将其结束后再试。",
  "error.edition.stopped": "已停止。原有版次未受影响。",

  "error.report.unbound-number":
    "文中有数字未与任何数字条目相连：{where}中的“{text}”。请与台账条目相连，或写作标签。",
  "error.report.number-without-entry": "印出的数字没有台账条目：“{text}”（{id}）。",
  "error.report.text-not-in-ledger": "台账没有为{id}印出“{text}”。",
  "error.report.place-taken": "报告同一位置{id}有两个数字：{first}和{second}。",
  "error.report.chart-cell-untraced": "图{id}有一个数字没有台账条目：“{text}”。",
  "error.report.translation-missing": "报告需要消息{key}，而语言{language}没有。",
  "error.report.vintage-missing":
    "报告需要本版没有的来源：{source}。请连同该来源重建版本（waymark edition build）。",
  "error.report.entry-unknown":
    "报告台账中没有条目{id}。{near, select, none {} other {是否指{near}？}}",
  "error.report.ledger-missing":
    "{path}没有台账。请先编制报告（waymark report），或用{option}指明其位置。",
  "error.report.ledger-damaged":
    "无法读取台账{path}：{reason}。台账应为waymark report写出的ledger.json：请重新编制报告。",
  "error.report.format-unknown": "没有格式“{format}”。可用：{known}。",
  "error.report.glyph-missing":
    "报告字体中没有{characters}（{codes}），见于{document}。请将其加入scripts/fonts/characters.ts，然后运行“npm run fonts”。",
  "error.report.file-unreadable":
    "无法读取文件{path}{reason, select, missing {：没有该文件} folder {：这是文件夹，应为报告文件（HTML、DOCX或PDF）} denied {：没有权限} encrypted {：文件已加密，没有密码无法读取文字} damaged {：不是完整的{format}文件} other {（{system}）}}。请使用waymark report写出的报告。",
  "error.report.no-numbers":
    "文件{path}没有印出任何数字：它不是报告，或者已被截断。请重新编制报告（waymark report）。",
  "error.report.document-unknown":
    "台账{ledger}中没有文件“{document}”。其中有：{known}。请保留原文件名，或用--ledger指明同时写出的台账。",
  "error.usage.unknown-format":
    "{found, select, none {格式是空白} other {没有格式“{found}”}}。可用：{known}。",
};
