/**
 * Tokens of a corpus → running text, with spaces as print has them, and each token's place. `( " Go , " she said . )` →
 * `("Go," she said.)`.
 */
const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%”’]|\.\.\.|'s|'re|'ve|'ll|'d|'m|n't|')$/i;
const NO_SPACE_AFTER = /^[([{$£€“‘#]$/;

export interface Spaced {
  readonly text: string;
  /** Sets the next token; its place, UTF-16, `[start, end)`. */
  add(token: string): readonly [number, number];
  /** Sets what is no token, a break between paragraphs or a label: no space before the next token. */
  set(words: string): void;
}

export function spaced(): Spaced {
  let text = "";
  let quoted = false;
  let glue = true;
  return {
    get text() {
      return text;
    },
    add(token) {
      if (!glue && !NO_SPACE_BEFORE.test(token) && !(token === '"' && quoted)) text += " ";
      const start = text.length;
      text += token;
      glue = NO_SPACE_AFTER.test(token) || (token === '"' && !quoted);
      if (token === '"') quoted = !quoted;
      return [start, text.length];
    },
    set(words) {
      text += words;
      glue = true;
      if (words.includes("\n")) quoted = false;
    },
  };
}
