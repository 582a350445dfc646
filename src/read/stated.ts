/**
 * An object with the fields of an article, under their own or other usual names → fields.
 *
 * In: `{ title: "Ferry sinks", authors: ["Ada Poe", "Ben Roe"] }`
 * Out: `{ headline: "Ferry sinks", byline: "Ada Poe, Ben Roe" }`
 */
import type { Fields } from "./article.ts";

export type Stated = Partial<Fields>;

/** Names under which a field is looked for, our own first. */
const names: Readonly<Record<keyof Fields, readonly string[]>> = {
  id: ["id", "uri", "guid"],
  url: ["url", "link", "canonical_url"],
  outlet: ["outlet", "publisher", "source", "site", "site_name"],
  headline: ["headline", "title"],
  byline: ["byline", "by", "author", "authors", "creator"],
  published: ["published", "date", "published_at", "publishedat", "date_published", "datepublished", "pubdate"],
  modified: ["modified", "updated", "modified_at", "date_modified", "datemodified"],
  language: ["language", "lang"],
  text: ["text", "body", "content", "maintext", "articlebody"],
};

/** The fields that an object states, whatever the case of its keys. Values of other kinds than text are left out. */
export function statedFields(object: Readonly<Record<string, unknown>>): Stated {
  const values = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
  const fields: Record<string, string> = {};
  for (const [field, keys] of Object.entries(names)) {
    for (const key of keys) {
      const value = asText(values.get(key), field);
      if (value !== null) {
        fields[field] = value;
        break;
      }
    }
  }
  return fields;
}

function asText(value: unknown, field: string): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" && Number.isFinite(value)) {
    const isDate = field === "published" || field === "modified";
    return isDate && value >= 1e8 ? moment(value) : field === "text" ? null : String(value);
  }
  if (field === "text") return null;
  if (Array.isArray(value)) {
    const parts = value.map((item) => asText(item, field)).filter((item) => item !== null);
    return parts.length ? parts.join(", ") : null;
  }
  if (value && typeof value === "object" && "name" in value) return asText(value.name, field);
  return null;
}

/** Seconds (or, from 1e11 on, milliseconds) since 1970 as ISO 8601 in UTC. */
function moment(value: number): string | null {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
