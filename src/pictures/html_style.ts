import { GROUND, INK, LINE, QUIET } from '../drawing/tokens.js';
import { FONT_FAMILY } from '../drawing/widths.js';

/** How a saved page looks: always light, and fit to be printed. */
export const STYLE = `
body{margin:0;background:${GROUND.light};color:${INK.light};font:16px/1.5 ${FONT_FAMILY}}
main{max-width:70rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}h4{font-size:.95rem;margin-bottom:0}
body{overflow-wrap:anywhere}
.drawing{overflow-x:auto;margin-top:1rem}.drawing:focus-visible{outline:2px solid ${INK.light}}
ul.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none;font-size:.85rem}ul.legend svg{vertical-align:middle}
table.grid{border-collapse:collapse;font-size:.85rem}
table.grid th{text-align:start;font-weight:normal;vertical-align:bottom;padding:.3rem .5rem;min-width:7rem;max-width:22rem}
table.grid thead th{max-width:9rem}
table.grid td{text-align:center;padding:.15rem .5rem}
table.grid tbody tr{border-top:1px solid ${LINE.light}}
table.grid svg{vertical-align:middle}
table.grid a{display:inline-block;min-width:24px;min-height:24px}
.day,.link,.others,.source,.closing{color:${QUIET.light}}
.day{display:block}
blockquote{margin:.25rem 0 0;padding-inline-start:.75rem;border-inline-start:3px solid ${LINE.light}}
.source{margin:0 0 .5rem;font-size:.85rem}
.evidence>li{margin-bottom:1.5rem}.evidence>li:target{outline:2px solid ${INK.light};outline-offset:.4rem}
@media print{.drawing{overflow:visible}a{color:inherit}}
`;
