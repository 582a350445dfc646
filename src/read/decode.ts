/**
 * Bytes → text, by byte order mark, declaration, or what the bytes can be.
 *
 * In: `63 61 66 E9` (no mark, no declaration) Out: `café`: not UTF-8, and plausible as windows-1252.
 */
export interface Decoded {
  readonly text: string;
  /** How the bytes were read, as an Encoding Standard label. */
  readonly encoding: string;
  /** How many characters U+FFFD stand for bytes that are broken under that encoding. */
  readonly broken: number;
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The encoding that a byte order mark states, or that a run of half-zero code units shows. */
export function markOf(bytes: Uint8Array): string | null {
  for (const [mark, encoding] of marks) if (mark.every((byte, i) => bytes[i] === byte)) return encoding;
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length & ~1, 512);
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] !== 0) even++;
    if (bytes[i + 1] === 0 && bytes[i] !== 0) odd++;
  }
  if (length < 8) return null;
  return odd * 4 > length && even === 0 ? "utf-16le" : even * 4 > length && odd === 0 ? "utf-16be" : null;
}

/**
 * The text of bytes. `declared` is the encoding that the input itself names, if any; a mark wins over it, and so does
 * valid UTF-8 beyond ASCII, which other encodings do not produce by chance. The mark is no part of the text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = markOf(bytes);
  if (mark) return loosely(bytes, mark);
  const utf8 = strictly(bytes, "utf-8");
  const label = declared && known(declared);
  if (utf8 !== null && !(label && isEscaped(label))) return { text: utf8, encoding: "utf-8", broken: 0 };
  if (label && label !== "utf-8") return loosely(bytes, label);
  if (label === null && isWestern(bytes)) return loosely(bytes, "windows-1252");
  return loosely(bytes, "utf-8");
}

/** Encodings whose bytes are ASCII, so that they look like UTF-8. */
const isEscaped = (label: string): boolean => label === "iso-2022-jp" || label.startsWith("utf-16");

function known(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The marks that windows-1252 has at 0x80 to 0x9F: Node 20 decodes it as Latin-1, which has controls there. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function loosely(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const isWestern = encoding === "windows-1252";
  const text = isWestern ? decoded.replace(/[\u0080-\u009f]/g, (c) => western[c.charCodeAt(0) - 0x80]!) : decoded;
  const whole = strictly(bytes, encoding) !== null;
  return { text, encoding, broken: whole ? 0 : text.split("\ufffd").length - 1 };
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
const isLower = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;

/**
 * Whether bytes that are not UTF-8 read well as windows-1252: every byte above ASCII is punctuation, a sign, or an
 * accented letter beside a letter (no capital after a small one). Bytes of broken UTF-8 fail this.
 */
function isWestern(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xfe, 0xff].includes(byte)) return false;
    if (byte < 0xc0) continue;
    const [before, after] = [bytes[i - 1], bytes[i + 1]];
    const capital = byte < 0xdf;
    if (after !== undefined && after >= 0x80 && after < 0xc0 && !(after >= 0x91 && after <= 0x97)) return false;
    if (!isLetter(before) && !isLetter(after)) return false;
    if (capital && isLower(before)) return false;
  }
  return true;
}
