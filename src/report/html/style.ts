import { themes } from "../../figures/index.ts";

/** The colours of charts as variables that their drawings take. */
function chartColours(theme: "dark" | "print"): string {
  return Object.entries(themes[theme])
    .map(([name, colour]) => `--figure-${name}:${colour}`)
    .join(";");
}

/**
 * Style of a report: a page of print on a screen. Measures follow the text; colours are few and come
 * in a light and a dark set; on paper the controls disappear and links stay words.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#595959;--rule:#c9c9c9;--paper:#fff;--tint:#f3f6f9;
--accent:#00548f;--mark:#8a5200;--serif:"Source Serif 4","Noto Serif",Georgia,"Times New Roman",serif;
--sans:"Source Sans 3","Noto Sans","Helvetica Neue",Arial,sans-serif}
:root:lang(zh){--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--soft:#a8a8a8;--rule:#464646;--paper:#16181b;
--tint:#20242a;--accent:#7fbbe8;--mark:#e5b567;${chartColours("dark")};--figure-paper:#16181b}}
*{box-sizing:border-box}
html{font:100%/1.6 var(--serif);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
:lang(zh){line-height:1.8}
body{margin:0}
header.cover,main,nav.contents,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header.cover{padding-top:3rem;border-top:.4rem solid var(--accent)}
.skip{position:absolute;left:-999rem;top:0;padding:.5rem 1rem;background:var(--paper);color:var(--accent)}
.skip:focus{left:0;z-index:2}
h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;font-weight:600}
h1{font-size:2rem;margin:0 0 .5rem}
h2{font-size:1.5rem;margin:3.5rem 0 1rem;padding-top:.75rem;border-top:1px solid var(--rule)}
h3{font-size:1.2rem;margin:2.25rem 0 .75rem}
h4,h5{font-size:1rem;margin:1.75rem 0 .5rem}
.subtitle{font-size:1.15rem;color:var(--soft);margin:0 0 1.5rem}
.imprint p,.notes,.source,p.note,footer{font:.84rem/1.5 var(--sans);color:var(--soft)}
:lang(zh) :is(.imprint p,.notes,.source,p.note,footer){line-height:1.7}
.imprint p{margin:.25rem 0}
main p.body,main li{max-width:42rem}
main ul.columns{columns:13rem}
p.numbered{position:relative;padding-left:2.75rem}
.pn{position:absolute;left:0;color:var(--soft)}
a{color:var(--accent)}
nav.contents ol,nav.contents ul{padding-left:1.25rem}
nav.contents{font:.95rem/1.5 var(--sans)}
nav.contents ul.many{columns:9rem;margin:.3rem 0}
nav.contents li{margin:.15rem 0}
figure{margin:2rem 0}
.frame{overflow-x:auto;max-width:100%}
.frame:focus-visible,.n:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font:.88rem/1.35 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption,figcaption{font:600 .95rem/1.4 var(--sans);text-align:left;padding:0 0 .6rem;caption-side:top;max-width:calc(100vw - 2.5rem)}
thead th{border-top:2px solid var(--ink);border-bottom:1px solid var(--ink);vertical-align:bottom}
tbody tr:last-child>*{border-bottom:1px solid var(--ink)}
th,td{padding:.32rem .6rem .32rem 0;text-align:left;font-weight:400;vertical-align:top}
thead th{font-weight:600}
th:last-child,td:last-child{padding-right:.2rem}
.num{text-align:right;white-space:nowrap}
.num+:not(.num){padding-left:1rem}
thead .num{white-space:normal}
tr.total>*{font-weight:600;border-bottom:1px solid var(--rule)}
tr.group th{font-weight:600;padding-top:.9rem;border-bottom:1px solid var(--rule)}
tbody tr:not(.group):hover{background:var(--tint)}
.notes,.source{margin:.5rem 0 0;max-width:48rem}
.notes .word{font-style:italic}
.n{color:inherit;text-decoration:none;border-bottom:1px dotted var(--soft);white-space:nowrap}
.n[role=button]{cursor:pointer}
.n[role=button]:hover{color:var(--accent);border-bottom-style:solid}
td .n,th .n{border-bottom-color:transparent}
.model{font:.68rem/1 var(--sans);letter-spacing:.04em;color:var(--mark);border:1px solid currentColor;
padding:.06rem .22rem;border-radius:.15rem;text-decoration:none;vertical-align:.1em}
.box{margin:1.75rem 0;padding:.9rem 1.1rem;background:var(--tint);border-left:.25rem solid var(--accent)}
.box.gap{border-left-color:var(--mark)}
.box-title{font:600 1rem/1.4 var(--sans);margin:0 0 .4rem}
.box p{margin:.4rem 0}
.chart svg{display:block;width:100%;height:auto}
.drawing{max-width:48rem}.drawing.narrow{display:none}
p .l,li .l{overflow-wrap:anywhere}
.register ul{list-style:none;padding:0;font:.78rem/1.45 var(--sans);color:var(--soft);overflow-wrap:anywhere}
.register li::before{content:attr(id) " ";font-family:ui-monospace,Menlo,monospace}
.register li{margin:.2rem 0;max-width:none;content-visibility:auto;contain-intrinsic-size:auto 2.4em}
.register li:target{background:var(--tint);color:var(--ink);outline:2px solid var(--accent)}
details{font:.88rem/1.5 var(--sans);margin:.6rem 0}
summary{cursor:pointer;color:var(--accent)}
dialog{width:min(44rem,calc(100vw - 1.5rem));max-height:85vh;padding:1.25rem 1.4rem;border:1px solid var(--rule);
background:var(--paper);color:var(--ink);font:.9rem/1.5 var(--sans);overflow-wrap:anywhere}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font:600 1.05rem/1.35 var(--sans);margin:0 2.5rem .2rem 0;padding:0;border:0}
dialog .value{font-size:1.25rem;margin:.2rem 0 .6rem}
dialog h3{font:600 .85rem/1.4 var(--sans);color:var(--soft);margin:1rem 0 .3rem}
dialog ul{list-style:none;margin:0;padding:0}
dialog li{margin:.2rem 0}
dialog code{font:.78rem/1.4 ui-monospace,"Cascadia Mono",Menlo,monospace;color:var(--soft)}
dialog .d1{padding-left:1.1rem}dialog .d2{padding-left:2.2rem}dialog .d3{padding-left:3.3rem}
dialog .d4{padding-left:4.4rem}
dialog button{position:absolute;top:.9rem;right:1rem;min-width:2.2rem;min-height:2.2rem;font:inherit;
background:none;border:1px solid var(--rule);color:inherit;cursor:pointer}
footer{padding:2rem 1.25rem 4rem;margin-top:3rem;border-top:1px solid var(--rule)}
@media (max-width:34rem){.drawing.wide{display:none}.drawing.narrow{display:block}}
@media (max-width:40rem){h1{font-size:1.55rem}h2{font-size:1.3rem}p.numbered{padding-left:2.1rem}
table{font-size:.8rem}th,td{padding-right:.4rem}
.frame th[scope=row]{min-width:6.5rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--rule:#999;--paper:#fff;--tint:#f4f4f4;--accent:#000;--mark:#000;${chartColours("print")}}
.drawing.wide{display:block}.drawing.narrow{display:none}
@page{size:A4;margin:22mm 20mm}
html{font-size:10pt}.skip,dialog,nav.contents,.register{display:none}
header.cover,main,footer{max-width:none;padding-left:0;padding-right:0}
h2,h3,h4{break-after:avoid}.box,figure.chart,tr{break-inside:avoid}thead{display:table-header-group}
.frame{overflow:visible}.n{border:0}a{text-decoration:none;color:inherit}}
`.trim();
