/**
 * Attributions that only name a further source of a content ("citing the ministry") → beside the one they belong to.
 *
 * In: `Newswire reported | P` and `the ministry, citing | P`. Out: one telling with one relay: `Newswire > ministry`.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Reading } from "../record/reading.ts";
import { type Voices, voicesOf } from "./chain.ts";
import { senseOf } from "./sense.ts";
import { tokensIn, trimmed } from "./stretch.ts";

/** Attributions with those that only name a further source of the same content ("citing the ministry") beside them. */
export function handedOn(list: readonly Attribution[]): { attribution: Attribution; relays: Attribution[] }[] {
  const key = (a: Attribution): string => a.content.map((p) => `${p.start}-${p.end}`).join();
  const isRelay = (a: Attribution): boolean => a.rules.includes("citing");
  const firsts = new Map<string, { attribution: Attribution; relays: Attribution[] }>();
  const out: { attribution: Attribution; relays: Attribution[] }[] = [];
  for (const attribution of list) {
    if (isRelay(attribution)) continue;
    const entry = { attribution, relays: [] };
    out.push(entry);
    if (!firsts.has(key(attribution))) firsts.set(key(attribution), entry);
  }
  for (const attribution of list) {
    if (!isRelay(attribution)) continue;
    const first = firsts.get(key(attribution));
    if (first) first.relays.push(attribution);
    else out.push({ attribution, relays: [] });
  }
  return out;
}

/** The holders of a telling with a relay's source behind them. */
export function handed(reading: Reading, voices: Voices, relay: Attribution): Voices {
  const sense = senseOf(tokensIn(reading, relay.cue), relay.rules);
  const next = voicesOf(reading, relay, sense, null);
  return {
    ...voices,
    chain: [...voices.chain, ...next.chain],
    senses: [...voices.senses, sense],
    cue: [...voices.cue, ...relay.cue],
    rules: [...voices.rules, "citing"],
  };
}

/** "…, said Zed Wire, which cited the ministry": the clause that hangs on the source names a further one, and tells nothing. */
export function whichCites(reading: Reading, attribution: Attribution): Attribution[] {
  const at = attribution.content.findIndex((p, i) => i > 0 && WHICH.test(reading.text.slice(p.start, p.start + 24)));
  if (at < 0) return [attribution];
  const clause = attribution.content[at]!;
  const content = attribution.content.filter((_, i) => i !== at);
  const verb = tokensIn(reading, [clause])[1]!;
  const source = trimmed(reading, { start: verb.end, end: clause.end }, true);
  const rest = { ...attribution, content };
  if (!source) return [rest];
  return [rest, { ...rest, source: [source], cue: [{ start: verb.start, end: verb.end }], rules: ["citing", "cite"] }];
}
const WHICH = /^(?:which|who)\s+(?:cited|quoted|cites|quotes|credited)\b/i;
