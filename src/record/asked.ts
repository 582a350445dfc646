/** A question taken apart: what would have to be so for the answer to be yes. */
import type { Event } from "./event.ts";
import type { Polarity } from "./statement.ts";

export interface Asked {
  readonly text: string;
  readonly kind: "whether" | "who" | "what" | "where" | "when" | "how-many";
  /** The proposition whose truth is asked, as a plain sentence: "Iran took action against ISIS". */
  readonly proposition: string;
  /** `-` for a question in the negative ("Was nobody on duty?"). */
  readonly polarity: Polarity;
  /** Lemmas by which a store finds articles, most telling first. */
  readonly terms: readonly string[];
  /** The names in it, lower case: an article that speaks of it in other words still holds them. */
  readonly names?: readonly string[];
  /** Words by which a text can tell of the event at all: "torch", "arson", "blaze" for "burn". */
  readonly tells?: readonly string[];
  readonly event: Event;
  /** The part on which it turns ("Was it X that …", "Who …", "Where …"); null when the whole is asked. */
  readonly focus?: "actor" | "recipient" | "place" | "time" | null;
  /** Asks about plans ("Will X …?"): then a plan can take a side. */
  readonly future?: boolean;
  /** The question as it stands behind "says" ("who shot down the drone"); none for a yes/no question. */
  readonly indirect?: string;
  /** Asks for a reason or a way (kind `what`). */
  readonly wh?: "why" | "how";
  /** What a number question counts ("workers"); "" when it asks for a measure alone. */
  readonly counted?: string;
  /** Of which kind the asked number is where it is no bare count. */
  readonly measure?: "money" | "time" | "measure" | "any";
}
