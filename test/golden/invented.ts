/**
 * Invented cases for laws: an event, and one article for each of some sources. Every text says how its source knows or
 * what it is, so that what the count must be is known; names, events and sources are drawn by fast-check.
 */
import fc from "fast-check";
import { digest, fastTagger } from "../../src/pipeline.ts";
import type { Article } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { articleOf, type Known } from "../article.ts";

/** What is said to have happened: base form, "had …", "had not …", each with its object and place. */
export interface Deed {
  readonly actor: string;
  readonly base: string;
  readonly past: string;
}

const DEEDS: readonly Deed[] = [
  { actor: "Velmar police", base: "close the Orrin bridge", past: "closed the Orrin bridge" },
  { actor: "Norland's army", base: "shell the clinic at Demmin", past: "shelled the clinic at Demmin" },
  { actor: "Poe Mills", base: "burn the barn at Osby", past: "burned the barn at Osby" },
  { actor: "Kestrel Foods", base: "sack the drivers in Marle", past: "sacked the drivers in Marle" },
  { actor: "the Harbour Board", base: "sell the pier at Kell", past: "sold the pier at Kell" },
  { actor: "Brask Water", base: "pollute the lake at Senn", past: "polluted the lake at Senn" },
];

export const WITNESSES = [
  ["a baker who was standing at the corner", "Tilda Moss"],
  ["a ferryman who was there", "Bo Lind"],
  ["a nurse who watched from a window", "Ana Breck"],
  ["a farm hand who was in the yard", "Jo Rell"],
] as const;

/** One source: what it is, and whether it says yes or no. */
export interface Voice {
  readonly kind: "witness" | "party" | "faceless" | "role";
  readonly which: number;
  readonly says: boolean;
}

const ROLES = ["A town clerk, Rhea Cole,", "A priest, Hugo Fenn,", "A teacher, Ilse Brandt,", "A miner, Oren Talb,"];
/** Texts that differ in nothing but a name would be copies of each other. */
const CUES = ["said on Monday", "told reporters", "said in a telephone call", "said in a letter"];
const FACELESS = ["Two people familiar with the matter", "Unnamed sources", "Several insiders"];

/** The words of one source on a deed. `denying`: a no is told as a denial; else as a plain statement in the negative. */
export function told({ actor, past }: Deed, voice: Voice): string {
  const had = voice.says ? `had ${past}` : `had not ${past}`;
  if (voice.kind === "witness") {
    const [role, name] = WITNESSES[voice.which % WITNESSES.length]!;
    return `${role.charAt(0).toUpperCase()}${role.slice(1)}, ${name}, said on Monday that ${actor} ${had}.`;
  }
  if (voice.kind === "party") {
    const who = actor.charAt(0).toUpperCase() + actor.slice(1);
    return voice.says ? `${who} said on Monday that it had ${past}.` : `${who} denied on Monday that it had ${past}.`;
  }
  const who = voice.kind === "faceless" ? FACELESS[voice.which % FACELESS.length] : ROLES[voice.which % ROLES.length];
  return `${who} ${CUES[voice.which % CUES.length]} that ${actor} ${had}.`;
}

const FILLERS = [
  "The town has two schools and a market hall.",
  "Rain is expected until Thursday.",
  "The harbour office has a new clock.",
  "A fair was held in the square last year.",
];

export interface Invented {
  readonly deed: Deed;
  readonly question: string;
  readonly voices: readonly Voice[];
  readonly articles: readonly Article[];
}

export const article = (id: string, text: string, more: Known = {}): Article =>
  articleOf(text, { id, outlet: `Outlet ${id}`, published: "2032-02-10", ...more });

export const read = (articles: readonly Article[]): Promise<Dossier[]> =>
  Promise.all(articles.map((a) => digest(a, fastTagger)));

export const make = (deed: Deed, voices: readonly Voice[], filler = 0): Invented => ({
  deed,
  question: `Did ${deed.actor} ${deed.base}?`,
  voices,
  articles: voices.map((voice, i) =>
    article(`a${i + 1}`, `${told(deed, voice)}\n\n${FILLERS[(filler + i) % FILLERS.length]}`),
  ),
});

const voice = (kinds: readonly Voice["kind"][]): fc.Arbitrary<Voice> =>
  fc.record({ kind: fc.constantFrom(...kinds), which: fc.nat(3), says: fc.boolean() });

/** One to four sources, each once. */
export const invented = (
  kinds: readonly Voice["kind"][] = ["witness", "party", "faceless", "role"],
): fc.Arbitrary<Invented> =>
  fc
    .record({
      deed: fc.constantFrom(...DEEDS),
      voices: fc.uniqueArray(voice(kinds), {
        minLength: 1,
        maxLength: 4,
        selector: ({ kind, which }) => (kind === "party" ? kind : `${kind} ${which}`),
      }),
      filler: fc.nat(3),
    })
    .map(({ deed, voices, filler }) => make(deed, voices, filler));
