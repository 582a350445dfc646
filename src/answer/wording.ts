/** Slots → a sentence: the rows of `lexicon/wording.tsv`, filled and with a capital at the start. */
import { table } from "../lexicon/table.ts";
import { capital, isPlural } from "./called.ts";
import type { Sentence } from "./shape.ts";

/** Values for the slots of a row. `who` sets the verbs: {says}, {denies}, {speaks}, {has}, {knows}, {its}. */
export type Slots = Readonly<Record<string, string | number>>;

const PLURAL: Readonly<Record<string, readonly [string, string]>> = {
  says: ["says", "say"],
  denies: ["denies", "deny"],
  acknowledges: ["acknowledges", "acknowledge"],
  speaks: ["speaks", "speak"],
  has: ["has", "have"],
  knows: ["knows", "know"],
  draws: ["draws", "draw"],
  are: ["is", "are"],
  its: ["its", "their"],
  gives: ["gives", "give"],
  turns: ["turns", "turn"],
  does: ["does", "do"],
  it: ["it", "they"],
};

/** The text of a row with its slots filled. A slot without a value is a fault of the row and stays visible. */
export function worded(key: string, slots: Slots): string {
  const row = table("wording").find((one) => one.key === key);
  const many = slots.plural === 1 || isPlural(String(slots.who ?? "").replace(/^the /, ""));
  const text = (row?.text ?? key).replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = slots[name];
    if (value !== undefined) return String(value);
    const verb = PLURAL[name];
    return verb ? verb[many ? 1 : 0] : hole;
  });
  return capital(text.replace(/([.!?])[”’]?\.$/u, (end) => (end.endsWith(".”.") ? ".”" : end)).replace(/\.\.$/, "."));
}

/** A sentence of a row; null when it can cite nothing, so that it is not written. */
export function sentence(key: string, slots: Slots, cites: readonly string[]): Sentence | null {
  const unique = [...new Set(cites)];
  return unique.length === 0 ? null : { text: worded(key, slots), cites: unique };
}

/** Those of the sentences that are written. */
export const some = (...all: readonly (Sentence | null)[]): Sentence[] => all.filter((one) => one !== null);
