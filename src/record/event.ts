/** What a statement says happened: a frame of slots, each with its span or filled by inference. */
import type { Actor } from "./actor.ts";
import type { Place } from "./place.ts";
import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

export interface Event {
  /** A PLOVER type where one fits, `x-STATE` for a state, `x-NONE` for none. */
  readonly type: string;
  readonly mode: readonly string[];
  /** Lemma of the main predicate ("destroy", "empty"), or null. */
  readonly predicate: string | null;
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly place: Place | null;
  readonly time: Time | null;
  readonly quantity: readonly Quantity[];
}
