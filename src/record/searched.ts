/** What was searched for an answer: how many articles, and the first and last day of publication that they state (`YYYY-MM-DD`). */
export interface Searched {
  readonly articles: number;
  readonly from: string | null;
  readonly until: string | null;
}

/** Of articles by their `published`: `["2030-03-04T08:00Z", null]` → 2 articles, from and until 2030-03-04. */
export function searchedOf(published: readonly (string | null)[]): Searched {
  const days = published.flatMap((time) => /^\d{4}-\d{2}-\d{2}/.exec(time ?? "")?.[0] ?? []).sort();
  return { articles: published.length, from: days[0] ?? null, until: days[days.length - 1] ?? null };
}
