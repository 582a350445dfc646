/**
 * A trail → the articles nearest to its source: those in which it is a direct holder and that depend on no other of them.
 *
 * A wire, the paper that credits the wire and the blog that quotes the paper all name the warden: the wire is the origin.
 */

import type { Scene } from "./said.ts";
import type { Trail } from "./trail.ts";

export function originsOf(scene: Scene, trail: Trail): string[] {
  const near = trail.direct.length > 0 ? trail.direct : trail.said;
  const articles = [...new Set(near.map((said) => said.article))];
  const among = new Set(articles);
  const origins = articles.filter((id) => !(scene.depends.get(id) ?? []).some((to) => among.has(to)));
  return origins.length > 0 ? origins : articles; // a circle of citations has no first
}
