/** Ids made from content, so that reading the same thing twice changes nothing. */
import { hash } from "node:crypto";

/** The SHA-256 of bytes or of a string's UTF-8 form, as 64 lower-case hex digits. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);

/** A short id: the kind's letter, a colon and 12 hex digits of the SHA-256 over the parts, in order. */
export function idOf(letter: string, ...parts: readonly unknown[]): string {
  return `${letter}:${sha256(JSON.stringify(parts)).slice(0, 12)}`;
}
