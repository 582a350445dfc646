/**
 * One name is of one kind within an article: what the model's sightings of it and the rules say at each of its places is
 * added up. In: `Petra`, seen three times as a body and once as a person. Out: an organisation at all four places.
 */
import type { Reading } from "../record/reading.ts";
import { NAME_KINDS, type NameKind } from "../record/sighting.ts";
import type { Named } from "./bare.ts";
import { type Entity, whole } from "./cast.ts";
import { kindOfName } from "./kinds.ts";
import type { Run } from "./runs.ts";

/** What the rules' kind of a name adds to the model's sums, a token. Chosen on worldwide-news: see docs/measured.md. */
const RULES = 0.6;

type Placed = Named & { readonly reading: Reading };
type Tally = number[];

/** What each of an article's names names; null where a capital names nobody and nothing. */
export function kindsOf(all: readonly Placed[]): (named: Placed) => NameKind | null {
  const tallies = new Map<string, Tally>();
  for (const named of all) {
    const { seen } = named.run;
    if (!seen) continue;
    const kind = kindOfName(named.reading, named);
    const tally = tallyIn(tallies, named.text);
    for (const [k, name] of NAME_KINDS.entries())
      tally[k]! += seen.scores[k]! + (name === kind ? RULES * (seen.last - seen.first) : 0);
  }
  return (named) => {
    const kind = kindOfName(named.reading, named);
    if (tallies.size === 0 || (kind !== null && whole(named.entity).known && !named.adjective)) return kind;
    const tally = tallies.get(named.text);
    return tally ? most(tally) : null; // a name that the model saw nowhere in the article is mostly none
  };
}

/** People and bodies whose kind the text's own words leave open are told by what the model took their names for. */
export function sortOut(named: ReadonlyMap<Run, Named>): void {
  const tallies = new Map<Entity, Tally>();
  for (const { run, entity, adjective } of named.values()) {
    if (!run.seen || adjective || entity.kind !== "unknown") continue;
    const tally = tallyIn(tallies, entity);
    for (const [k, score] of run.seen.scores.entries()) tally[k]! += score;
  }
  for (const [entity, tally] of tallies) {
    const kind = most(tally);
    if (kind === "person") entity.kind = "person";
    if (kind === "organisation") entity.kind = "body";
  }
}

function tallyIn<K>(tallies: Map<K, Tally>, key: K): Tally {
  const tally = tallies.get(key) ?? NAME_KINDS.map(() => 0);
  tallies.set(key, tally);
  return tally;
}

const most = (tally: Tally): NameKind => NAME_KINDS[tally.indexOf(Math.max(...tally))]!;
