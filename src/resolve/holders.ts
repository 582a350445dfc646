/**
 * A holder as extract gave it, and whom it means → the resolved holder. `she` → name `Sunniva Harrick`, actor
 * `marit-solvang`, named. "A nurse who was on duty", named later → `Katja Bryn, nurse who was on duty`.
 */
import type { Span } from "../record/span.ts";
import type { Holder, Naming } from "../record/statement.ts";
import { actorId, type Entity, whole } from "./cast.ts";
import { demonyms, titles } from "./lists.ts";
import type { Meant } from "./meaning.ts";
import { nameKey } from "./names.ts";
import type { Told } from "./who.ts";

export const keyOf = (span: Span): string => `${span.in ?? ""}${span.start}-${span.end}`;

export function settled(holder: Holder, told: Told, articleKey: string): Holder {
  const meant = holder.span && told.meant.get(keyOf(holder.span));
  if (!meant) return holder;
  const e = whole(meant.entity);
  if (e.author && !e.named) return { ...holder, actor: actorId(e, articleKey) }; // "I" of a text that nobody signs
  const body = e.speaks && e.body ? whole(e.body) : null;
  return {
    ...holder,
    name: nameFor(e, meant, holder),
    actor: actorId(e, articleKey),
    role: e.role !== "unknown" && (holder.role === "unknown" || e.known) ? e.role : holder.role,
    naming: namingFor(e, holder),
    inferred: holder.inferred || meant.guessed === true,
    ...(body && body !== e ? { for: body.name, forActor: actorId(body, articleKey) } : {}),
  };
}

/** The plain name; where the text at that place has only a description, both. */
function nameFor(e: Entity, meant: Meant, holder: Holder): string {
  if (!e.named) return meant.by === "pronoun" || meant.by === "taken-up" ? e.name : holder.name;
  if (meant.by === "opened" && e.name !== meant.words && !sameWords(e.name, meant.words))
    return `${e.name}, ${meant.words}`;
  // a body worded with its owner's name keeps the wording of the place: "TAF press office"
  if (meant.by === "taken-up" && e.idName !== null && meant.words.length > 0 && /\p{Lu}/u.test(meant.words))
    return meant.words;
  return e.name;
}

const sameWords = (a: string, b: string): boolean =>
  nameKey(a).split(" ").sort().join(" ") === nameKey(b).split(" ").sort().join(" ");

/** "Democrats", "Iranians": the members of a party or people, none of them told apart. */
const isPeople = (name: string): boolean => {
  const one = name.toLowerCase().replace(/s$/, "");
  return name.endsWith("s") && !name.includes(" ") && (demonyms().has(one) || titles().has(one));
};

function namingFor(e: Entity, holder: Holder): Naming {
  if (holder.naming === "anonymous" || e.anonymous) return "anonymous";
  if (e.named) return isPeople(e.name) ? "group" : "named";
  return holder.naming === "named" || holder.naming === "none" ? "described" : holder.naming;
}
