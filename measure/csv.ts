/** Comma-separated values with quoted fields (RFC 4180) → a record a line, by the names of the first line. */
export function csv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  for (let at = 0; at < text.length; ) {
    field.lastIndex = at;
    const [whole, quoted, plain] = field.exec(text)!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    at += whole.length;
    if (text[at] === ",") {
      at++;
      if (at === text.length) rows.at(-1)!.push("");
    } else {
      while (text[at] === "\r") at++;
      if (text[at] !== "\n" && at < text.length) throw new Error(`a stray mark at ${at}: ${text.slice(at, at + 20)}`);
      at++;
      if (at < text.length) rows.push([]);
    }
  }
  const [head = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ""])));
}
