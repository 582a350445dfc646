/**
 * Relations → claims: statements that say the same of one event. "The mill burned down" and "fire destroyed the mill" are
 * one claim; "the mill is unharmed" is another; so are "nine died" and "17 died". "The mill will be burned" is linked.
 */
import { type Claim, claimId } from "../record/claim.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import { type Account, type Accounts, accountsCompared, accountsIn } from "./accounts.ts";
import { aliasesOf } from "./alias.ts";
import { clustered } from "./events/cluster.ts";
import { ONE_EVENT } from "./events/together.ts";

/**
 * Claims among the statements that relate to the question (anything but `unrelated`), fullest first. Within a side, each
 * two different wordings are compared, so the cost is their number squared.
 */
export function claimsOf(dossiers: readonly Dossier[], relations: readonly Relation[]): Claim[] {
  const related = new Map(relations.filter((r) => r.relation !== "unrelated").map((r) => [r.statement, r]));
  if (related.size === 0) return [];
  const accounts = dossiers.flatMap((dossier) => accountsIn(dossier, related)).sort(byFullest);
  const compared = accountsCompared(aliasesOf(dossiers));
  const groups = gather(accounts, ({ block }) => block)
    .flatMap((block) => grouped(block, compared))
    .sort((a, b) => byFullest(a[0]!, b[0]!));
  const ids = groups.map((group) => claimId(group.map(({ id }) => id)));
  return groups.map((group, i): Claim => {
    const linked = groups.flatMap((other, j) => {
      const reason = i === j ? null : compared.planned(group[0]!, other[0]!);
      return reason === null ? [] : [{ claim: ids[j]!, reason }];
    });
    const statements = group.map(({ id }) => id).sort();
    return { type: "claim", id: ids[i]!, text: group[0]!.text, statements, joined: joined(group, compared), linked };
  });
}

const byFullest = (a: Account, b: Account): number => b.text.length - a.text.length || (a.id < b.id ? -1 : 1);

function gather<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return [...groups.values()];
}

/** Accounts of one block, fullest first → those of one claim, fullest first. The same words are compared once. */
function grouped(block: readonly Account[], { compare }: Accounts): Account[][] {
  const worded = gather(block, ({ text }) => text);
  const groups = clustered(worded.length, (i, j) => compare(worded[i]![0]!, worded[j]![0]!).value, ONE_EVENT);
  return groups.map((group) => group.flatMap((i) => worded[i]!));
}

/** For each account but the fullest, a fuller one that says the same, and why. */
function joined(group: readonly Account[], { compare }: Accounts): Claim["joined"] {
  return group.slice(1).map((account, i) => {
    const fuller = group.slice(0, i + 1);
    const worded = fuller.find(({ text }) => text === account.text);
    if (worded) return { statement: account.id, to: worded.id, reason: "One event: in the same words." };
    const to = fuller.find((other) => (compare(other, account).value ?? 0) > 0) ?? group[0]!;
    return { statement: account.id, to: to.id, reason: compare(to, account).reason() };
  });
}
