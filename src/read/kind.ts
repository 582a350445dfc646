/**
 * The first bytes and the name of an input → what it is.
 *
 * In: `<!doctype html><title>…`, `page.txt` Out: `html`: the bytes decide before the name.
 */
export type Kind = "text" | "html" | "json" | "lines";

/** What bytes at the start say: the words are for the sentence "it holds …". */
const magic: readonly (readonly [string, string])[] = [
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive (or .docx, .epub)"],
  ["PK\x05\x06", "a ZIP archive"],
  ["\x1f\x8b", "gzip-compressed data"],
  ["BZh", "bzip2-compressed data"],
  ["\xfd7zXZ", "xz-compressed data"],
  ["\x28\xb5\x2f\xfd", "zstd-compressed data"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["Rar!\x1a", "a RAR archive"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
  ["SQLite format 3\0", "an SQLite database"],
  ["\xd0\xcf\x11\xe0", "an old Office document"],
  ["{\\rtf", "an RTF document"],
  ["RIFF", "sound, video or a WebP image"],
  ["OggS", "sound or video"],
  ["ID3", "sound"],
  ["\0asm", "a WebAssembly module"],
  ["wOF", "a font"],
];

/** What a binary file holds, in words, or null when its first bytes can be text. `unicode`: a mark says UTF-16. */
export function binaryOf(head: Uint8Array, unicode: boolean): string | null {
  const start = Buffer.from(head.subarray(0, 32)).toString("latin1");
  const found = magic.find(([bytes]) => start.startsWith(bytes));
  if (found) return found[1];
  return !unicode && head.includes(0) ? "NUL bytes" : null;
}

const html = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const http = /^HTTP\/\d/;

/** The kind of an input by the start of its text, then by its name. */
export function kindOf(start: string, name: string): Kind {
  const suffix = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (html.test(start) || http.test(start)) return "html";
  if (suffix === "jsonl" || suffix === "ndjson") return "lines";
  if (suffix === "json") return firstLineIsJson(start) ? "lines" : "json";
  if (/^x?html?$|^htm$/.test(suffix) && /<[a-z!]/i.test(start)) return "html";
  if (suffix === "txt" || suffix === "md") return "text";
  if (/^\s*\{\s*"/.test(start)) return firstLineIsJson(start) ? "lines" : "json";
  if (/^\s*\[\s*\{\s*"/.test(start)) return "json";
  return "text";
}

/** Whether the first line is an object by itself and another line follows: JSON Lines under another name. */
function firstLineIsJson(start: string): boolean {
  const line = /^\s*(\{.*\})[ \t]*\r?\n\s*\{/.exec(start)?.[1];
  if (!line) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
