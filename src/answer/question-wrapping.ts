/** Takes off what people put around a question: "Is it true that the dam broke, or not?" → "the dam broke". Rows: `lexicon/question-frames.tsv`. */
import { table } from "../lexicon/table.ts";

const choices = (place: string): string[] =>
  table("question-frames")
    .filter((row) => row.place === place)
    .flatMap((row) => row.words!.split("|"))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const BEFORE = choices("before");
const AFTER = choices("after");
const REPORTS =
  /^(?:are|is|were|was) (?:the |these |those )?(?:reports?|claims?|rumou?rs?|story|stories|allegations?|news) that (.+?) (?:true|right|correct|accurate|confirmed|false|wrong|untrue)$/i;

const flat = (text: string): string => text.toLowerCase().replaceAll("’", "'");

/** The question without wrapping, white space and closing marks. */
export function bare(question: string): string {
  let text = question.replace(/\s+/gu, " ").trim();
  text = text.replace(/^[“"'‘]+(.*?)[”"'’]*([?.!]*)[”"'’]*$/u, "$1$2").replace(/[\s?!.…]+$/u, "");
  for (let rounds = 0; rounds < 6; rounds++) {
    const before = text;
    const reports = REPORTS.exec(text);
    if (reports) text = reports[1]!;
    const opening = BEFORE.find((words) => starts(text, words));
    if (opening) {
      const rest = text.slice(opening.length).replace(/^[\s,:?–-]+/u, "");
      const stripped = rest.replace(/^(?:that|if|whether|of)\s+/iu, "");
      if (stripped !== "") text = stripped;
    }
    const closing = AFTER.find(
      (words) => flat(text).endsWith(`, ${words}`) || (words.includes("or ") && flat(text).endsWith(` ${words}`)),
    );
    if (closing) text = text.slice(0, -closing.length).replace(/[\s,?]+$/u, "");
    if (text === before) break;
  }
  return text;
}

function starts(text: string, words: string): boolean {
  const head = flat(text.slice(0, words.length + 1));
  return head.startsWith(words) && /^(?:$|[\s,:?–-])/u.test(head.slice(words.length));
}
