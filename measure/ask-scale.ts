/**
 * `ask` over a case of N articles, once open. Reading so many would take an hour, so a base of real articles is read
 * once, and each further round keeps their dossiers under other names: in words that begin with a capital, letters are
 * exchanged for others of their kind, the same everywhere in a round, so that lengths and places hold.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askCase, digest, fastTagger } from "../src/pipeline.ts";
import type { Dossier } from "../src/record/dossier.ts";
import { openEmbedded } from "../src/store/embedded.ts";
import { articleOf } from "../test/article.ts";
import { median, QUESTIONS as YES_OR_NO } from "./speed.ts";
import { FOLDERS, textsIn } from "./texts.ts";

const QUESTIONS = [...YES_OR_NO, "How many people were arrested?"];
const VOWELS = "aeiou";
const CONSONANTS = "bcdfghjklmnpqrstvwxyz";
/** Words of the articles that are read, at most. */
const WORDS = 250;
/** Steps through the consonants that have no factor in common with their number: names come again after 1,260 rounds. */
const STEPS = [1, 2, 4, 5, 8, 10, 11, 13, 16, 17, 19, 20];
/** Articles that are kept in one transaction. */
const TOGETHER = 500;

const turned = (letters: string, letter: string, step: number, by: number): string =>
  letters[(letters.indexOf(letter) * step + by) % letters.length]!;

/** Names of a round: each letter of a word with a capital becomes another of its kind. */
function renamed(text: string, round: number): string {
  const step = STEPS[Math.floor(round / 105) % STEPS.length]!;
  return text.replace(/\p{Lu}\p{Ll}{3,}/gu, (word) =>
    word.replace(/[a-z]/g, (letter) =>
      VOWELS.includes(letter) ? turned(VOWELS, letter, 1, round) : turned(CONSONANTS, letter, step, round),
    ),
  );
}

/** The same dossier under other names, with ids of its own. */
function again(dossier: Dossier, round: number): Dossier {
  const { text, outlet, published, headline } = dossier.article;
  const known = { published, outlet: outlet && `${outlet} ${round}`, headline: headline && renamed(headline, round) };
  const article = articleOf(renamed(text, round), known);
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (value === dossier.article.id) return article.id;
      return /^[a-z]:[0-9a-f]{12}$/.test(value) ? `${value}${round}` : renamed(value, round);
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
  };
  return { ...(walk({ ...dossier, article: null }) as Dossier), article };
}

export async function askScale(count: number): Promise<void> {
  const base: Dossier[] = [];
  for (const [i, { text }] of textsIn(FOLDERS).entries()) {
    if (base.length === count) break;
    if (text.split(/\s+/).length > WORDS) continue;
    const known = { outlet: `Outlet ${i % 400}`, published: `2031-0${1 + (i % 9)}-1${i % 10}` };
    base.push(await digest(articleOf(text, known), fastTagger));
  }
  const folder = mkdtempSync(join(tmpdir(), "hearsay-scale-"));
  try {
    const file = join(folder, "scale.case");
    let store = await openEmbedded(file);
    for (let i = 0; i < count; i += TOGETHER) {
      const some = Array.from({ length: Math.min(TOGETHER, count - i) }, (_, k) => {
        const dossier = base[(i + k) % base.length]!;
        const round = Math.floor((i + k) / base.length);
        return round === 0 ? dossier : again(dossier, round);
      });
      await store.add(some.map((dossier) => ({ dossier, bytes: Buffer.from(dossier.article.text) })));
    }
    await store.close();
    store = await openEmbedded(file);
    const times: number[] = [];
    let compared = 0;
    for (const question of [...QUESTIONS, ...QUESTIONS]) {
      const from = process.cpuUsage();
      const answer = await askCase(question, store);
      const { user, system } = process.cpuUsage(from);
      times.push((user + system) / 1000);
      compared = Math.max(compared, answer.articles.length);
    }
    const { articles } = await store.searched();
    const second = times.slice(QUESTIONS.length);
    const size = (statSync(file).size / 1e9).toFixed(1);
    const ms = (time: number): string => `${Math.round(time)} ms`;
    console.log(
      `ask over a case of ${articles.toLocaleString("en")} articles (${size} GB; ${base.length} read, the rest the same under other names), once open: processor time ${ms(median(second))} (median of ${QUESTIONS.length} questions, most ${ms(Math.max(...second))}; the first of all ${ms(times[0]!)}); at most ${compared} articles compared`,
    );
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
