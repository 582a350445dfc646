/** A part of a name → the full name it stands for: "Harrick", "the Guard", "Kessler", "Osterran". */
import type { Bare } from "./bare.ts";
import { addForm, type Cast, type Entity, newEntity, push } from "./cast.ts";
import { countryOf, demonyms, nameHeads, roleNouns } from "./lists.ts";
import { nameKey, plainName } from "./names.ts";

/** Whom a part of a name means: the nearest full name before it that has it, else the first after. */
export function shortFor(cast: Cast, b: Bare): Entity | null {
  const key = nameKey(b.text);
  const nearest = (list: readonly Entity[]): Entity | null => {
    const before = list.filter((e) => e.first < b.run.start);
    // of two of one family it is the one whom the text is about, then the one named last
    const better = (x: Entity, y: Entity) => y.times > x.times || (y.times === x.times && y.first >= x.first);
    return before.length ? before.reduce((x, y) => (better(x, y) ? y : x)) : (list[0] ?? null);
  };
  // "Mrs Clinton" is not the Mr Clinton of the line before
  const may = (e: Entity) => !b.title || b.title.gender === "-" || e.gender === "-" || e.gender === b.title.gender;
  const exact = nearest((cast.byForm.get(key) ?? []).filter(may));
  if (exact) return exact;
  const last = nameKey(b.words[b.words.length - 1]!);
  if (b.title || b.words.length === 1) {
    const people = cast.byPart.get(last) ?? [];
    const person = nearest(
      people.filter(
        (e) => may(e) && (e.kind === "person" || (e.kind === "unknown" && (lastWord(e) === last || !b.title))),
      ),
    );
    if (person) {
      if (b.title && person.kind === "unknown") person.kind = "person";
      if (b.title && b.title.gender !== "-") person.gender = b.title.gender;
      return person;
    }
    if (b.title) return null;
  }
  if (demonyms().has(key) || countryOf(b.text)) return null;
  return nearest((cast.byPart.get(key) ?? []).filter((e) => shortens(key, e, b)));
}

/** A body of whose name these words are a part: "Port Tolley" for its football club, "Truce Commission" for the Joint one. */
export const shorter = (cast: Cast, b: Bare): Entity | null =>
  (cast.byPart.get(nameKey(b.text)) ?? []).find((e) => e.first < b.run.start && shortens(nameKey(b.text), e, b)) ??
  null;

const lastWord = (e: Entity): string => nameKey(e.name).split(" ").at(-1)!;

/** Files a body under the words that end its name, and under those that begin it. */
export function parts(cast: Cast, entity: Entity): void {
  const words = nameKey(entity.name).split(" ");
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    push(cast.byPart, words.slice(i).join(" "), entity);
    push(cast.byPart, words.slice(0, i).join(" "), entity);
  }
}

/** "Wanderers" for Ashby Wanderers, "the Guard" for River Guard, "Kessler" for Kessler Leather, "Port Tolley" for its club. */
function shortens(key: string, e: Entity, b: Bare): boolean {
  if (e.kind === "person" || e.kind === "place" || e.state) return false;
  const full = nameKey(e.name);
  if (full.length <= key.length) return false;
  if (full.endsWith(` ${key}`)) {
    // "the Guard" for River Guard; never "Lorne" for the University of Lorne, "Corinda" for Radio Corinda
    if (/ (?:of|for) [^ ]+(?: [^ ]+)?$/.test(full) && !/ (?:of|for) /.test(key)) return false;
    const last = key.split(" ").at(-1)!;
    return (
      nameHeads().has(last) ||
      roleNouns().get(last)?.kind === "body" ||
      e.class === null ||
      ["company", "club", "armed"].includes(e.class)
    );
  }
  if (!full.startsWith(`${key} `)) return false;
  if (e.class === "club") return true;
  // a paper or a ministry is not called by its town or country
  const byPlace = e.class !== null && !["company", "group", "armed"].includes(e.class);
  return b.words.length === 1 && !byPlace;
}

/** "Osterran" → Osterra, when the text names Osterra too: the word for a people is made from its country. */
export function baseOf(cast: Cast, single: ReadonlyMap<string, string>, b: Bare): Entity | null {
  const lower = nameKey(b.text);
  const ending = /(?:ian|ean|an|n|ese|er|ish|i|ic)$/.exec(lower);
  if (!ending || b.words.length !== 1) return null;
  for (const [suffix, add] of [
    ["n", ""],
    ["ian", ""],
    ["an", ""],
    ["ian", "ia"],
    ["ean", "ea"],
    ["ese", "a"],
    ["ese", ""],
    ["er", ""],
    ["i", ""],
    ["ish", ""],
    ["an", "a"],
  ] as const) {
    if (!lower.endsWith(suffix)) continue;
    const stem = lower.slice(0, -suffix.length) + add;
    if (stem.length < 3 || stem === lower) continue;
    const known = cast.byForm.get(stem)?.[0];
    if (known) return known;
    const other = single.get(stem);
    if (other) {
      const entity = newEntity(cast, "unknown", plainName(other), true);
      addForm(cast, other, entity);
      return entity;
    }
  }
  return null;
}
