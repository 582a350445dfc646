/**
 * ECB+ → articles with the events that annotators marked in them. In: XML of tokens with mentions by token, and the list of
 * sentences whose annotation was checked. Out: running text, spaces put back by the habits of print, and the gold mentions
 * (ACTION_* and NEG_ACTION_*) of those sentences, each with its chain; a mention without one is a chain of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spaced } from "./spaced.ts";

/** The usual parts (Cybulska and Vossen): the last ten topics are the test; of the others eight are kept for tuning by eye. */
export const TEST_TOPICS = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45];
export const DEV_TOPICS = [2, 5, 12, 18, 21, 23, 34, 35];
export const TRAIN_TOPICS = [
  1, 3, 4, 6, 7, 8, 9, 10, 11, 13, 14, 16, 19, 20, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
];

const DATA = "../shared/data/ecbplus";

export interface GoldEvent {
  /** File and number: unique in the corpus. */
  readonly id: string;
  /** Its tokens' places in the text, UTF-16, in order; they need not stand side by side. */
  readonly words: readonly (readonly [number, number])[];
  readonly chain: string;
}
export interface GoldArticle {
  readonly name: string;
  readonly topic: number;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** The articles of some topics, in order of topic and name. */
export function goldArticles(topics: readonly number[]): GoldArticle[] {
  const checked = new Map<string, Set<string>>();
  const rows = readFileSync(join(DATA, "ECBplus_coreference_sentences.csv"), "utf8").trim().split(/\r?\n/).slice(1);
  for (const row of rows) {
    const [topic, file, sentence] = row.split(",");
    const name = `${topic}_${file}`;
    checked.set(name, (checked.get(name) ?? new Set()).add(sentence!));
  }
  return [...topics]
    .sort((a, b) => a - b)
    .flatMap((topic) => {
      const folder = join(DATA, "ECB+", `${topic}`);
      return readdirSync(folder)
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) => {
          const name = file.slice(0, -4);
          return goldArticle(name, topic, readFileSync(join(folder, file), "utf8"), checked.get(name) ?? new Set());
        });
    });
}

const EVENT = /^(?:NEG_)?ACTION_/;

function goldArticle(name: string, topic: number, xml: string, checked: ReadonlySet<string>): GoldArticle {
  const running = spaced();
  const places: (readonly [number, number])[] = [];
  const sentences: string[] = [];
  const at = new Map<string, number>();
  for (const [, id, sentence, word] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+"[^>]*>([^<]*)<\/token>/g,
  )) {
    // what was added to ECB opens with its address
    if (sentence === "0" && name.endsWith("plus")) continue;
    if (sentences.length > 0 && sentence !== sentences.at(-1)) running.set("\n");
    at.set(id!, places.length);
    places.push(running.add(plain(word!)));
    sentences.push(sentence!);
  }
  const { text } = running;
  const chains = new Map<string, string>();
  for (const [, kind, relation, body] of xml.matchAll(
    /<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"([\s\S]*?)<\/\1_DOC_COREF>/g,
  )) {
    const chain = kind === "CROSS" ? /note="([^"]*)"/.exec(body!)![1]! : `${name} ${relation}`;
    for (const [, mention] of body!.matchAll(/<source m_id="(\d+)"/g)) chains.set(mention!, chain);
  }
  const events: GoldEvent[] = [];
  for (const [, kind, id, body] of xml.matchAll(/<(\w+) m_id="(\d+)"[^>]*[^/]>([\s\S]*?)<\/\1>/g)) {
    if (!EVENT.test(kind!)) continue;
    const tokens = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap((m) => at.get(m[1]!) ?? []).sort((a, b) => a - b);
    if (tokens.length === 0 || !checked.has(sentences[tokens[0]!]!)) continue;
    const key = `${name} ${id}`;
    events.push({ id: key, words: tokens.map((t) => places[t]!), chain: chains.get(id!) ?? key });
  }
  return { name, topic, text, events };
}

const plain = (word: string): string =>
  word
    .replace("``", "“")
    .replace("''", "”")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
