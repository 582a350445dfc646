/**
 * The tables of a case file and every change to them, dated. A file notes how many changes it has had (`user_version`);
 * opening it makes the rest, each in one transaction. A change that is published is never edited: add another.
 */

/** Marks a SQLite file as a case of hearsay (`application_id`): "hsay". */
export const APPLICATION = 0x68736179;

export interface Tables {
  article: { row: number; key: string; id: string; sha256: string; text: string; record: string; seal: string };
  original: { article: number; bytes: Uint8Array };
  statement: Row;
  checked: Row;
  mention: Row;
  run: { row: number; id: string; at: string; record: string };
  judgement: { row: number; id: string; of: string; record: string };
}

/** A record of an article as JSON, at its place among the article's records of that kind. */
interface Row {
  article: number;
  place: number;
  id: string | null;
  record: string;
}

const records = (name: string) => `
  create table ${name} (
    article integer not null references article (row), place integer not null, id text, record text not null,
    primary key (article, place)
  ) strict, without rowid;
  create index ${name}_id on ${name} (id) where id is not null;`;

/** The day of publication within an article's record. */
export const DAY = "substr(json_extract(record, '$.article.published'), 1, 10)";

export const CHANGES: readonly { readonly on: string; readonly what: string; readonly sql: string }[] = [
  {
    on: "2026-11-24",
    what: "the first tables",
    // `article.seal` is over all that a dossier is given back from: a damaged byte is seen before it is shown.
    // `fulltext` holds only the index; its rows have the numbers of their articles. Words come folded: store/words.ts.
    sql: `
  create table article (
    row integer primary key, key text not null unique, id text not null, sha256 text not null,
    text text not null, record text not null, seal text not null
  ) strict;
  create index article_id on article (id);
  create table original (article integer primary key references article (row), bytes blob not null) strict;
  ${records("statement")}
  ${records("checked")}
  ${records("mention")}
  create table run (row integer primary key, id text not null unique, at text not null, record text not null) strict;
  create index run_at on run (at);
  create table judgement (
    row integer primary key, id text not null unique, "of" text not null, record text not null
  ) strict;
  create index judgement_of on judgement ("of");
  create virtual table fulltext using fts5 (words, content = '', tokenize = 'ascii');`,
  },
  {
    on: "2026-11-24",
    what: "days of publication, so that no record need be read to tell from when to when",
    sql: `create index article_day on article (${DAY})`,
  },
];
