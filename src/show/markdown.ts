/** An answer → Markdown, with every citation a footnote that holds the words and their place. */
import type { Answer } from "../answer/shape.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Root } from "../record/root.ts";
import { chainOf } from "./chain.ts";
import { clean, quoted } from "./clean.ts";
import { type Note, notesOf, wordsOf } from "./notes.ts";
import { openingOf, searchedLine, sidesOf } from "./opening.ts";
import { Places } from "./place.ts";
import { COUNTED, counted, EDGE, headed, interval, OUTCOME, RELATION, STANDING, STATE } from "./plain.ts";
import { groundOf, isCounted, weighed } from "./root.ts";

/** Words of others as Markdown shows them: nothing in them is taken for markup. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]#|~$^]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1")
    .replace(/(https?|ftp|mailto):/gi, "$1&#58;")
    .replace(/\bwww\./gi, "www&#46;");
}

export function answerMarkdown(answer: Answer, dossiers: readonly Dossier[]): string {
  const places = new Places(dossiers.map((dossier) => dossier.article));
  const notes = notesOf(answer, dossiers);
  const mark = (ids: readonly string[]) => {
    const numbers = ids.flatMap((id) => notes.get(id)?.number ?? []).sort((a, b) => a - b);
    return numbers.map((number) => `[^${number}]`).join("");
  };
  const name = (id: string) => plain(places.name(id));
  const { state, against, short } = openingOf(answer);
  const blocks: string[] = [
    `# ${plain(answer.question)}`,
    `**${plain(state)}**${against ? `\n${plain(against)}` : ""}`,
    ...(short ? [plain(short)] : []),
    answer.sentences.map(({ text, cites }) => `${plain(text)}${mark(cites)}`).join("\n"),
  ];
  for (const { title, roots } of sidesOf(answer)) {
    blocks.push(`## ${plain(title)}`);
    blocks.push(
      roots
        .map((root) => `- **${plain(root.name)}**: ${weighed(root)}${grounds(root)}${mark(root.statements)}`)
        .join("\n"),
    );
  }
  if (answer.checks.length) {
    blocks.push("## Checks");
    const outlet = (id: string) => places.article(id)?.outlet ?? id;
    blocks.push(
      answer.checks
        .map(
          (c) =>
            `- ${plain(chainOf(outlet(c.article), c.chain))} ${OUTCOME[c.outcome]}${isCounted(c, answer) ? "" : " (shown, not counted)"}${mark([c.id])}`,
        )
        .join("\n"),
    );
  }
  blocks.push("## Sources counted", countTable(answer));
  if (answer.edges.length) {
    blocks.push("## What depends on what");
    blocks.push(
      answer.edges
        .map(
          (e) => `- ${name(e.from)} ${EDGE[e.kind]} ${name(e.to)} (${e.strength}): ${plain(e.reason)}${mark([e.id])}`,
        )
        .join("\n"),
    );
  }
  if (answer.parts.length > 1) {
    blocks.push("## Part by part");
    blocks.push(
      answer.parts.map((p) => `- ${plain(p.text)}: ${STATE[p.state]} (${p.state})${mark(p.statements)}`).join("\n"),
    );
  }
  const near = answer.related.filter(({ relation }) => relation !== "unrelated");
  if (near.length) {
    blocks.push("## Near it, and not counted");
    blocks.push(
      near.map((r) => `- ${headed(RELATION[r.relation])}: ${plain(r.reason)}${mark([r.statement])}`).join("\n"),
    );
  }
  if (answer.changes.length) {
    blocks.push("## What would change this answer");
    blocks.push(
      answer.changes
        .map(
          (c, i) =>
            `${i + 1}. ${plain(c.settled)}: ${STATE[c.state]}, ${interval(c.independentFor)} for and ${interval(c.independentAgainst)} against. ${plain(c.next)}${mark([c.of])}`,
        )
        .join("\n"),
    );
  }
  blocks.push(`${plain(searchedLine(answer))} “Not established” does not mean false.`);
  blocks.push([...notes.values()].map((note) => footnote(note, places)).join("\n"));
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** " (“I saw it”; stake: the reason)": the words and the rule that a root's row rests on. */
function grounds(root: Root): string {
  const ground = groundOf(root);
  const parts = [
    ground ? quoted(plain(ground.span.exact)) : null,
    root.stakeReason ? `stake: ${plain(root.stakeReason)}` : null,
  ];
  const known = parts.filter((part) => part !== null);
  return known.length ? ` (${known.join("; ")})` : "";
}

function countTable({ count }: Answer): string {
  const cell = (field: (typeof COUNTED)[number][0], side: typeof count.for) =>
    field === "independent" ? interval(side.independent) : `${side[field]}`;
  const { failed, passed, unanswered } = count.checks;
  return [
    "| | for | against |",
    "|---|---|---|",
    ...COUNTED.map(([field, name]) => `| ${name} | ${cell(field, count.for)} | ${cell(field, count.against)} |`),
    "",
    `Checks: ${failed} failed, ${passed} passed, ${unanswered} unanswered. Shown, not counted: ${counted(count.articles, "article")}, ${counted(count.relays, "relay")}.`,
  ].join("\n");
}

function footnote({ number, record, proof }: Note, places: Places): string {
  const where = proof.map(
    (span) =>
      `${plain(places.name(span.article))}, ${places.within(span.article, span)}, characters ${span.start}–${span.end}`,
  );
  const words =
    record.type === "edge"
      ? proof.map((span) => quoted(plain(span.exact))).join(" and ") || plain(record.reason)
      : quoted(plain(wordsOf(record)));
  const outlet = record.type === "edge" ? "" : (places.article(record.article)?.outlet ?? record.article);
  const how =
    record.type === "statement" ? `; ${plain(chainOf(outlet, record.chain))}: ${STANDING[record.standing]}` : "";
  return `[^${number}]: ${words} ${[...new Set(where)].join("; ")}${how} (${record.id})`;
}
