/**
 * Trails → the same, with the latest word of each holder: who said yes on Monday and no on Friday stands for no, and the
 * Monday word is listed as taken back (cases, rule 1).
 */
import { originsOf } from "./origins.ts";
import { byTime, type Scene, timeOf } from "./said.ts";
import type { Trail } from "./trail.ts";

export function lastWords(scene: Scene, trails: readonly Trail[]): Trail[] {
  const time = byTime(scene);
  const last = (trail: Trail): string => originsOf(scene, trail).sort(time).at(-1)!;
  const weight = (trail: Trail): number => trail.direct.reduce((sum, said) => sum + said.score, 0);
  const standing = trails.filter((trail) => !trail.withdrawn && !trail.person.faceless);
  const sides = new Map<string, Trail[]>();
  for (const trail of standing) sides.set(trail.person.key, [...(sides.get(trail.person.key) ?? []), trail]);
  const dropped = new Set<Trail>();
  const superseded = new Set<Trail>();
  for (const both of sides.values()) {
    const [one, two] = both;
    if (!one || !two) continue;
    const order = apart(timeOf(scene, last(one)), timeOf(scene, last(two)));
    if (last(one) === last(two)) {
      // Both sides in one text is nearly always a misread sentence: the side with the surer statements stands.
      const lighter = weight(one) < weight(two) ? one : weight(two) < weight(one) ? two : null;
      if (lighter) dropped.add(lighter);
    } else if (order !== null) {
      superseded.add(order < 0 ? one : two);
    }
  }
  return trails
    .filter((trail) => !dropped.has(trail))
    .map((trail) => (superseded.has(trail) ? { ...trail, withdrawn: true, withdrawnIn: [] } : trail));
}

/** Which of two times is the earlier; null when one is unknown or they are the same, as then no word is the latest. */
const apart = (one: number | null, two: number | null): number | null =>
  one === null || two === null || one === two ? null : one - two;
