/** The one style sheet of a brief. Inline, so that the page is one file; the CSP names its hash. */
export const BRIEF_STYLE = `:root{color-scheme:light dark;--bg:#fff;--text:#1b1f24;--soft:#57606a;--line:#dde2e7;--link:#0b5cad}
@media(prefers-color-scheme:dark){:root{--bg:#12161c;--text:#e6eaf0;--soft:#9aa3ae;--line:#29313a;--link:#7fb8f5}}
body{margin:0;background:var(--bg);color:var(--text);font:14px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:72ch;margin:0 auto;padding:24px 16px}h1{font-size:20px;margin:0}h2{font-size:14px;margin:24px 0 8px}
p{margin:8px 0}a{color:var(--link)}.asof,small,.none{color:var(--soft)}small{font-size:12px}sup a{padding:0 2px;text-decoration:none}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px;margin:16px 0}dt{color:var(--soft)}dd{margin:0}dd b{font-size:20px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft)}ol,ul{padding-left:24px}li{overflow-wrap:anywhere}
@media print{body{font-size:10pt}main{max-width:none;padding:0}a{color:inherit}h2{break-after:avoid}tr,li{break-inside:avoid}}`;
