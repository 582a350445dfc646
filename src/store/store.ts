/** What a store does: keep dossiers with the bytes they came from, runs and judgements; find and give them back. */
import type { Dossier } from "../record/dossier.ts";
import type { Judgement, Run } from "../record/run.ts";

export interface Kept {
  readonly dossier: Dossier;
  /** The bytes the article came from, untouched; their SHA-256 is `article.sha256`. */
  readonly bytes: Uint8Array;
}

export interface Store {
  /** Keeps dossiers; acknowledged once it returns. An article known by its key is left as it is. Gives how many were new. */
  add(kept: readonly Kept[]): Promise<number>;
  /** Keys of all articles, sorted. */
  keys(): Promise<string[]>;
  /** The dossiers of these article keys, in the order of the keys; unknown keys are left out. */
  dossiers(keys: readonly string[]): Promise<Dossier[]>;
  /** The bytes of an article, or null. */
  bytes(key: string): Promise<Uint8Array | null>;
  /** Keys of articles whose text or headline holds any of the terms (case and accents folded), best first, at most `limit`. */
  find(terms: readonly string[], limit: number): Promise<string[]>;
  /** The record with this id: an article (by id or key), statement or check, with its dossier; or null. */
  record(id: string): Promise<{ readonly dossier: Dossier; readonly found: unknown } | null>;
  run(run: Run): Promise<void>;
  /** Runs, newest first. */
  runs(limit: number): Promise<Run[]>;
  judge(judgement: Judgement): Promise<void>;
  judgements(of: string): Promise<Judgement[]>;
  /** Every way in which what is kept does not hold: a hash, a span, a page of the file. Empty when whole. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}
