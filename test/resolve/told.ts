/**
 * Invented articles with their holders in square brackets → what resolve makes of those holders, without the extract
 * step: `[She] told reporters` gives one statement whose only holder is `She`; `[*A driver]` asked not to be named.
 */

import { readingOf } from "../../src/read/sentences.ts";
import type { Article } from "../../src/record/article.ts";
import { spanOf } from "../../src/record/span.ts";
import { type Holder, type Mention, type Statement, statementId } from "../../src/record/statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { articleOf, type Known } from "../article.ts";

export interface ToldHere {
  readonly article: Article;
  readonly holders: readonly Holder[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** Resolves `marked`, an article's text with each holder in square brackets. */
export function toldIn(marked: string, more: Known = {}): ToldHere {
  const places: [number, number][] = [];
  const anonymous = new Set<number>();
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith("[")) {
      text += part;
      continue;
    }
    const words = part.slice(part.startsWith("[*") ? 2 : 1, -1);
    if (part.startsWith("[*")) anonymous.add(text.length);
    places.push([text.length, text.length + words.length]);
    text += words;
  }
  // a key of its own, so that the tests can tell the ids made with it
  const article = { ...articleOf(text, { id: "a1", published: "2031-03-05", ...more }), key: "a:0123456789ab" };
  const body = readingOf(text);
  const readings = article.headline ? [readingOf(article.headline, "headline"), body] : [body];
  const statements = places.map(([from, to]): Statement => {
    const sentence = body.sentences.find((s) => from >= s.start && from < s.end) ?? { start: from, end: to };
    const quote = /“[^”]*”/.exec(text.slice(sentence.start, sentence.end));
    const at = sentence.start + (quote?.index ?? 0);
    const clause = / (?:that|the) /.exec(text.slice(to, sentence.end));
    const content = quote
      ? [spanOf(text, body.points, at, at + quote[0].length)]
      : clause
        ? [spanOf(text, body.points, to + clause.index + 1, sentence.end)]
        : [];
    const cueEnd = /^\s*\p{L}+/u.exec(text.slice(to))?.[0].length ?? 0;
    const cue = [spanOf(text, body.points, to, to + cueEnd)];
    const name = text.slice(from, to).replace(/^(?:the|a|an) /i, "");
    return {
      type: "statement",
      id: statementId(article.key, content, cue),
      article: article.id,
      form: quote ? "direct" : "indirect",
      content,
      cue,
      chain: [
        {
          name,
          span: spanOf(text, body.points, from, to),
          actor: null,
          role: "unknown",
          naming: anonymous.has(from) ? "anonymous" : /\p{Lu}/u.test(name) ? "named" : "described",
          inferred: false,
        },
      ],
      standing: "attributed",
      polarity: "+",
      certainty: "CT",
      kind: "fact",
      event: null,
      said: null,
      by: { step: "test", version: "1", score: 1, rules: [] },
    };
  });
  const resolved = resolve(article, readings, { statements, checks: [], sightings: [] });
  return {
    article,
    holders: resolved.statements.map((s) => s.chain[0]!),
    statements: resolved.statements,
    mentions: resolved.mentions,
  };
}
