/** What a store does: keep dossiers with the bytes they came from, runs and judgements; find and give them back. */
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Judgement, Run } from "../record/run.ts";
import type { Searched } from "../record/searched.ts";
import type { Check, Statement } from "../record/statement.ts";

export interface Kept {
  readonly dossier: Dossier;
  /** The bytes the article came from, untouched; their SHA-256 is `article.sha256`. */
  readonly bytes: Uint8Array;
}

/** Which of the articles found are wanted: `share`, those that score at least this share of the best; `among`, of these keys alone. */
export interface Which {
  readonly share?: number;
  readonly among?: readonly string[];
}

/** A record and the dossier that it belongs to. */
export interface Found {
  readonly dossier: Dossier;
  readonly found: Article | Statement | Check;
}

/**
 * Every store passes the one suite `test/store/cases.ts`. What cannot be kept or given back whole is a `HearsayError`:
 * `damaged-case`, `locked-case`, `newer-case`, `unwritable`. Article ids are given back distinct (`distinctIds`) within
 * the store: two articles that claim "a1" come back as "a1~3f09bc" and "a1~77d2e1".
 */
export interface Store {
  /** Keeps dossiers; acknowledged once it returns. An article known by its key is left as it is. Gives how many were new. */
  add(kept: readonly Kept[]): Promise<number>;
  /** How many articles it holds, and the first and last day on which they say they were published. */
  searched(): Promise<Searched>;
  /** Keys of all articles, sorted. */
  keys(): Promise<string[]>;
  /** The dossiers of these article keys, in the order of the keys; unknown keys are left out. */
  dossiers(keys: readonly string[]): Promise<Dossier[]>;
  /** The bytes of an article, or null. */
  bytes(key: string): Promise<Uint8Array | null>;
  /**
   * Keys of articles whose text or headline holds any of the terms (case, accents and endings folded), best first, at
   * most `limit`, ranked by BM25.
   */
  find(terms: readonly string[], limit: number, which?: Which): Promise<string[]>;
  /** The record with this id: an article (by id or key), statement or check, with its dossier; or null. */
  record(id: string): Promise<Found | null>;
  /** Keeps a run; one known by its id is left as it is. */
  run(run: Run): Promise<void>;
  /** Runs, newest (`at`) first; of one time, the last kept first. */
  runs(limit: number): Promise<Run[]>;
  /** Keeps a judgement; one known by its id is left as it is. */
  judge(judgement: Judgement): Promise<void>;
  /** Judgements of a record, in the order kept. */
  judgements(of: string): Promise<Judgement[]>;
  /** Every way in which what is kept does not hold: a hash, a span, a page of the file. Empty when whole. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}
