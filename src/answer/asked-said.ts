/**
 * The state of a question that asks who, what, where, when, why or how many → sentences: the best-supported answer with
 * who gives it, the other answers each with their own count, who denies it, and what nobody says.
 */
import type { Root } from "../record/root.ts";
import { called, list } from "./called.ts";
import { candidateSentences, shown } from "./candidates.ts";
import { calledAll, citesOf, counted, isFree, unverified } from "./counted.ts";
import { denied, deniers, grantedSentences, indirectOf } from "./granted.ts";
import type { States } from "./ladder.ts";
import type { Index } from "./lookup.ts";
import type { Sentence } from "./shape.ts";
import { type Slots, sentence, some } from "./wording.ts";

export function askedSentences(index: Index, states: States): Sentence[] {
  const [best] = index.found.candidates ?? [];
  const yes = counted(index.found.roots, "+");
  if (!best || yes.length === 0) return grantedSentences(index);
  return [
    ...bestSentence(index, states, yes, shown(best)),
    ...candidateSentences(index),
    ...others(index),
    ...denied(index),
  ];
}

/** The ladder of domain 3.5, with the answer in it. */
function bestSentence(index: Index, { state }: States, roots: readonly Root[], value: string): Sentence[] {
  const no = counted(index.found.roots, "-");
  if (state === "EX") {
    const slots = { value, for: calledAll(roots), against: calledAll(no) };
    return some(sentence("value-contested", slots, citesOf([...roots, ...no])));
  }
  const free = roots.filter((root) => isFree(root) && !root.unverified);
  const [low, high] = index.found.count.for.independent;
  if (state === "E1" && high >= 1) {
    const { open, check, checker } = unverified(index, roots);
    const slots = { value, who: calledAll(open), checker: checker ?? "" };
    return some(
      sentence(checker ? "value-checked" : "value-unchecked", slots, [...citesOf(open), ...(check ? [check.id] : [])]),
    );
  }
  const slots: Slots = { value, low, sources: low === 1 ? "source" : "sources", who: calledAll(free) };
  const admitted = calledAll(roots.filter((root) => root.stake === "against-own-interest"));
  if (state === "E1") return some(sentence("value-not-established", { value, who: calledAll(roots) }, citesOf(roots)));
  if (state === "E2") return some(sentence(admitted ? "value-admission" : "value-one", slots, citesOf(roots)));
  if (state === "E3") return some(sentence("value-corroborated", slots, citesOf(roots)));
  const parties = admitted || list([...new Set(roots.flatMap((root) => (root.side ? [root.side] : [])))]);
  return some(
    sentence(admitted ? "value-acknowledged" : "value-both-sides", { ...slots, party: parties }, citesOf(roots)),
  );
}

/**
 * That nobody gives another answer, or who turns this one down without giving one. Who denies that it happened at all is
 * told of with the ground, once.
 */
function others(index: Index): Sentence[] {
  const { candidates = [], roots } = index.found;
  const giving = new Set(
    candidates.slice(1).flatMap((one) => one.roots.filter((r) => r.polarity === "+").flatMap((r) => r.statements)),
  );
  const ground = new Set(deniers(index).flatMap((root) => root.statements));
  const no = counted(roots, "-").filter((root) => !root.statements.some((id) => giving.has(id) || ground.has(id)));
  if (no.length > 0)
    return no.flatMap(
      (root) => sentence("value-denied", { who: called(root), value: shown(candidates[0]!) }, citesOf([root])) ?? [],
    );
  if (candidates.length > 1) return [];
  const slots = { articles: index.ids.length, asked: indirectOf(index.found.asked) };
  return some(sentence(index.ids.length === 1 ? "no-other-one" : "no-other", slots, index.ids));
}
