/** Relations → claims: statements that say the same of one event. */
import type { Claim } from "../record/claim.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";

/** Claims among the statements that relate to the question (anything but `unrelated`). */
export function claimsOf(_dossiers: readonly Dossier[], _relations: readonly Relation[]): Claim[] {
  return [];
}
