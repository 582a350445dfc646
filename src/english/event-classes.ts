/**
 * The kinds of event that are told apart, and the words that trigger each: `lexicon/events.tsv`, read once. The row `burn`
 * gives a class of that name and, among others, the verb triggers "torch" and "set … on fire" and the noun trigger "arson".
 */
import { table } from "../lexicon/table.ts";

export interface EventClass {
  readonly name: string;
  readonly type: string;
  readonly mode: string | null;
  readonly parents: readonly string[];
}

export const TRIGGER_KINDS = ["verbs", "nouns", "states"] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export interface Trigger {
  /** The class that it triggers. */
  readonly name: string;
  readonly words: readonly string[];
  /** Only in the passive. */
  readonly passive?: boolean;
  /** A verb and its particle with the object between: "gave the mask back". */
  readonly apart?: boolean;
  /** What of its words is asked for again and again: a gap, "of", "to", no object behind; how many tell. */
  readonly gap: boolean;
  readonly of: boolean;
  readonly to: boolean;
  readonly bare: boolean;
  readonly weight: number;
}

export interface EventClasses {
  readonly byName: ReadonlyMap<string, EventClass>;
  /** By the word at which a trigger is found: a noun phrase by its head, the others by their first word. */
  readonly triggers: Readonly<Record<TriggerKind, ReadonlyMap<string, readonly Trigger[]>>>;
}

/** Particles that an object can part from their verb. */
const PARTICLE: ReadonlySet<string> = new Set("up down off over out away back apart aside".split(" "));

let read: EventClasses | null = null;

export function eventClasses(): EventClasses {
  if (read) return read;
  const byName = new Map<string, EventClass>();
  const triggers = {
    verbs: new Map<string, Trigger[]>(),
    nouns: new Map<string, Trigger[]>(),
    states: new Map<string, Trigger[]>(),
  };
  for (const row of table("events")) {
    const [type, mode] = row.type!.split("/");
    const name = row.class!;
    byName.set(name, {
      name,
      type: type!,
      mode: mode ?? null,
      parents: row.parent === "-" ? [] : row.parent!.split(" "),
    });
    for (const kind of TRIGGER_KINDS) {
      if (row[kind] === "-") continue;
      for (const phrase of row[kind]!.split(";"))
        for (const [key, trigger] of triggersOf(name, kind, phrase.trim().split(" ")))
          triggers[kind].set(key, [...(triggers[kind].get(key) ?? []), trigger]);
    }
  }
  read = { byName, triggers };
  return read;
}

export const classNamed = (name: string): EventClass | null => eventClasses().byName.get(name) ?? null;

/** A phrase of a row in all the ways in which it can be met, each with the word at which it is found. */
function triggersOf(name: string, kind: TriggerKind, words: readonly string[]): [string, Trigger][] {
  const [first, second] = words;
  if (!first) return [];
  const own = triggerOf(name, words);
  if (kind !== "verbs") return [[kind === "nouns" && !own.of ? words.at(-1)! : first, own]];
  const found: [string, Trigger][] = [[first, own]];
  if (words.length === 2 && PARTICLE.has(second!))
    found.push([first, triggerOf(name, [first, "…", second!], { apart: true })]);
  // "be told": found at its participle, in the passive alone
  if (first === "be" && second) found.push([second, triggerOf(name, words.slice(1), { passive: true })]);
  return found;
}

const triggerOf = (name: string, words: readonly string[], more: Pick<Trigger, "passive" | "apart"> = {}): Trigger => ({
  name,
  words,
  ...more,
  gap: words.includes("…"),
  of: words.includes("of"),
  to: words.includes("to"),
  bare: words.at(-1) === "∅",
  weight: weightOf(words),
});

/** Words of a trigger that tell: not the mark of a gap; a closing preposition only says how the rest is tied on. */
const weightOf = (words: readonly string[]): number =>
  words.filter((word) => word !== "…" && word !== "∅").length -
  (words.length > 1 && /^(?:at|on|upon|into|to|for|from|of|with|in|against)$/.test(words.at(-1)!) ? 1 : 0);
