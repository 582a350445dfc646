/** Somebody or some body that acts or speaks. */
import type { Span } from "./span.ts";

/** What a holder is, as far as the text or the shipped table tells. */
export type Role =
  | "agency"
  | "outlet"
  | "state-media"
  | "government"
  | "official"
  | "spokesperson"
  | "military"
  | "police"
  | "party"
  | "company"
  | "court"
  | "monitor"
  | "ngo"
  | "expert"
  | "resident"
  | "witness"
  | "rescue"
  | "document"
  | "unknown";

/** An actor as a slot of an event. */
export interface Actor {
  /** The plain name to show. */
  readonly name: string;
  readonly span: Span | null;
  /** The same across articles only for exact or defined names. */
  readonly id: string;
  readonly role: Role;
  /** Other forms the text gives: acronym, short form. */
  readonly aka: readonly string[];
  /** Id of the body that it belongs to by law, as the shipped list of actors has it. Never makes two actors one. */
  readonly partOf?: string;
  /** Id of the body that arms or pays it, as the shipped list has it with its reference. A proxy is not its principal. */
  readonly backedBy?: string;
}
