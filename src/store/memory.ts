/** A store that lives as long as the process: for one-off questions and for tests. */
import type { Dossier } from "../record/dossier.ts";
import type { Judgement, Run } from "../record/run.ts";
import { type Searched, searchedOf } from "../record/searched.ts";
import { given, idIn } from "./given.ts";
import { Ranking } from "./ranking.ts";
import type { Found, Kept, Store, Which } from "./store.ts";
import { wrongIn } from "./whole.ts";
import { phrasesOf, searchedWords } from "./words.ts";

export function openMemory(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  #kept = new Map<string, Kept>();
  #claims = new Map<string, string[]>();
  #claimed = new Set<string>();
  #owners = new Map<string, string>();
  #ranking = new Ranking();
  #runs: Run[] = [];
  #judgements: Judgement[] = [];

  async add(kept: readonly Kept[]): Promise<number> {
    const before = this.#kept.size;
    for (const one of kept) {
      const { article, statements, checks } = one.dossier;
      if (this.#kept.has(article.key)) continue;
      this.#kept.set(article.key, structuredClone(one));
      const claims = this.#claims.get(article.id) ?? [];
      if (claims.push(article.key) > 1) this.#claimed.add(article.id);
      this.#claims.set(article.id, claims);
      for (const { id } of [...statements, ...checks]) if (!this.#owners.has(id)) this.#owners.set(id, article.key);
      this.#ranking.add(article.key, searchedWords(article));
    }
    return this.#kept.size - before;
  }

  async searched(): Promise<Searched> {
    return searchedOf([...this.#kept.values()].map(({ dossier }) => dossier.article.published));
  }

  async keys(): Promise<string[]> {
    return [...this.#kept.keys()].sort();
  }

  async dossiers(keys: readonly string[]): Promise<Dossier[]> {
    return keys.flatMap((key) => {
      const kept = this.#kept.get(key);
      return kept ? [given(structuredClone(kept.dossier), this.#claimed)] : [];
    });
  }

  async bytes(key: string): Promise<Uint8Array | null> {
    return this.#kept.get(key)?.bytes.slice() ?? null;
  }

  async find(terms: readonly string[], limit: number, which: Which = {}): Promise<string[]> {
    return this.#ranking.find(phrasesOf(terms), limit, which);
  }

  async record(id: string): Promise<Found | null> {
    const key = this.#kept.has(id) ? id : (this.#owners.get(id) ?? this.#named(id));
    const [dossier] = key ? await this.dossiers([key]) : [];
    if (!dossier) return null;
    const found = [...dossier.statements, ...dossier.checks].find((r) => r.id === id) ?? dossier.article;
    return { dossier, found };
  }

  /** The key of the article with this id; of two that claimed it, the first kept. */
  #named(id: string): string | undefined {
    const [first] = this.#claims.get(id) ?? [];
    if (first) return first;
    const [claim = ""] = id.split(/~[0-9a-f]{6}$/);
    return this.#claims.get(claim)?.find((key) => idIn({ id: claim, key }, this.#claimed) === id);
  }

  async run(run: Run): Promise<void> {
    if (!this.#runs.some((r) => r.id === run.id)) this.#runs.push(structuredClone(run));
  }

  async runs(limit: number): Promise<Run[]> {
    const newest = [...this.#runs].reverse().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return structuredClone(newest.slice(0, limit));
  }

  async judge(judgement: Judgement): Promise<void> {
    if (!this.#judgements.some((j) => j.id === judgement.id)) this.#judgements.push(structuredClone(judgement));
  }

  async judgements(of: string): Promise<Judgement[]> {
    return structuredClone(this.#judgements.filter((j) => j.of === of));
  }

  async check(): Promise<string[]> {
    return (await this.keys()).flatMap((key) => {
      const { dossier, bytes } = this.#kept.get(key)!;
      return wrongIn(dossier, bytes);
    });
  }

  async close(): Promise<void> {}
}
