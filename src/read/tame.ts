/**
 * Markup of any depth → the same markup with elements nested deeper than a bound left out (their text stays).
 *
 * In: 100,000 times `<div>` around `Two died.` Out: 120 times `<div>` around it: parsers and readers recurse.
 *
 * One pass over the tags, with the parser's own reading of what closes what: an end tag closes up to its start tag.
 */
/** Real pages nest 20 to 50 deep, tables up to 6; readers of nested tables take time cubic in that depth. */
const BOUND = 120;
const TABLES = 8;
const tag = /<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const raw = /^(?:script|style|textarea|title|noscript|template)$/;
/** Elements without an end tag, or whose end a parser supplies: they do not nest by themselves. */
const flat = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup".split(
    " ",
  ),
);

export function tame(html: string): string {
  const open: string[] = [];
  const count = new Map<string, number>();
  let out: string[] | null = null;
  let from = 0;
  tag.lastIndex = 0;
  for (let hit = tag.exec(html); hit; hit = tag.exec(html)) {
    const name = hit[2]!.toLowerCase();
    if (flat.has(name) || hit[0].endsWith("/>")) continue;
    const known = count.get(name) ?? 0;
    if (!hit[1]) {
      if (raw.test(name)) {
        const end = closing(html, name, tag.lastIndex);
        if (end < 0) break; // it swallows the rest of the page
        tag.lastIndex = end;
        continue;
      }
      count.set(name, known + 1);
      if (open.push(name) <= BOUND && !(name === "table" && known >= TABLES)) continue;
    } else {
      if (known === 0) continue;
      const depth = open.length;
      const tooMany = name === "table" && known > TABLES;
      for (let top = open.pop()!; ; top = open.pop()!) {
        count.set(top, count.get(top)! - 1);
        if (top === name) break;
      }
      if (!tooMany && (depth <= BOUND || open.length < BOUND)) continue;
    }
    out ??= [];
    out.push(html.slice(from, hit.index), " ");
    from = tag.lastIndex;
  }
  return out ? out.join("") + html.slice(from) : html;
}

/** Where `</name` stands at or after a place; -1 when nowhere. */
function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
