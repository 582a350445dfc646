/** The trained tagger. In: readings. Out: their attributions, by the rules and the model together, and the names that the model saw. */
import { ruleTagger, type Tagged, type Tagger } from "../tagger.ts";
import { encode } from "./encode.ts";
import { type Model, seenIn } from "./model.ts";
import { together } from "./together.ts";

export function modelTagger(model: Model): Tagger {
  return {
    name: "model",
    version: model.version,
    tag: async (readings) => {
      const proposed = await ruleTagger.tag(readings);
      return Promise.all(
        readings.map(async (reading, i): Promise<Tagged> => {
          const { attributions } = proposed[i]!;
          const { tellings, sightings } = await seenIn(encode(reading, attributions, model.subwords), model);
          return { attributions: together(reading, attributions, tellings), sightings };
        }),
      );
    },
  };
}
