/** The look of the page: one column, light or dark as the reader's system is, black on white in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --paper: #fff; --line: #c9c9c9; --mark: #ffe9a8; --here: #ffc53d; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --soft: #b4b4b4; --paper: #161616; --line: #4a4a4a; --mark: #4d3f10; --here: #7a5c00; --link: #8fc1ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 54rem; font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1, h2, h3, .state, nav, table, .place, .skip { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
a { color: var(--link); }
.state { font-size: 1.3rem; font-weight: 700; margin: 0; }
.place { color: var(--soft); font-size: .875rem; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
.said { margin: .5rem 0; }
.card { font-family: system-ui, sans-serif; border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: 1rem 0; font-size: .9375rem; }
.card h2 { margin: 0; border: 0; font-size: 1rem; }
@media (min-width: 46rem) { .card { float: right; width: 21rem; margin: .25rem 0 .75rem 1.25rem; } }
nav { clear: both; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .9375rem; }
ul.tree { list-style: none; padding-left: 0; }
ul.tree ul { list-style: none; padding-left: 1rem; margin-left: .25rem; border-left: 1px solid var(--line); }
ul.tree li { margin: .6rem 0; }
table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); }
td, thead th { white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: normal; }
.wide td, .wide th { white-space: normal; overflow-wrap: normal; vertical-align: top; }
.wide tbody th { font-weight: 700; min-width: 3rem; max-width: 14rem; }
summary { cursor: pointer; color: var(--link); }
th, td { padding: .2rem .75rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line); }
mark { background: var(--mark); color: inherit; }
mark:target, :target { background: var(--here); outline: 2px solid var(--here); scroll-margin-top: 4rem; }
article p { white-space: pre-wrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --mark: #eee; --here: #eee; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .skip { display: none; }
  .card { float: none; width: auto; }
  h2, h3 { break-after: avoid; }
  blockquote, tr, li { break-inside: avoid; }
  mark { text-decoration: underline; }
}
`;
