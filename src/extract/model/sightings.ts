/**
 * Scores of the model's tags of names → the names it saw, each with the sums that speak for its kinds.
 *
 * In: nine scores a token of `Ada Poe of Vale Radio left`. Out: tokens [0, 2) and [3, 5), the first with most for a person.
 */
import { NAME_KINDS, type NameKind, type Sighting } from "../../record/sighting.ts";
import { bestTags, type Chain, spansOf } from "./decode.ts";

/** The word of the training data for each kind. */
const TAG: Readonly<Record<NameKind, string>> = {
  person: "person",
  organisation: "organisation",
  location: "location",
  people: "norp",
};

/** `scores`: one row a token, one column a tag; `start`: the first row's token. */
export function sightingsIn(scores: Float32Array, chain: Chain, start: number): Sighting[] {
  const { tags } = chain;
  const columns = NAME_KINDS.map((kind) => [tags.indexOf(`B-${TAG[kind]}`), tags.indexOf(`I-${TAG[kind]}`)] as const);
  return spansOf(bestTags(scores, chain), tags).map(({ from, to }) => ({
    first: start + from,
    last: start + to,
    scores: columns.map(([begins, goesOn]) => {
      let sum = 0;
      for (let i = from; i < to; i++) sum += scores[i * tags.length + (i === from ? begins : goesOn)]!;
      return sum;
    }),
  }));
}
