/**
 * Two tellings → whether they are of one event: how probable it is, and a sentence that says why. Or why they are never
 * one event, and then whether they belong together all the same (`linked`): a plan and what came of it.
 *
 * "Rebels shelled the port of Orr on Monday" and "Monday's shelling of the port" are one; "rebels will shell the port" is
 * linked to both; "rebels shelled the port in May" is another event.
 */
import { apartFor } from "./apart.ts";
import { type Kinship, kinshipOf } from "./kin.ts";
import { likenessOf, type SameName } from "./likeness.ts";
import type { Scene } from "./sentence.ts";
import { alike } from "./terms.ts";
import type { Told } from "./told.ts";
import { grounds, probability } from "./weights.ts";

export interface Together {
  /** Whether they can be of one event: `linked` where they only belong together. */
  readonly verdict: "perhaps" | "linked" | "never";
  /** 0 to 1: that they are of one event, or of a plan and what came of it; 0 where they never are. */
  probability(): number;
  /** One sentence. */
  reason(): string;
}

/** From here on, two tellings, or two groups of them, are one event: set on ECB+ dev topics. */
export const ONE_EVENT = 0.36;
/** Articles with less in common tell of no event together. */
const ONE_MATTER = 0.1;

/** Compares tellings of one set of articles; what it found of words and articles serves the next pair. */
export interface Comparison {
  kinship(a: Told, b: Told): Kinship;
  /** How much two articles have in common, 0 to 1; 1 for an article and itself. */
  articles(a: Scene, b: Scene): number;
  /** `oneMatter`: the caller knows that both tell of it, however little their articles share. */
  together(a: Told, b: Told, oneMatter?: boolean): Together;
}

/** `same`: whether two names (lower case) can stand for one another in these articles. */
export function comparison(same: SameName): Comparison {
  const kinship = byPair((t: Told) => t.key, kinshipOf);
  const articles = byPair(
    (s: Scene) => s,
    (a, b) => (a === b ? 1 : alike(a.terms(), b.terms())),
  );
  return {
    kinship,
    articles,
    together(a, b, oneMatter = false) {
      const common = articles(a.sentence.scene, b.sentence.scene);
      if (common < ONE_MATTER && !oneMatter) return never("Their articles have next to nothing in common.");
      const kin = kinship(a, b);
      const apart = apartFor(a, b, kin, same);
      if (apart?.linked === false) return never(apart.reason);
      let found: ReadonlyMap<string, number> | null = null;
      const likeness = () => (found ??= likenessOf(a, b, kin, same, common));
      return {
        verdict: apart ? "linked" : "perhaps",
        probability: () => probability(kin, likeness()),
        reason: () => apart?.reason ?? oneEvent(a, b, grounds(kin, likeness())),
      };
    },
  };
}

const never = (reason: string): Together => ({ verdict: "never", probability: () => 0, reason: () => reason });

function oneEvent({ sense: a }: Told, { sense: b }: Told, why: readonly string[]): string {
  const words = a.words === b.words ? `both say “${a.words}”` : `“${a.words}” and “${b.words}”`;
  return `One event: ${[words, ...why].join("; ")}.`;
}

/** A symmetrical question about two things, asked once for every two keys. */
function byPair<T, K, V>(keyOf: (thing: T) => K, ask: (a: T, b: T) => V): (a: T, b: T) => V {
  const known = new Map<K, Map<K, V>>();
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    let found = known.get(x)?.get(y) ?? known.get(y)?.get(x);
    if (found === undefined) {
      found = ask(a, b);
      const row = known.get(x) ?? new Map<K, V>();
      known.set(x, row.set(y, found));
    }
    return found;
  };
}
