/** What was found in an article → its mentions: people and bodies, places, times, each with its span. */

import { type Timed, timeOf } from "../english/when/when.ts";
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import { spanOf } from "../record/span.ts";
import type { Mention } from "../record/statement.ts";
import { actorId, whole } from "./cast.ts";
import { withDoubts } from "./perhaps.ts";
import { isAdjectival } from "./places/signs.ts";
import { kindsOf } from "./votes.ts";
import { placesOf } from "./where.ts";
import type { Told } from "./who.ts";

export function actorMentions(article: Article, told: Told): Mention[] {
  const mentions: Mention[] = [];
  const kindOf = kindsOf(told.named);
  for (const named of told.named) {
    const { run, entity, reading, adjective } = named;
    const e = whole(entity);
    if (e.kind === "place" || (adjective && !e.state)) continue;
    if (e.kind === "unknown" && (isAdjectival(reading, run) || kindOf(named) === null)) continue;
    mentions.push({
      type: "mention",
      article: article.id,
      kind: "actor",
      name: e.name,
      span: spanOf(reading.text, reading.points, run.start, run.end, reading.part),
      id: actorId(e, article.key),
      role: e.role,
      aka: [...e.aka].filter((form) => form !== e.name).sort(),
      ...(e.known?.partOf ? { partOf: e.known.partOf } : {}),
      ...(e.known?.backedBy ? { backedBy: e.known.backedBy } : {}),
      ...(run.by ? { by: run.by } : {}),
    });
  }
  return mentions;
}

export function timeMentions(
  article: Article,
  found: readonly { reading: Reading; times: readonly Timed[] }[],
): Mention[] {
  return found.flatMap(({ reading, times }) =>
    times.map((time): Mention => ({ type: "mention", article: article.id, kind: "time", ...timeOf(reading, time) })),
  );
}

export function placeMentions(article: Article, told: Told): Mention[] {
  return withDoubts(placesOf(article, told)).map(
    (place): Mention => ({ type: "mention", article: article.id, kind: "place", ...place }),
  );
}
