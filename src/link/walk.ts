/**
 * Each statement → the persons it leads to: its own last holder, or, where that holder is an outlet whose article is in
 * the set, the sources that this article names. A dropped link so keeps the longest chain that some text supports (C9).
 *
 * Blog: "Northern Line reports that the bridge fell". Northern Line's own article names the harbour master: the blog
 * leads to the harbour master. Rules: cases/README.md 2 and 3.
 */

import { listed } from "../lexicon/listed.ts";
import { nameWords } from "../record/name.ts";
import type { Polarity } from "../record/statement.ts";
import { outletKey, outletPerson } from "./maker.ts";
import { paragraphAround } from "./passage.ts";
import type { Person } from "./person.ts";
import { otherOutlet, reporterOf, reporterWasThere } from "./reporter.ts";
import { byId, byTime, type Said, type Scene, type Spoken } from "./said.ts";
import type { Trail } from "./trail.ts";

/** The trails of both sides, sorted by side and key; withdrawn statements lead nowhere and are left to `withdraw.ts`. */
export function walk(scene: Scene, persons: ReadonlyMap<Spoken, Person>): Trail[] {
  const walker = new Walker(scene, persons);
  const trails = new Map<string, { person: Person; side: Polarity; said: Said[]; direct: Said[] }>();
  for (const said of scene.said) {
    if (said.withdrawn) continue;
    for (const { person, direct } of walker.from(said)) {
      const key = `${said.side} ${person.key}`;
      const trail = trails.get(key) ?? { person, side: said.side, said: [], direct: [] };
      trail.said.push(said);
      if (direct) trail.direct.push(said);
      trails.set(key, trail);
    }
  }
  return [...trails.entries()]
    .sort(([a], [b]) => byId(a, b))
    .map(([, trail]) => ({ ...trail, withdrawn: false, withdrawnIn: [] }));
}

interface Reached {
  readonly person: Person;
  /** The statement's own last holder, or the article's own reporter: not by way of another article. */
  readonly direct: boolean;
}

class Walker {
  private readonly memo = new Map<Said, readonly Reached[]>();
  private readonly open = new Set<string>();
  private readonly at = new Map<string, Said[]>();
  private readonly known: readonly Person[];
  private readonly speaking = new Set<string>();
  private readonly scene: Scene;
  private readonly persons: ReadonlyMap<Spoken, Person>;

  constructor(scene: Scene, persons: ReadonlyMap<Spoken, Person>) {
    this.scene = scene;
    this.persons = persons;
    for (const said of scene.said) {
      if (said.withdrawn) continue;
      const person = persons.get(said);
      if (person) this.speaking.add(`${said.side} ${person.key}`);
      const key = `${said.side} ${said.article}`;
      this.at.set(key, [...(this.at.get(key) ?? []), said]);
    }
    this.known = [...new Map([...persons.values()].map((p) => [p.key, p])).values()].filter(
      (p) => p.naming === "named",
    );
  }

  from(said: Said): readonly Reached[] {
    const known = this.memo.get(said);
    if (known) return known;
    const person = this.persons.get(said);
    const reached = person ? this.fromHolder(said, person) : this.fromOwnVoice(said);
    this.memo.set(said, reached);
    return reached;
  }

  private fromHolder(said: Said, person: Person): readonly Reached[] {
    const own = this.outletOfArticle(said.article);
    const outlet = this.scene.outlets.meant(person.name);
    if (outlet !== null && outlet === own) return [{ person: this.outletPerson(said.article), direct: true }];
    if (outlet !== null) {
      const reached = this.through(said, this.scene.outlets.of(outlet));
      return reached ?? [{ person, direct: true }];
    }
    if ((person.faceless && person.heads.some(isOutlets)) || isSum(said, person)) {
      const reached = this.through(said, this.scene.depends.get(said.article) ?? []);
      if (reached) return reached;
    }
    return [{ person, direct: true }];
  }

