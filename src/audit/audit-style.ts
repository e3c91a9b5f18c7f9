import type { Html } from "./html.ts";

/** The look of the audit's page: on screens from 320 px, light and dark, and on paper. */
export const auditStyle: Html = {
  html: `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #fff; --wash: #f5f6f8; --line: #d5d9de;
  --fail: #a40e26; --risk: #7a4b00; --pass: #0f5c2e; --link: #0a53a8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --quiet: #a3abb5; --paper: #14171b; --wash: #1e2329; --line: #3a424b;
    --fail: #ff8f9b; --risk: #f0b45c; --pass: #74d093; --link: #86b8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem 1rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, .digest { font: .85em/1.4 ui-monospace, "Liberation Mono", Consolas, monospace; }
.quiet, .small { color: var(--quiet); }
.small { font-size: .875rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .2rem 1rem; margin: .75rem 0; }
dt { color: var(--quiet); overflow-wrap: normal; }
dd { margin: 0; min-width: 0; }
.total { font-size: 1.1rem; font-weight: 600; }
.fail { color: var(--fail); } .risk { color: var(--risk); } .pass { color: var(--pass); }
.word { font-weight: 700; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
.matrix { overflow-wrap: normal; }
abbr { text-decoration: none; }
.matrix th[scope=row] { font-weight: 400; min-width: 8.5rem; max-width: 24rem; }
.matrix th[scope=row] b { display: block; white-space: nowrap; }
.matrix td, .matrix thead th:not(:first-child) { text-align: center; min-width: 2.75rem; }
.law { border-left: 4px solid var(--line); background: var(--wash); padding: .75rem 1rem; margin: .75rem 0; }
.law.is-fail { border-color: var(--fail); } .law.is-risk { border-color: var(--risk); } .law.is-pass { border-color: var(--pass); }
.law ol, .law ul { margin: .5rem 0; padding-left: 1.9rem; }
.law .duties { list-style: none; padding-left: 0; }
.duties b { display: inline-block; min-width: 6.25rem; }
details { margin: 1rem 0; }
summary { cursor: pointer; padding: .4rem 0; font-weight: 600; }
.rest { width: 100%; font-size: .85rem; }
.rest td:nth-child(-n+2) { white-space: nowrap; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 6rem 1fr; gap: .2rem .75rem; }
  ol, .law ol { padding-left: 1.6rem; }
  .matrix th[scope=row] { min-width: 8rem; max-width: 9rem; overflow-wrap: break-word; hyphens: auto; }
  .matrix th[scope=row] b { white-space: normal; }
  .matrix th, .matrix td { padding: .35rem .3rem; }
  .rest tr { display: block; border-bottom: 1px solid var(--line); padding: .35rem 0; } .rest td { display: inline; border: 0; padding: 0 .4rem 0 0; }
  .rest thead { display: none; }
}
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --wash: #fff; --line: #999; --fail: #8a0a1f; --risk: #5f3a00; --pass: #0b4a25; --link: #000; }
  @page { margin: 18mm 15mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .rest th, .rest td { padding: .1rem .6rem .1rem 0; }
  h1, h2, h3, summary { break-after: avoid; }
  .law, tr, dl > * { break-inside: avoid; }
  .law { border: 1px solid var(--line); border-left-width: 4px; }
  .scroll { overflow: visible; }
  .skip { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .law a[href]::after { content: " (" attr(href) ")"; }
}
`,
};
