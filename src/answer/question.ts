/** A question in words → what is asked. Throws `HearsayError` (`not-a-question`) for what cannot be asked. */
import type { Asked } from "../record/asked.ts";

export function questionOf(text: string): Asked {
  return {
    text,
    kind: "whether",
    proposition: text,
    polarity: "+",
    terms: [],
    event: {
      type: "x-NONE",
      mode: [],
      predicate: null,
      actor: [],
      recipient: [],
      place: null,
      time: null,
      quantity: [],
    },
  };
}
