/**
 * The encoding of a page: what its bytes say before they are decoded.
 *
 * In: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin1\r\n\r\n<html>…` Out: the page's bytes, `latin1`.
 */

/** The encoding that a page declares in its first bytes: `<meta charset>`, `<meta http-equiv>`, or an XML declaration. */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return found ? found[1]! : null;
}

/** A page saved with the headers of its HTTP response: without them, and the encoding that they name. */
export function withoutHeaders(bytes: Uint8Array): { readonly body: Uint8Array; readonly charset: string | null } {
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString("latin1");
  const end = /^HTTP\/\d/.test(head) ? /\r?\n\r?\n/.exec(head) : null;
  if (!end) return { body: bytes, charset: null };
  const named = /^content-type:[^\r\n]*charset\s*=\s*"?([\w.:-]+)/im.exec(head.slice(0, end.index));
  return { body: bytes.subarray(end.index + end[0].length), charset: named ? named[1]! : null };
}
