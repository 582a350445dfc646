/**
 * Signs of likeness → how probable it is that two tellings are of one event, and why, by the table of weights
 * `lexicon/same-event.tsv`: a column for each way that two words can stand to one another. Made by `train/events.ts`.
 */
import { table } from "../../lexicon/table.ts";
import { KINS, type Kinship } from "./kin.ts";

interface Weighed {
  readonly weight: Readonly<Record<string, number>>;
  readonly reason: string;
}

let rows: ReadonlyMap<string, Weighed> | null = null;
function weights(): ReadonlyMap<string, Weighed> {
  rows ??= new Map(
    table("same-event").map((row) => [
      row.sign!,
      { weight: Object.fromEntries(KINS.map((kin) => [kin, Number(row[kin])])), reason: row.reason! },
    ]),
  );
  return rows;
}

/** 0 to 1; 0 for opposites, which are never one event. */
export function probability({ kin }: Kinship, likeness: ReadonlyMap<string, number>): number {
  if (kin === "opposite") return 0;
  let odds = 0;
  for (const [sign, value] of likeness) odds += (weights().get(sign)?.weight[kin] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}

/** So many grounds are named. */
const NAMED = 3;

/** The grounds that weigh most for one event, most first, in words. */
export function grounds({ kin }: Kinship, likeness: ReadonlyMap<string, number>): string[] {
  return [...likeness]
    .map(([sign, value]) => ({ sign, gain: (weights().get(sign)?.weight[kin] ?? 0) * value }))
    .filter(({ sign, gain }) => sign !== "always" && gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.sign < b.sign ? -1 : 1))
    .slice(0, NAMED)
    .map(({ sign }) => weights().get(sign)!.reason);
}
