/**
 * Everything that can go wrong: a code, a sentence with the bad value, and the next move. A new problem is a row here
 * and a page in docs/problems.md. `{name}` in a row is filled from the values given.
 */
const PROBLEMS = {
  "missing-file": [
    "There is no file or folder {input}.",
    "Check the path, or quote the pattern so that the shell leaves it alone.",
  ],
  unreadable: ["{input} cannot be read: {why}.", "Give yourself read permission, or leave it out."],
  "empty-file": ["{input} is empty.", "Leave it out, or save the article again."],
  "binary-file": ["{input} is not text: it holds {why}.", "Save the article as .txt, .md, .html or .jsonl."],
  "too-large": ["{input} has {size} bytes; at most {limit} are read.", "Split it, or give the articles as .jsonl."],
  "bad-json": ["{input}, line {line}: {why}.", "Mend that line; the other lines were read."],
  "no-text": [
    "{input}, line {line}: no field `text` with an article's text.",
    "Give each object a `text`; the others were read.",
  ],
  "no-article": ["{input} holds no article that could be found in the page.", "Save the article's text as .txt."],
  "bad-encoding": [
    "{input} has bytes that are not {encoding}; {count} were replaced by U+FFFD.",
    "Save the file as UTF-8.",
  ],
  "bad-front-matter": [
    "{input}: the front matter is not YAML: {why}.",
    "Mend the lines between the two `---`; the text was read.",
  ],
  "other-language": [
    "{input} is in {language}; the rules and the model were made for English.",
    "Read its statements with care: most will be missed.",
  ],
  "not-a-question": [
    "“{question}” is not a question that can be answered from reports: {why}.",
    "Ask whether something happened: “Did X do Y?”",
  ],
  "no-input": [
    "There is nothing to read: no input was given and {case} does not exist.",
    "Name a file or folder, or `hearsay add` articles first.",
  ],
  "no-case": ["There is no case file {case}.", "Make one with `hearsay add INPUT --case {case}`."],
  "damaged-case": [
    "The case file {case} is damaged: {why}.",
    "Restore it from a copy; `hearsay add` the articles again into a new case. Nothing was written to it.",
  ],
  "locked-case": [
    "The case file {case} is locked by another process.",
    "Wait for the other command to end, then try again.",
  ],
  "newer-case": [
    "The case file {case} was made by a newer hearsay: its tables are version {version}, and {known} is known here.",
    "Use that newer hearsay. Nothing was written to it.",
  ],
  unwritable: ["{input} cannot be written: {why}.", "Choose another place, or make room there."],
  "unknown-id": [
    "Nothing in {case} has the id {id}.",
    "Take an id from `hearsay ask --json` or `hearsay read --json`.",
  ],
  "no-model": [
    "The trained model's {file} cannot be used: {why}.",
    "Install hearsay again. Meanwhile the rules serve without it, as with --fast.",
  ],
  "bad-lexicon": [
    "The lexicon {file}, line {line}: {why}.",
    "Mend that row: each row needs every column of the first line.",
  ],
  "no-data": ["The built data file {file} is missing or damaged: {why}.", "Run `npm run build:data`."],
  "bad-usage": ["{why}", "See `hearsay {command} --help`."],
} as const satisfies Record<string, readonly [string, string]>;

export type ProblemCode = keyof typeof PROBLEMS;
export const problemCodes = Object.keys(PROBLEMS) as ProblemCode[];

export interface Problem {
  readonly type: "problem";
  readonly code: ProblemCode;
  /** What is wrong, with the bad value. */
  readonly message: string;
  /** What to do next. */
  readonly next: string;
  /** The input it is about, as given. */
  readonly input: string | null;
}

/** A problem from its row, with the values put in. */
export function problem(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}): Problem {
  const [message, next] = PROBLEMS[code];
  const fill = (row: string) => row.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  return {
    type: "problem",
    code,
    message: fill(message),
    next: fill(next),
    input: values.input === undefined ? null : String(values.input),
  };
}

/** A problem that ends the command. Anything less is given back as a `Problem` beside the result. */
export class HearsayError extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(`${found.message} ${found.next}`);
    this.name = "HearsayError";
    this.problem = found;
  }
}
