/**
 * A source → how to know it again: its actor ids, its names, and the words by which a sentence can speak of it.
 *
 * "the harbour warden, Ada Poe" is spoken of as "Poe" and "the warden"; "the Harbour Board (HB)" as "the Harbour Board",
 * "HB" and "the board", never as "Harbour" alone, which may be a place.
 */
import { nameKey, nameWords } from "../record/name.ts";
import type { Source } from "../record/root.ts";
import type { Holder } from "../record/statement.ts";
import type { Shelf } from "./shelf.ts";

export interface Identity {
  readonly actors: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Patterns of how it is spoken of, each with a word that a text must hold for it, in small letters. */
  readonly calls: readonly { readonly pattern: RegExp; readonly word: string }[];
  /** These words, each once. */
  readonly words: readonly string[];
}

const BODIES = new Set(
  "agency outlet state-media government military police party company court monitor ngo document".split(" "),
);

export function identityOf(source: Source, shelf: Shelf): Identity {
  const actors = new Set<string>(source.actor ? [source.actor] : []);
  const names = new Set([source.name, ...source.aka].map(nameKey));
  const people = new Set<string>();
  const bodies = new Set<string>();
  for (const id of source.statements) {
    const last = shelf.statement(id)?.chain.at(-1);
    if (!last || !isHim(last, actors, names)) continue;
    for (const actor of [last.actor, last.forActor]) if (actor) actors.add(actor);
    if (last.for) bodies.add(last.for);
    const mine = BODIES.has(last.role) && !last.for ? bodies : people;
    for (const name of [last.name, last.span?.exact ?? ""]) if (name) mine.add(name);
  }
  for (const name of [...people, ...bodies]) names.add(nameKey(name));
  if (people.size + bodies.size === 0) bodies.add(source.name);
  const calls = [
    ...[...people].flatMap((name) => callsOf(name, true)),
    ...[...bodies].flatMap((n) => callsOf(n, false)),
  ];
  const patterns = new Map(calls.map(({ pattern, word }) => [pattern, word]));
  return {
    actors,
    names,
    calls: [...patterns].map(([call, word]) => ({ pattern: new RegExp(call, "u"), word })),
    words: [...new Set(calls.map(({ word }) => word))],
  };
}

/** Whether a holder is the source: by actor id, by the body it speaks for, or by one of the names. */
export function isHim(holder: Holder, actors: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  if (holder.actor && actors.has(holder.actor)) return true;
  if (holder.forActor && actors.has(holder.forActor)) return true;
  if (names.has(nameKey(holder.name)) || (holder.for && names.has(nameKey(holder.for)))) return true;
  const said = holder.span ? nameKey(holder.span.exact) : "";
  if (said !== "" && names.has(said)) return true;
  // "the technician" in an article that has called him "the technician who serviced the chillers" before
  const short = nameWords(holder.name);
  return (
    holder.naming !== "named" && short.length === 1 && [...names].some((name) => name.split(" ").includes(short[0]!))
  );
}

const PREPOSITION = /,|\s(?:of|in|for|at|from|with|who|which|that|by|to|on|near|close|familiar|quoted)\b/i;

/** A surname behind such a word is a place's name. */
const PLACE =
  "(?<!(?:[Rr]iver|[Ll]ake|[Mm]ount|[Tt]own of|[Cc]ity of|[Vv]illage of|[Pp]ort|[Ii]sland of|[Ii]n|[Aa]t) )";

/** How a sentence can speak of somebody called so. */
function callsOf(name: string, person: boolean): { readonly pattern: string; readonly word: string }[] {
  const calls: { pattern: string; word: string }[] = [];
  const proper = name.match(/\p{Lu}[\p{L}\p{N}’'-]*(?:\s(?:of\s|the\s)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu) ?? [];
  for (const run of proper) {
    const words = run.split(" ");
    const call = person ? words[words.length - 1]! : run;
    if (call.length > 2) calls.push({ pattern: `${person ? PLACE : ""}${whole(literal(call))}`, word: wordOf(call) });
  }
  const head = nameWords(name.split(PREPOSITION)[0]!).at(-1);
  if (head && head.length > 2) {
    calls.push({
      word: wordOf(head),
      pattern: whole(
        `(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir) (?:[\\p{L}-]{1,20} ){0,3}[${head[0]}${head[0]!.toUpperCase()}]${literal(head.slice(1))}`,
      ),
    });
  }
  return calls;
}

const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
const wordOf = (call: string): string =>
  (call.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).reduce(
    (best, word) => (word.length > best.length ? word : best),
    "",
  );
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
