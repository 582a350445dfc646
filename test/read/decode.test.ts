/** Bytes of every encoding → text. */
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { declaredIn, withoutHeaders } from "../../src/read/page.ts";

const utf16 = (text: string, mark: boolean, big = false) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return big ? Buffer.from(bytes).swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, "latin1");

describe("encodings", () => {
  const table: readonly (readonly [
    fact: string,
    bytes: Uint8Array,
    declared: string | null,
    text: string,
    broken: number,
  ])[] = [
    ["UTF-8", Buffer.from("Café “no” 😀"), null, "Café “no” 😀", 0],
    ["UTF-8 with a mark: the mark is no text", Buffer.from("\ufeffCafé"), null, "Café", 0],
    ["UTF-16 LE with a mark", utf16("Café “no”", true), null, "Café “no”", 0],
    ["UTF-16 BE with a mark", utf16("Café “no”", true, true), null, "Café “no”", 0],
    ["UTF-16 LE without a mark", utf16("The mayor said no.", false), null, "The mayor said no.", 0],
    ["windows-1252 undeclared", latin("\x93Caf\xe9\x94 \x96 no"), null, "“Café” – no", 0],
    ["windows-1251 declared", Buffer.from([0xcc, 0xfd, 0xf0]), "windows-1251", "Мэр", 0],
    ["Shift_JIS declared", Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), "shift_jis", "東京", 0],
    ["UTF-8 declared as latin1", Buffer.from("Café"), "iso-8859-1", "Café", 0],
    ["an unknown label is as good as none", Buffer.from("Café"), "x-nonsense", "Café", 0],
    ["broken UTF-8", latin("no \xff\xfe\xfa yes"), null, "no \ufffd\ufffd\ufffd yes", 3],
    ["UTF-8 cut off within a letter", Buffer.from("Café").subarray(0, 4), null, "Caf\ufffd", 1],
    ["bytes broken under what was declared", latin("caf\xe9 x"), "utf-8", "caf\ufffd x", 1],
  ];
  test.each(table)("%s", (_fact, bytes, declared, text, broken) => {
    const decoded = decode(bytes, declared);
    expect([decoded.text, decoded.broken]).toEqual([text, broken]);
  });
});

describe("what a page declares", () => {
  test.each([
    ['<meta charset="shift_jis">', "shift_jis"],
    ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "windows-1251"],
    ['<?xml version="1.0" encoding="ISO-8859-15"?><html>', "ISO-8859-15"],
    ["<html><p>charset</p>", null],
  ])("%s", (html, encoding) => expect(declaredIn(Buffer.from(html))).toBe(encoding));

  test("headers of a saved response are no part of the page", () => {
    const saved = latin("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n<html>caf\xe9");
    const { body, charset } = withoutHeaders(saved);
    expect([charset, decode(body, charset).text]).toEqual(["ISO-8859-1", "<html>café"]);
  });
});
