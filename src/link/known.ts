/** What an article tells of who is who: nouns beside names, people of bodies, who speaks. "Vale's minister, Ada Poe". */
import type { Statement } from "../record/statement.ts";
import type { Aliases } from "./alias.ts";
import type { Prepared } from "./prepared.ts";

/** What the article tells of who is who. */
export interface Known {
  readonly aliases: Aliases;
  /** Whether the articles put the noun beside the name: "mayor Ada Poe", "the mill belongs to Arle". */
  linked(noun: string, name: string): boolean;
  /** Whether the articles say that one named belongs to the other: "Velm's minister, Ada Poe". */
  member(one: string, body: string): boolean;
  /** Whether the speaker stands in the article as one of a body: "the police chief, Ada Poe". */
  speaksFor(noun: string): boolean;
  /** Who speaks, for "we", "I", "our". */
  readonly speaker: readonly string[];
}

export function knownOf(article: Prepared, aliases: Aliases, s: Statement): Known {
  const speaker = s.chain.at(-1)?.name.toLowerCase() ?? "";
  const speakers =
    speaker === "" ? [] : [speaker, ...speaker.split(/,\s*|\s+of the\s+|\s+of\s+|['’]s\s+/).filter((p) => p !== "")];
  return {
    aliases,
    linked: (noun, name) => beside(article, noun, name),
    member: (one, body) => memberOf(article, one, body),
    speaksFor: (noun) => speakers.some((one) => describedAs(article, one, noun)),
    speaker: speakers,
  };
}

/** Whether an article calls somebody by a noun of a body: "police chief Ada Poe", "Ada Poe, who leads the police". */
function describedAs(article: Prepared, one: string, noun: string): boolean {
  const name = one.split(" ").at(-1)!;
  if (name.length < 3) return false;
  const { flat } = article;
  for (let at = flat.indexOf(name); at >= 0; at = flat.indexOf(name, at + 1)) {
    const after = flat.slice(at + name.length, at + name.length + REACH);
    const found = after.indexOf(noun);
    if (found >= 0 && /^(?:,| of| for| from)(?: [\w'-]+){0,4} $/.test(after.slice(0, found))) return true;
    const before = flat.slice(Math.max(0, at - REACH), at);
    const last = before.lastIndexOf(noun);
    if (last >= 0 && ROLE_BETWEEN.test(before.slice(last + noun.length))) return true;
  }
  return false;
}

/** Between a body and its speaker's name: "'s spokesman, Captain". */
const ROLE_BETWEEN =
  /^(?:'s|s'|s)?(?: (?:chief|head|commander|spokesman|spokeswoman|spokesperson|director|minister|leader|president|chairman|chairwoman|chair|secretary|superintendent|inspector|officer|captain|general|colonel|major|sergeant|lieutenant|admiral|manager|executive|boss|founder|owner|lawyer|member|official|union)){0,3},?(?: [\w-]+){0,2} $/;

/** Whether the article ties a name to a body: "Velm's foreign minister, Ada Poe", "Ada Poe of Velm". */
function memberOf(article: Prepared, one: string, body: string): boolean {
  const last = one.split(" ").at(-1)!;
  if (last.length < 3) return false;
  const { flat } = article;
  for (let at = flat.indexOf(body); at >= 0; at = flat.indexOf(body, at + 1)) {
    const after = flat.slice(at + body.length, at + body.length + REACH + 20);
    if (/^['’]s /.test(after) && after.includes(last) && !/[.!?\n]/.test(after.slice(0, after.indexOf(last))))
      return true;
    const before = flat.slice(Math.max(0, at - REACH), at);
    const found = before.lastIndexOf(last);
    // "set foot in Vale, the army of Orr said": a place is nobody's member
    if (found >= 0 && /(?:^|\s)(?:in|into|at|near|to|from|of|across|on|over) $/.test(before.slice(0, found))) continue;
    if (found >= 0 && /^(?:,[^.!?\n]*)? (?:of|for|from|at) (?:the )?$/.test(before.slice(found + last.length)))
      return true;
  }
  return false;
}

const REACH = 40; // characters between a noun and the name beside it

/** Between a name and the noun that tells what it is, and the other way round. */
const NAME_THEN_NOUN =
  /^(?: |['’]s (?:[\w-]+ ){0,3}|, (?:(?:a|an|the|its|who is|which is|then) )?(?:[\w-]+ ){0,4}| (?:is|was|are) (?:a|an|the) (?:[\w-]+ ){0,4})$/;

const NOUN_THEN_NAME =
  /^(?:e?s)?(?: |(?: (?:of|at|for|in)(?: [\w'-]+){1,4})?, (?:[\w-]+ )?| (?:of|at|for|from|by|called|named|belongs to|belonging to|owned by|run by|operated by) (?:the )?)$/;

/** Whether the article puts a noun beside a name: "mayor Ada Poe", "the Arle mill", "the mill belongs to Arle". */
function beside(article: Prepared, noun: string, name: string): boolean {
  const { flat } = article;
  for (const word of new Set([name, name.split(" ").at(-1)!, name.split(" ")[0]!])) {
    if (word.length < 3) continue;
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1)) {
      const end = at + word.length;
      const after = flat.slice(end, end + REACH);
      for (let found = after.indexOf(noun); found >= 0; found = after.indexOf(noun, found + 1)) {
        if (
          NAME_THEN_NOUN.test(after.slice(0, found)) &&
          !/\w/.test(after[found + noun.length]?.replace(/[es]/, "") ?? "")
        )
          return true;
      }
      const before = flat.slice(Math.max(0, at - REACH), at);
      for (
        let found = before.lastIndexOf(noun);
        found >= 0;
        found = found > 0 ? before.lastIndexOf(noun, found - 1) : -1
      ) {
        if (NOUN_THEN_NAME.test(before.slice(found + noun.length))) return true;
      }
    }
  }
  return false;
}
