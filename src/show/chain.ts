/** A chain of holders in words, the article first: "Sound Herald › the ministry › an aide (inferred)". */
import type { Holder } from "../record/statement.ts";
import { clean, quoted } from "./clean.ts";
import { NAMING } from "./plain.ts";

export function chainOf(outlet: string, chain: readonly Holder[]): string {
  return [outlet, ...chain.map(holderOf)].join(" › ");
}

function holderOf(holder: Holder): string {
  const name = clean(holder.name) || NAMING[holder.naming];
  const notes = [
    holder.for && holder.for !== holder.name ? `for ${clean(holder.for)}` : null,
    holder.naming === "named" || NAMING[holder.naming] === name ? null : NAMING[holder.naming],
    holder.unnamedBecause ? quoted(clean(holder.unnamedBecause.exact)) : null,
    holder.inferred ? "inferred" : null,
  ].filter((note) => note !== null);
  return notes.length ? `${name} (${notes.join(", ")})` : name;
}
