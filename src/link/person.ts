/** Whom a voice belongs to, once all of its names are joined: "Ada Poe", also "the warden" and "one of the wardens". */
import type { Naming } from "../record/statement.ts";

/** A person or a body behind one or many voices. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly aka: readonly string[];
  readonly actor: string | null;
  readonly naming: Naming;
  readonly faceless: boolean;
  readonly body: boolean;
  /** The outlet itself, through its reporter or its own voice. */
  readonly own: boolean;
  readonly heads: readonly string[];
}