  private fromOwnVoice(said: Said): readonly Reached[] {
    // A copy with a credit line has no reporter of its own: what "our reporter saw" is the original's.
    const credited = (this.scene.copies.get(said.article) ?? []).flatMap((copy) =>
      copy.strength === "proven" ? [copy.to] : [],
    );
    const original = credited.length > 0 ? this.through(said, credited) : null;
    if (original) return original;
    const around = this.passage(said);
    const other = reporterOf(around, this.outletOfArticle(said.article), this.scene.outlets);
    if (other) return [{ person: otherOutlet(other, this.scene), direct: true }];
    if (reporterWasThere(around)) return [{ person: this.outletPerson(said.article), direct: true }];
    const here = this.at.get(`${said.side} ${said.article}`) ?? [];
    if (here.some((other) => other.voice)) return [];
    const reached = this.through(said, this.scene.depends.get(said.article) ?? []);
    if (reached) return reached;
    const named = this.known.filter((person) => namesPerson(around, person) && this.speaks(person, said.side));
    if (named.length > 0) return named.map((person) => ({ person, direct: false }));
    return [{ person: this.outletPerson(said.article), direct: true }];
  }

  /** What other articles' statements on the same side lead to; null when there are none. */
  private through(said: Said, articles: readonly string[]): readonly Reached[] | null {
    const depends = this.scene.depends.get(said.article) ?? [];
    const linked = articles.filter((id) => depends.includes(id));
    const time = byTime(this.scene);
    const earlier = articles.filter((id) => id !== said.article && time(id, said.article) < 0);
    const targets = linked.length > 0 ? linked : earlier.length > 0 ? earlier : articles;
    const reached = new Map<string, Reached>();
    let seen = false;
    let loop = false;
    for (const target of targets) {
      if (target === said.article) continue;
      const key = `${said.side} ${target}`;
      const there = this.at.get(key) ?? [];
      if (there.length > 0) seen = true;
      if (this.open.has(key)) {
        loop = true;
        continue;
      }
      this.open.add(key);
      for (const other of there) {
        for (const { person } of this.from(other)) reached.set(person.key, { person, direct: false });
      }
      this.open.delete(key);
    }
    if (reached.size > 0) return [...reached.values()].sort((a, b) => byId(a.person.key, b.person.key));
    if (seen && loop) return [{ person: NOBODY, direct: false }];
    return null;
  }

  private speaks(person: Person, side: Polarity): boolean {
    return this.speaking.has(`${side} ${person.key}`);
  }

  private outletOfArticle(article: string): string {
    return outletKey(this.scene.dossiers.get(article)?.article.outlet ?? null);
  }

  private outletPerson(article: string): Person {
    return outletPerson(this.scene.dossiers.get(article)!.article, true);
  }

  private passage(said: Said): string {
    const span = said.statement.content[0] ?? said.statement.cue[0];
    return span ? paragraphAround(this.scene.dossiers.get(said.article)!.article, span) : "";
  }
}

const isOutlets = (head: string): boolean => listed("outlet-groups").has(head);

/**
 * Several unnamed people in an article that depends on others ("two clerks have come forward"): a sum of those whom the
 * others quote, unless they speak to this outlet itself.
 */
function isSum(said: Said, person: Person): boolean {
  if (person.naming === "named" || person.body) return false;
  const cue = said.statement.cue.map((span) => span.exact).join(" ");
  if (/\b(?:told|tell|tells)\b/.test(cue)) return false;
  return [person.name, ...person.aka].some((name) =>
    /^(?:both|each|all|two|three|several|the two|the three)\b/i.test(name),
  );
}

/** A source that nobody names: what is left of articles that only cite each other in a circle. */
const NOBODY: Person = {
  key: "nobody",
  name: "unnamed source",
  aka: [],
  actor: null,
  naming: "none",
  faceless: true,
  body: false,
  own: false,
  heads: [],
};

/** Whether a passage names the person: the last word of a proper name as it is written. */
function namesPerson(passage: string, person: Person): boolean {
  return [person.name, ...person.aka].some((name) => {
    const last = (name.match(/\p{Lu}[\p{L}\p{N}’'-]+/gu) ?? []).at(-1);
    return last !== undefined && last.length > 2 && nameWords(passage).includes(last.toLowerCase());
  });
}
