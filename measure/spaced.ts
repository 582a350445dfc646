/**
 * Tokens of a corpus → running text, with spaces as print has them, and each token's place. `( " Go , " she said . )` →
 * `("Go," she said.)`.
 */
const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%”’]|\.\.\.|'s|'re|'ve|'ll|'d|'m|n't|')$/i;
const NO_SPACE_AFTER = /^[([{$£€“‘#]$/;

/** `breakBefore(i)`: what stands before token `i` instead of a space, or null. Places are UTF-16, `[start, end)`. */
export function spaced(
  tokens: readonly string[],
  breakBefore: (i: number) => string | null,
): { readonly text: string; readonly places: readonly (readonly [number, number])[] } {
  let text = "";
  let quoted = false;
  let glue = true;
  const places: [number, number][] = [];
  for (const [i, token] of tokens.entries()) {
    const between = breakBefore(i);
    if (between !== null) {
      text += between;
      glue = true;
      quoted = false;
    }
    if (!glue && !NO_SPACE_BEFORE.test(token) && !(token === '"' && quoted)) text += " ";
    places.push([text.length, text.length + token.length]);
    text += token;
    glue = NO_SPACE_AFTER.test(token) || (token === '"' && !quoted);
    if (token === '"') quoted = !quoted;
  }
  return { text, places };
}
