import type { home as en } from "../en/home.ts";

/** The home page, data and methods, in Arabic. */
export const home: Record<keyof typeof en, string> = {
  "home.title": "إلى أين ينتقل الناس، وما المعروف عن ذلك، وبأي دقة",
  "home.share": "{share} في المائة من السكان",
  "home.moves": "التنقلات المقدّرة بين البلدان",
  "home.moves.basis": "إقامات لا تقل عن 12 شهرا",
  "home.map.title": "المهاجرون أقلية في كل مكان تقريبا، وأغلبية في أماكن قليلة",
  "home.map.subtitle":
    "المهاجرون الدوليون كنسبة من السكان، في المائة، {year}، تنقيح عام {revision}",
  "home.map.subtitle.moves":
    "اللون: المهاجرون كنسبة من السكان، في المائة، {year}، تنقيح عام {revision}. الأسهم: أكبر التنقلات، أشخاص، {period}، مقدّرة. نموذج",
  "home.map.caption.moves":
    "الأسهم: تنقلات تعقبها إقامة لا تقل عن 12 شهرا خلال {period}، من تقدير Waymark؛ والنسب منشورة دون مجال.",
  "home.map.caption":
    "أشخاص ولدوا في بلد آخر أو منطقة أخرى، أو يحملون جنسية أخرى حيث لا يعرف مكان الميلاد. واللاجئون مشمولون.",
  "figure.table": "قيم الصورة في جدول",
  "home.door.area": "انظر إلى بلد أو منطقة",
  "home.door.area.text":
    "المهاجرون والمنشأ والمقصد والتحويلات والحماية والمعاهدات، مع جميع القيم المنشورة جنبا إلى جنب.",
  "home.door.corridor": "قارن ممرا",
  "home.door.corridor.text": "طرفان وتقريران وعدة طرق: ما يقال عن الأشخاص المتنقلين بين مكانين.",
  "home.door.declaration": "اقرأ الإعلان",
  "home.door.declaration.text":
    "ما اتفقت عليه الدول عام 2013، حكما حكما، مع الرقم الذي يجيب أو الثغرة.",
  "data.title": "البيانات والطرق",
  "data.lead":
    "كل ما يرد هنا مأخوذ من {sources} من مجموعات البيانات المنشورة. وكل منها مثبت ببصمة ملفه، والطبعة نفسها تعطي الصفحات نفسها دائما.",
  "data.sources": "المصادر",
  "data.values": "القيم",
  "data.indicators": "المؤشرات",
  "data.indicator": "المؤشر",
  "data.code": "الرمز الرسمي",
  "data.ours": "Waymark",
  "data.dimension": "البعد",
  "data.files": "الملفات",
  "data.files.lead":
    "تقرأ كل صفحة ملف أرقام يمكنك استخدامه أيضا: القيمة ووحدتها والصيغة والخلايا والإصدار والترخيص.",
};
