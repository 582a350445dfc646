/**
 * The unit of hearsay: one content, one chain of holders, one standing. Field names are those of the fixed output.
 * Definitions: docs/data.md.
 */
import type { Actor, Role } from "./actor.ts";
import type { Event } from "./event.ts";
import { idOf } from "./id.ts";
import type { Place } from "./place.ts";
import type { FoundBy } from "./sighting.ts";
import type { Span } from "./span.ts";
import type { Time } from "./time.ts";

export type Form = "direct" | "indirect" | "mixed" | "nominal" | "own";
/** Decided in this order; the first that fits wins. */
export type Standing =
  | "withdrawn"
  | "denied"
  | "hypothetical"
  | "prospective"
  | "unverified"
  | "distanced"
  | "attributed"
  | "hedged"
  | "asserted";
export type Polarity = "+" | "-";
/** Of the last holder: certain, probable, possible, does not commit. */
export type Certainty = "CT" | "PR" | "PS" | "U";
export type Kind = "fact" | "opinion" | "intent";
/** How the text names a source: by name, by role only, asked not to be named, faceless plural, nobody. */
export type Naming = "named" | "described" | "anonymous" | "group" | "none";

/** One link of a chain: who holds the content at that place. */
export interface Holder {
  /** The plain name: resolved from a pronoun or title where the article allows it. */
  readonly name: string;
  /** Where the text names the holder for this statement; null when it does not. */
  readonly span: Span | null;
  readonly actor: string | null;
  readonly role: Role;
  readonly naming: Naming;
  /** The text does not name the holder at that place. */
  readonly inferred: boolean;
  /** The reason that the text gives for keeping the name back ("because she fears for her job"). */
  readonly unnamedBecause?: Span;
  /** The body that a person (spokesperson, minister, head) or a document speaks for: its plain name. */
  readonly for?: string;
  /** That body's actor id. An id with `~` holds within its article only: its name is a description, not a proper name. */
  readonly forActor?: string;
}

/** What made a record, and why. */
export interface By {
  readonly step: string;
  readonly version: string;
  /** 0 to 1. */
  readonly score: number;
  readonly rules: readonly string[];
}

export interface Statement {
  readonly type: "statement";
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly form: Form;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Outermost holder first, the article itself left out; empty for the article's own voice. */
  readonly chain: readonly Holder[];
  readonly standing: Standing;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly kind: Kind;
  readonly event: Event | null;
  /** When it was said; null when the text does not tell. */
  readonly said: Time | null;
  readonly by: By;
}

/** A check is about a statement, and never for or against it. */
export interface Check {
  readonly type: "check";
  readonly id: string;
  readonly article: string;
  readonly span: Span;
  /** Who checked, or who was asked to answer. Empty: the article itself. */
  readonly chain: readonly Holder[];
  readonly outcome: "failed" | "passed" | "unanswered";
  /** Ids of the statements it is about. */
  readonly of: readonly string[];
}

/** A place, time or actor found in an article, or a sign that its text came from elsewhere. */
export type Mention = { readonly type: "mention"; readonly article: string } & (
  | ({ readonly kind: "place" } & Place)
  | ({ readonly kind: "time" } & Time)
  | ({
      readonly kind: "actor" /** Who found the name, where it was not the rules alone. */;
      readonly by?: FoundBy;
    } & Actor)
  | ({ readonly kind: "sign-of-reuse" } & Sign)
);

/** Words that point outside the article, as copied text does: a question for the reader, never an edge. */
export interface Sign {
  readonly text: string;
  readonly span: Span;
  readonly reason: string;
}

const places = (spans: readonly Span[]) => spans.map((s) => [s.start, s.end, s.in ?? ""]);

/** A statement's id: from its article's key and the places of its words, so that resolving it later keeps the id. */
export function statementId(articleKey: string, content: readonly Span[], cue: readonly Span[]): string {
  return idOf("s", articleKey, places(content), places(cue));
}

/** A check's id: from its article's key, its place and its outcome. */
export function checkId(articleKey: string, span: Span, outcome: string): string {
  return idOf("c", articleKey, places([span]), outcome);
}
