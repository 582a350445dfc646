/** A chain of holders in words, the article first: "Sound Herald › the ministry › an aide (inferred)". */
import type { Holder, Statement } from "../record/statement.ts";
import { clean } from "./clean.ts";
import { NAMING } from "./plain.ts";

export function chainOf(outlet: string, chain: readonly Holder[]): string {
  return [outlet, ...chain.map(holderOf)].join(" › ");
}

function holderOf(holder: Holder): string {
  const name = clean(holder.name) || NAMING[holder.naming];
  const notes = [
    holder.for && holder.for !== holder.name ? `for ${clean(holder.for)}` : null,
    holder.naming === "named" || NAMING[holder.naming] === name ? null : NAMING[holder.naming],
    holder.inferred ? "inferred" : null,
  ].filter((note) => note !== null);
  return notes.length ? `${name} (${notes.join(", ")})` : name;
}

/** The last holder: whose words they are; the article's own where nobody else is named. */
export function speakerOf(statement: Statement): string {
  const last = statement.chain.at(-1);
  return last ? clean(last.name) || NAMING[last.naming] : "the article itself";
}
