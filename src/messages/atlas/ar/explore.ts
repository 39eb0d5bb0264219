import type { explore as en } from "../en/explore.ts";

/** خريطة العالم وصفحة التدفقات. */
export const explore: Record<keyof typeof en, string> = {
  "nav.map": "خريطة العالم",
  "nav.flows": "التدفقات",
  "home.map.link": "مقاييس وسنوات أخرى على خريطة العالم",
  "home.flows.link": "من أين وإلى أين: التدفقات المقدّرة",
  "explore.controls": "ما يُعرض",
  "explore.keys": "تنتقل الأسهم بين قيم الصورة، ويبيّن مفتاح الإدخال مصدر القيمة.",
  "explore.no-program": "بدون JavaScript تعرض هذه الصفحة عرضا واحدا. وجداول العروض الأخرى ملفات:",
  "explore.play": "تشغيل",
  "explore.pause": "إيقاف مؤقت",
  "explore.previous-year": "السنة السابقة",
  "explore.next-year": "السنة التالية",
  "explore.measure": "المقياس",
  "explore.year": "السنة",
  "explore.centre": "مركز الخريطة",
  "explore.centre.atlantic": "المحيط الأطلسي",
  "explore.centre.pacific": "المحيط الهادئ",
  "explore.circle-area": "مساحة الدائرة: الأشخاص",
  "explore.download.view": "هذا العرض (CSV)",
  "explore.download.svg": "هذا العرض (SVG)",
  "explore.download.png": "هذا العرض (PNG)",
  "explore.download.json": "هذا العرض مع مصادره (JSON)",
  "explore.table": "قيم هذا العرض",
  "explore.map.title": "العالم مقياسا مقياسا",
  "explore.map.lead":
    "النسب والمعدلات تملأ الأشكال، أما الأعداد فدوائر، لأن البلد الكبير ليس عددا كبيرا. والفئات والدوائر واحدة لجميع السنوات.",
  "explore.measure.share": "المهاجرون، نسبتهم من السكان",
  "explore.measure.stock": "المهاجرون، عددهم",
  "explore.measure.women": "النساء والفتيات بين المهاجرين",
  "explore.measure.net-migration": "معدل صافي الهجرة",
  "explore.measure.remittances": "التحويلات المالية الواردة، نسبتها من الناتج المحلي الإجمالي",
  "explore.measure.refugees": "اللاجئون المستضافون، عددهم",
  "explore.measure.refugees-from": "اللاجئون حسب المنشأ، المعدل",
  "explore.map.title.share": "أين يشكل المهاجرون جزءا كبيرا من السكان، {year}",
  "explore.map.title.stock": "أين يعيش أكبر عدد من المهاجرين، {year}",
  "explore.map.title.women": "أين تزيد النساء والفتيات على نصف المهاجرين أو تقل عنه، {year}",
  "explore.map.title.net-migration": "أين وصل أكثر ممن غادر وأين أقل، {year}",
  "explore.map.title.remittances": "أين تزن الأموال المرسلة إلى الوطن أكثر، {year}",
  "explore.map.title.refugees": "أين يعيش اللاجئون، {year}",
  "explore.map.title.refugees-from": "من أين اضطر الناس إلى الفرار، {year}",
  "explore.map.subtitle.share": "المهاجرون الدوليون كنسبة مئوية من السكان، {year}، تنقيح عام 2020",
  "explore.map.subtitle.stock": "المهاجرون الدوليون في 1 تموز/يوليه، أشخاص، {year}، تنقيح عام 2020",
  "explore.map.subtitle.women":
    "النساء والفتيات بين المهاجرين الدوليين، نسبة مئوية، {year}، تنقيح عام 2020",
  "explore.map.subtitle.net-migration": "صافي الهجرة لكل 1000 من السكان، {year}",
  "explore.map.subtitle.remittances":
    "التحويلات الشخصية الواردة كنسبة مئوية من الناتج المحلي الإجمالي، {year}",
  "explore.map.subtitle.refugees":
    "اللاجئون المشمولون بولاية المفوضية حسب بلد اللجوء، أشخاص، نهاية {year}",
  "explore.map.subtitle.refugees-from":
    "اللاجئون وغيرهم من المحتاجين إلى الحماية الدولية حسب بلد المنشأ، لكل 100000 من سكانه وهؤلاء اللاجئين، نهاية {year}",
  "explore.map.caption.share":
    "أشخاص ولدوا في بلد آخر أو منطقة أخرى؛ ومواطنو بلد آخر حيث لا يُعرف مكان الولادة. ويشمل ذلك اللاجئين.",
  "explore.map.caption.stock":
    "أشخاص ولدوا في بلد آخر أو منطقة أخرى؛ ومواطنو بلد آخر حيث لا يُعرف مكان الولادة. ويشمل ذلك اللاجئين.",
  "explore.map.caption.women":
    "النساء والفتيات بين المولودين في بلد آخر أو منطقة أخرى، كنسبة مئوية من الجنسين.",
  "explore.map.caption.net-migration":
    "المهاجرون الوافدون ناقص المغادرين، باقيا من السكان والمواليد والوفيات: فأخطاء التعدادات تُحسب هجرة.",
  "explore.map.caption.remittances":
    "التحويلات الشخصية وأجور عمال الحدود والعمال لأجل قصير. ولا تُحسب التحويلات غير الرسمية.",
  "explore.map.caption.refugees":
    "يشمل من هم في أوضاع شبيهة باللجوء، ولا يشمل اللاجئين الفلسطينيين المشمولين بولاية الأونروا.",
  "explore.map.caption.refugees-from":
    "المؤشر 10-7-4 من أهداف التنمية المستدامة. ولا يشمل اللاجئين الفلسطينيين المشمولين بولاية الأونروا.",
  "explore.flows.title": "من أين إلى أين",
  "explore.flows.lead":
    "لا أحد يعدّ جميع التنقلات بين البلدان. وهذه تقديرات من جداول رسمية لأماكن ولادة الناس وإقامتهم: عدة أساليب جنبا إلى جنب، مع ما يفترضه كل منها.",
  "explore.flows.map-title": "أكبر ممر معروض: {origin} ← {destination}",
  "explore.flows.chord-title": "{share} من التنقلات المقدّرة تبقى داخل منطقتها",
  "explore.flows.none": "ليس في التقدير ممر هنا",
  "explore.flows.corner": "من ↓ إلى ←",
  "explore.flows.unlisted": "لا شيء، أو أقل من شخص واحد",
  "explore.flows.rest": "{region}: جميع الآخرين",
  "explore.flows.corridor": "من ← إلى",
  "explore.flows.subtitle":
    "التنقلات المقدّرة، أشخاص، من منتصف {start} إلى منتصف {end}{sex, select, F {، النساء والفتيات} M {، الرجال والفتيان} other {}}{about, select, none {} other {، ممرات: {about}}}. {method}؛ جداول الأعداد، تنقيح عام {revision}. نموذج",
  "explore.flows.caption.moves":
    "تنقلات تعقبها إقامة لا تقل عن 12 شهرا، معايرة على تقارير البلدان التي تنشرها.",
  "explore.flows.caption.transitions":
    "أشخاص يعيشون في نهاية الفترة في بلد غير بلدهم في بدايتها. ولا تُحسب المواليد والوفيات والتنقلات المتكررة أو العودة بينهما.",
  "explore.flows.own-scale": "سماكات الخطوط خاصة بهذا العرض ولا تقارن بغيره.",
  "explore.flows.interval":
    "من الأخطاء في بلدان بأكملها لم يرها التوفيق؛ ولا يمكن قياسها بين بلدين بلا تقارير",
  "explore.flows.from": "من",
  "explore.flows.to": "إلى",
  "explore.view": "الصورة",
  "explore.view.map": "خريطة",
  "explore.view.chord": "المناطق في دائرة",
  "explore.view.matrix": "مصفوفة",
  "explore.release": "جداول الأعداد",
  "explore.release.text": "تنقيح عام {revision}",
  "explore.period": "الفترة",
  "explore.sex": "الجنس",
  "explore.sex._T": "كلا الجنسين",
  "explore.sex.F": "النساء والفتيات",
  "explore.sex.M": "الرجال والفتيان",
  "explore.method": "الأسلوب",
  "explore.about": "ممرات",
  "explore.about.world": "العالم كله",
  "explore.about.regions": "المناطق",
  "explore.about.areas": "البلدان والمناطق",
  "explore.open": "فتح منطقة (اثنتان على الأكثر)",
  "explore.links": "عدد أكبر الممرات المرسومة",
  "explore.method.waymark": "Waymark، معاير على التقارير",
  "explore.method.waymark-closed": "Waymark، مطابق لصافي الهجرة",
  "explore.method.da-pb-closed": "المحاسبة، شبه بايزية",
  "explore.method.da-min-closed": "المحاسبة، أقل التنقلات، مغلقة",
  "explore.method.da-min-open-dr": "المحاسبة، أقل التنقلات، مفتوحة",
  "explore.method.da-ind-closed": "المحاسبة، الاستقلال",
  "explore.method.mig-rate": "معدلات من الأعداد",
  "explore.method.sd-rev-neg": "فروق الأعداد، النقصان عودة",
  "explore.method.sd-drop-neg": "فروق الأعداد، النقصان مهمل",
  "explore.assumes.waymark": "ما يصح بين البلدان ذات التقارير يصح في غيرها.",
  "explore.assumes.waymark-closed":
    "مثل Waymark، مع أقل تعديل حتى تتطابق أعداد السكان والمواليد والوفيات.",
  "explore.assumes.da-pb-closed":
    "مزيج: 87 في المائة أقل التنقلات و13 في المائة استقلال، وهو الوزن المنشور.",
  "explore.assumes.da-min-closed":
    "انتقل أقل عدد ممكن من الناس؛ والمواليد والوفيات تفسر نمو العالم.",
  "explore.assumes.da-min-open-dr":
    "انتقل أقل عدد ممكن من الناس؛ وما لا يتطابق يغادر العالم أو يدخله.",
  "explore.assumes.da-ind-closed": "مكان العيش في النهاية لا صلة له بمكان العيش في البداية.",
  "explore.assumes.mig-rate": "تتوزع التنقلات مثل المهاجرين المقيمين هناك أصلا.",
  "explore.assumes.sd-rev-neg": "نقصان العدد يعني العودة؛ ووفيات المهاجرين تبدو كالعودة.",
  "explore.assumes.sd-drop-neg": "نقصان العدد لا يعني شيئا.",
  "explore.why": "لماذا تختلف الأساليب؟",
  "explore.why.lead":
    "تقول الأعداد أين يعيش من ولدوا في مكان آخر. وبين جدولين كهذين تصح قصص كثيرة: ربما انتقل شخص مرة، أو ذهب وعاد، أو توفي. ويختار كل أسلوب واحدة منها، والاختيار يحدد المستوى.",
  "explore.why.least": "أقل التنقلات التي تفسر التغير تعطي حدا أدنى: فكل من أمكن أن يبقى قد بقي.",
  "explore.why.independence": "الاستقلال يعطي حدا أقصى: يغادر الجميع ويوزعون من جديد.",
  "explore.why.what":
    "لا تعدّ الأساليب الشيء نفسه. فالمحاسبة تعدّ من اختلف بلد إقامتهم في تاريخين؛ وتقدير Waymark يتبع تقارير التنقلات المصحوبة بإقامة سنة. فلا تجمع قيم أسلوبين ولا تطرحها أبدا.",
  "explore.why.level":
    "بالقياس إلى تقارير الطرفين، 1990–2020، خارج أوروبا، يقارب مستوى Waymark الواحد، والمحاسبة شبه البايزية نحو 1,4، والاستقلال نحو 5؛ وتعطي أقل التنقلات نحو الثلث في أوروبا.",
  "explore.why.range":
    "حيث تختلف الأساليب يكون المدى هو المعروف. وتبيّن لوحة كل رقم قيم جميع الأساليب.",
  "explore.why.table": "جميع ممرات العالم حسب الأسلوب، {period}، تنقيح عام {revision}",
  "explore.why.total": "التنقلات",
  "explore.why.method": "الأسلوب وما يفترضه",
  "explore.matrix.table": "التنقلات بين المناطق، {period}",
  "statistic.flow-corridor": "التنقلات المقدّرة في ممر",
  "statistic.flow-sum": "التنقلات المقدّرة، مجموع ممرات",
  "unit.persons-in-four-years": "شخصا في أربع سنوات",
  "method.flow-waymark":
    "انحدار موفق على التدفقات المبلغ عنها في البلدان التي تنشرها، مطبق على جداول الأعداد الرسمية؛ والفترات من الأخطاء في بلدان بأكملها مستبعدة.",
  "method.flow-waymark-closed":
    "أقرب جدول إلى تقدير Waymark تساوي أرصدته صافي الهجرة من السكان والمواليد والوفيات.",
  "method.flow-da-pb-closed":
    "المحاسبة الديمغرافية حسب مكان الولادة: 0,87 من أقل التنقلات و0,13 من الاستقلال.",
  "method.flow-da-min-closed":
    "المحاسبة الديمغرافية حسب مكان الولادة مع أكبر عدد ممكن من الباقين؛ والمواليد والوفيات تفسر نمو العالم.",
  "method.flow-da-min-open-dr":
    "المحاسبة الديمغرافية حسب مكان الولادة مع أكبر عدد ممكن من الباقين؛ وما لا يتطابق يخرج أو يدخل.",
  "method.flow-da-ind-closed":
    "المحاسبة الديمغرافية حسب مكان الولادة حيث تستقل الإقامة في النهاية عن الإقامة في البداية.",
  "method.flow-mig-rate": "حجم صافي الهجرة كله موزعا على الممرات بنسبة الأعداد في البداية.",
  "method.flow-sd-rev-neg": "زيادة العدد حسب مكان الولادة؛ ويُقرأ النقصان عودة إلى مكان الولادة.",
  "method.flow-sd-drop-neg": "زيادة العدد حسب مكان الولادة؛ ويُقرأ النقصان عدم انتقال.",
  "caveat.flow-moves": "تنقلات تعقبها إقامة لا تقل عن 12 شهرا، لا أحداث عند الحدود.",
  "caveat.flow-transitions":
    "أشخاص تختلف إقامتهم في نهاية الفترة عنها في بدايتها: ولا تُحسب التنقلات بينهما.",
  "caveat.flow-methods-differ":
    "تعطي الأساليب الأخرى قيما أخرى؛ فلا تجمع قيم أسلوبين ولا تطرحها أبدا.",
  "caveat.flow-coverage": "بين بلدين لا ينشران تقارير لا يمكن قياس تغطية الفترة.",
  "caveat.flow-no-interval": "لا يذكر هذا الأسلوب فترة؛ وهذا لا يجعل القيمة دقيقة.",
  "caveat.flow-no-joint-interval": "ليس للمجموع فترة خاصة به بعد.",
  "client.estimate": "تقدير هذا الممر",
  "client.sum-of-corridors": "مجموع {n} من الممرات",
  "client.sum-set": "جميع الممرات من: {from}؛ إلى: {to}",
  "client.sum-largest": "أكبرها",
  "client.estimate-file": "ملف التقدير كاملا",
  "client.everywhere": "كل مكان",
  "client.rest-of": "{region}، كل ما لم يُذكر على حدة",
  "client.sex._T": "كلا الجنسين",
  "client.sex.F": "النساء والفتيات",
  "client.sex.M": "الرجال والفتيان",
  "client.not-loaded": "تعذر تحميل الأرقام: {file}",
};
