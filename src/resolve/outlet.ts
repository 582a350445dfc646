/** The article's own outlet, whom "the paper", "this newspaper" and "we" may mean. */
import { addForm, type Cast, type Entity, newEntity } from "./cast.ts";
import { nameHeads } from "./lists.ts";
import { nameKey, plainName } from "./names.ts";

/** The article's outlet as an entity of its own, spoken of before the text begins. */
export function outletEntity(cast: Cast, outlet: string | null): Entity | null {
  const name = outlet?.replace(/\s*\([^)]*\)\s*$/, "").trim();
  if (!name) return null;
  const entity = newEntity(cast, "body", plainName(name), true);
  entity.role = "outlet";
  const head = nameHeads().get(nameKey(name).split(" ").at(-1)!);
  entity.class = head?.class === "news agency" || head?.class === "broadcaster" ? head.class : "press";
  if (head?.role === "agency") entity.role = "agency";
  addForm(cast, name, entity);
  return entity;
}
