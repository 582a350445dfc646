/** The trained tagger. In: readings. Out: their attributions, by the rules and the model together. */
import type { Attribution } from "../../record/attribution.ts";
import { ruleTagger, type Tagger } from "../tagger.ts";
import { encode } from "./encode.ts";
import { type Model, tellingsIn } from "./model.ts";
import { together } from "./together.ts";

export function modelTagger(model: Model): Tagger {
  return {
    name: "model",
    version: model.version,
    tag: async (readings) => {
      const proposed = await ruleTagger.tag(readings);
      const out: Attribution[][] = [];
      for (const [i, reading] of readings.entries()) {
        const seen = await tellingsIn(encode(reading, proposed[i]!, model.subwords), model);
        out.push(together(reading, proposed[i]!, seen));
      }
      return out;
    },
  };
}
