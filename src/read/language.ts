/**
 * A text → the language it is in, as a BCP 47 tag, or null when it is too short to tell. Home of tinyld.
 *
 * In: `Le ministre a dit lundi que le pont était fermé …` Out: `fr`.
 *
 * English is told by its small words alone, so that the recogniser (0.15 s to load) is loaded for other texts only.
 */
const small = new Set(
  "the of and to in that is was for it with on he she they said as at by from this be are not have has his her an were which but".split(
    " ",
  ),
);
/** Characters looked at, and words below which no language is told. */
const SAMPLE = 2_000;
const FEWEST = 12;
/** Share of small words: running English has 0.3 to 0.5, other languages under 0.05 (some share "in", "at", "is"). */
const SHARE = 0.2;

export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.join("").length;
  if (words.length >= FEWEST && words.filter((word) => small.has(word)).length / words.length >= SHARE) return "en";
  if (words.length < FEWEST && letters < 60) return null;
  const { detectAll } = await import("tinyld");
  const [best] = detectAll(sample);
  return best && best.accuracy >= 0.25 ? best.lang : null;
}

/** The English name of a language tag, for messages: `fr` → `French`. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return `“${tag}”`;
  }
}
