/**
 * Voices that are surely one, as nodes to be joined: the same actor id or the same name, over all articles for proper
 * names, within its article for descriptions.
 */
import { nameKey } from "../record/name.ts";
import { isBody, isFaceless, type Voice } from "./chain.ts";
import { byId, type Scene, type Spoken } from "./said.ts";

export interface Node {
  readonly id: string;
  readonly voices: { readonly voice: Voice; readonly said: Spoken }[];
  readonly article: string;
}

/** The nodes of all statements that have a chain, in the order of the articles. */
export function nodesOf(scene: Scene): Node[] {
  const nodes = new Map<string, Node>();
  for (const said of [...scene.said, ...scene.beside]) {
    if (!said.voice) continue;
    const id = nodeId(said.voice, said.article);
    const node = nodes.get(id) ?? { id, voices: [], article: said.article };
    node.voices.push({ voice: said.voice, said });
    nodes.set(id, node);
  }
  return [...nodes.values()];
}

/** Global voices are one node over all articles; the others one for each article and name. */
function nodeId(voice: Voice, article: string): string {
  if (voice.actor) return voice.global ? `actor ${voice.actor}` : `${article} actor ${voice.actor}`;
  return voice.global ? `name ${nameKey(voice.name)}` : `${article} name ${nameKey(voice.name)}`;
}

/** The words that tell who a node is: every name used for it. */
export const namesOf = (node: Node): string[] => [
  ...new Set(node.voices.flatMap(({ voice }) => [voice.name, ...voice.aka])),
];
export const named = (node: Node): boolean => node.voices.some(({ voice }) => voice.naming === "named");
export const facelessNode = (node: Node): boolean =>
  node.voices.every(({ voice }) => isFaceless(voice.name, voice.naming));
export const bodyNode = (node: Node): boolean => node.voices.some(({ voice }) => isBody(voice.role));

/** Items by their keys, in order. */
export function by<T>(items: readonly T[], keyOf: (item: T) => string | readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keyOf(item);
    for (const key of new Set(typeof keys === "string" ? [keys] : keys)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Disjoint sets of ids; the smallest id is the top, so that the order of joining changes nothing. */
export class Sets {
  private readonly above = new Map<string, string>();
  top(id: string): string {
    let at = id;
    for (let up = this.above.get(at); up !== undefined; up = this.above.get(at)) at = up;
    for (let from = id; from !== at; ) {
      const up = this.above.get(from)!;
      this.above.set(from, at); // a long way up is walked once
      from = up;
    }
    return at;
  }
  join(a: string, b: string): void {
    const one = this.top(a);
    const two = this.top(b);
    const [low, high] = [one, two].sort(byId) as [string, string];
    if (low !== high) this.above.set(high, low);
  }
}
