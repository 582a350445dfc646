/**
 * Why two tellings are never of one event, whatever they have in common; null where nothing forbids it. The same kind of act
 * at another time or place, of another number, by a proxy; a habit; a plan, which is linked to what came of it.
 */
import type { DateSaid } from "../../english/dates.ts";
import { table } from "../../lexicon/table.ts";
import { backerIn } from "../backed.ts";
import type { Kinship } from "./kin.ts";
import type { SameName } from "./likeness.ts";
import type { Told } from "./told.ts";

export interface Apart {
  readonly reason: string;
  readonly linked: boolean;
}

export function apartFor(a: Told, b: Told, { kin }: Kinship, same: SameName): Apart | null {
  if (kin === "opposite") return never(`“${a.sense.words}” and “${b.sense.words}” cannot both be`);
  if ((a.mood === "habit") !== (b.mood === "habit")) return never("one is a habit, the other happened once");
  const times = timesApart(a.sentence.times, b.sentence.times);
  if (times) return never(`one is of ${times[0]}, the other of ${times[1]}`);
  const places = placesApart(a, b, same);
  if (places) return never(`one is told of ${places[0]}, the other of ${places[1]}`);
  const proxy = proxyOf(a, b, same) ?? proxyOf(b, a, same);
  if (proxy) return never(`${proxy} is not the one that backs it`);
  if ((a.mood === "plan") !== (b.mood === "plan") && (kin === "same" || kin === "family" || kin === "class"))
    return { linked: true, reason: "A plan and what came of it: linked, not one event." };
  return null;
}

const never = (why: string): Apart => ({ linked: false, reason: `Not one event: ${why}.` });

/** Two dates of which no pair can be one day. */
function timesApart(a: readonly DateSaid[], b: readonly DateSaid[]): readonly [string, string] | null {
  if (a.length === 0 || b.length === 0) return null;
  for (const x of a) for (const y of b) if (!exclude(x, y)) return null;
  return [a[0]!.text, b[0]!.text];
}

const differ = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y;
const exclude = (x: DateSaid, y: DateSaid): boolean =>
  differ(x.year, y.year) || differ(x.month, y.month) || (x.month !== null && differ(x.day, y.day));

/**
 * Two towns of which neither sentence names the other's; null where a country or region may hold the other place. A phrase
 * with a noun ("the port of Orr") may be a part of a town and excludes nothing.
 */
function placesApart(a: Told, b: Told, same: SameName): readonly [string, string] | null {
  const [here, there] = [a, b].map((t) => t.places.filter((place) => place.head === null && place.names.length > 0));
  if (here!.length === 0 || there!.length === 0) return null;
  const named = (names: readonly string[], sentence: readonly string[]) =>
    names.some((x) => sentence.some((y) => same(x, y)));
  const wide = (names: readonly string[]) => names.some((name) => areas().has(name));
  for (const x of here!)
    for (const y of there!)
      if (named(x.names, b.sentence.names) || named(y.names, a.sentence.names) || wide(x.names) !== wide(y.names))
        return null;
  return [here![0]!.text, there![0]!.text];
}

let known: ReadonlySet<string> | null = null;
/** Countries and regions by name, in small letters. */
function areas(): ReadonlySet<string> {
  known ??= new Set(
    [...table("countries"), ...table("regions")].flatMap((row) =>
      [row.name!, ...(row.aka ?? "").split(/[;,|] ?/)].map((name) => name.toLowerCase()),
    ),
  );
  return known;
}

/** The words of an agent that is backed by the other's agent: "Velm-backed gunmen" beside "Velm". */
function proxyOf(a: Told, b: Told, same: SameName): string | null {
  if (!a.agent || !b.agent) return null;
  const [backer] = backersIn(a.agent.text);
  if (backer === undefined || backersIn(b.agent.text).length > 0) return null;
  return b.agent.names.some((name) => same(name, backer)) ? a.agent.text : null;
}

const backersIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(" ")
    .flatMap((word) => backerIn(word) ?? []);
