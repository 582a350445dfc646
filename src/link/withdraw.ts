/**
 * Trails → the same, with those marked whose word was taken back: by the holder, or by the outlet through which alone
 * it is known, in all its relays (cases, rule 1).
 *
 * "We withdraw our report that the mill burned" marks the unnamed clerk whom only this paper had quoted; a second paper
 * that passed the report on falls with it, a fireman quoted elsewhere does not.
 */
import { outletKey, outletPerson } from "./maker.ts";
import { originsOf } from "./origins.ts";
import type { Person } from "./person.ts";
import { byId, byTime, type Said, type Scene, type Spoken } from "./said.ts";
import type { Trail } from "./trail.ts";

export function withdrawnBy(scene: Scene, trails: readonly Trail[], persons: ReadonlyMap<Spoken, Person>): Trail[] {
  let found = [...trails];
  for (const said of scene.said) {
    if (!said.withdrawn) continue;
    const outlet = said.voice ? scene.outlets.meant(said.voice.name) : ownOutlet(scene, said.article);
    const marked = outlet === null ? byHolder(scene, found, said, persons) : byOutlet(scene, found, said, outlet);
    found = marked ?? [...found, alone(scene, said, persons)];
  }
  return found;
}

const ownOutlet = (scene: Scene, article: string): string =>
  outletKey(scene.dossiers.get(article)?.article.outlet ?? null);

/** The holder takes its own word back: what it said before falls, what it says afterwards stands. */
function byHolder(
  scene: Scene,
  trails: readonly Trail[],
  said: Said,
  persons: ReadonlyMap<Spoken, Person>,
): Trail[] | null {
  const person = persons.get(said);
  const time = byTime(scene);
  let any = false;
  const marked = trails.map((trail) => {
    if (trail.side !== said.side || trail.person.key !== person?.key) return trail;
    any = true;
    const later = trail.direct.some((other) => other.article !== said.article && time(other.article, said.article) > 0);
    return later ? trail : mark(trail, said);
  });
  return any ? marked : null;
}

/** The outlet takes its report back: every source known only through its earlier articles falls. */
function byOutlet(scene: Scene, trails: readonly Trail[], said: Said, outlet: string): Trail[] | null {
  const theirs = new Set([...scene.outlets.of(outlet), said.article]);
  const time = byTime(scene);
  let any = false;
  const marked = trails.map((trail) => {
    if (trail.side !== said.side) return trail;
    const from = originsOf(scene, trail);
    const only = from.length > 0 && from.every((id) => theirs.has(id) && time(id, said.article) <= 0);
    if (!only) return trail;
    any = true;
    return mark(trail, said);
  });
  return any ? marked : null;
}

function mark(trail: Trail, said: Said): Trail {
  return {
    ...trail,
    said: trail.said.includes(said) ? trail.said : [...trail.said, said],
    withdrawn: true,
    withdrawnIn: [...new Set([...trail.withdrawnIn, said.article])].sort(byId),
  };
}

/** Only the withdrawal is in the set: the source is listed all the same. */
function alone(scene: Scene, said: Said, persons: ReadonlyMap<Spoken, Person>): Trail {
  const person = persons.get(said) ?? outletPerson(scene.dossiers.get(said.article)!.article, false);
  return { person, side: said.side, said: [said], direct: [said], withdrawn: true, withdrawnIn: [said.article] };
}
