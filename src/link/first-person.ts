/** "we", "our men", "none of ours": whether whoever speaks is the asked one, or speaks for it. */
import type { Entity } from "../english/entity.ts";
import type { Tagged } from "../english/tagged.ts";
import { headFit } from "./heads.ts";
import type { Known } from "./known.ts";
import { canAct } from "./stand-ins.ts";

const FIRST = /^(?:we|i|us|me|our|my|ours|mine)$/;

/** As `Fit` has it. */
type Spoken = "named" | "described" | "open" | "other";

export function pronounFit(asked: Entity, pronoun: string, known: Known): Spoken {
  if (!FIRST.test(pronoun)) return "open";
  if (asked.names.length === 0)
    return asked.head !== null && known.speaker.some((s) => s.includes(asked.head!)) ? "described" : "open";
  if (known.speaker.length === 0) return "open";
  if (asked.names.some((n) => known.speaker.some((s) => known.aliases.same(n, s) || known.member(s, n))))
    return "named";
  return speaksAs(asked, known) ? "described" : "other";
}

/** A phrase that belongs to the speaker: "our guards", "no ship of ours"; null where it does not, or is no sign of the asked one. */
export function ownFit(asked: Entity, tokens: readonly Tagged[], said: Entity, known: Known): Spoken | null {
  if (known.speaker.length === 0 || !(FIRST.test(tokens[said.from]!.lower) || ofOurs(tokens, said))) return null;
  const own = asked.names.some((n) => known.speaker.some((s) => known.aliases.same(n, s)));
  if (own && headFit(asked, said, known) > 0.4) return "named";
  // "our men", said for the guards
  return own || speaksAs(asked, known) ? (canAct(said) ? "described" : "other") : null;
}

/** Whether the speaker is called by the asked noun: "commander of the border guards" speaks as "Ostra's border guards". */
function speaksAs({ head }: Entity, known: Known): boolean {
  if (head === null) return false;
  return (
    known.speaker.some((s) => s.split(/[^\p{L}]+/u).some((w) => w === head || w === `${head}s`)) ||
    known.speaksFor(head)
  );
}

/** "no ship of ours", "none of our men". */
function ofOurs(tokens: readonly Tagged[], said: Entity): boolean {
  for (let i = said.from; i + 1 < Math.min(tokens.length, said.to + 2); i++)
    if (tokens[i]!.lower === "of" && /^(?:ours|mine|our|us)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}
