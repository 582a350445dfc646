/**
 * The trained tagger. In: readings. Out: their attributions, by the rules and the model together.
 */

import { quotationsOf } from "../quotes.ts";
import type { Tagger } from "../tagger.ts";
import { ruleTagger } from "../tagger.ts";
import { encode } from "./encode.ts";
import { type Model, see } from "./model.ts";
import { together } from "./together.ts";

export function modelTagger(model: Model): Tagger {
  return {
    name: "model",
    version: model.version,
    tag: async (readings) => {
      const proposed = await ruleTagger.tag(readings);
      const out = [];
      for (const [i, reading] of readings.entries()) {
        if (reading.tokens.length === 0) {
          out.push([]);
          continue;
        }
        const encoded = encode(reading, quotationsOf(reading), proposed[i]!, model.subwords);
        out.push(together(reading, proposed[i]!, await see(encoded, model)));
      }
      return out;
    },
  };
}
