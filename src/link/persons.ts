/**
 * Voices of many statements → the persons and bodies behind them, each once.
 *
 * "a driver for a relief group", "the driver, Sunniva Moser" and "Moser" of one article are one person by their actor id;
 * "one of its drivers, Sunniva Moser" of another article joins by the proper name; "an unnamed driver" of a third joins
 * only along an edge that says that this article has it from the first. Names are never joined by likeness alone.
 */
import { listed } from "../lexicon/listed.ts";
import { nameWords } from "../record/name.ts";
import { joinAlongEdges, joinNamed, joinVerbatim } from "./across.ts";
import { isBody, isFaceless, type Voice } from "./chain.ts";
import { joinLead, joinMembers } from "./lead.ts";
import { type Node, nodesOf, Sets } from "./node.ts";
import type { Person } from "./person.ts";
import { byId, type Scene, type Spoken } from "./said.ts";
import { joinApposed, joinFirms, joinIntroduced, joinSpeechless, joinWithin } from "./within.ts";

/** The person of each statement that has a chain. */
export function personsOf(scene: Scene): ReadonlyMap<Spoken, Person> {
  const nodes = nodesOf(scene);
  const sets = new Sets();
  joinWithin(nodes, sets);
  const known = joinApposed(nodes, scene, sets);
  joinIntroduced(
    nodes.filter((node) => !known.has(node)),
    nodes,
    scene,
    sets,
  );
  joinMembers(nodes, scene, sets);
  joinFirms(nodes, sets);
  joinLead(
    nodes.filter((node) => !known.has(node)),
    nodes,
    scene,
    sets,
  );
  joinSpeechless(nodes, sets);
  joinNamed(nodes, sets);
  joinAlongEdges(nodes, scene, sets);
  joinVerbatim(nodes, sets);
  const members = new Map<string, Node[]>();
  for (const node of nodes) {
    const top = sets.top(node.id);
    const group = members.get(top);
    if (group) group.push(node);
    else members.set(top, [node]);
  }
  const persons = new Map<Spoken, Person>();
  for (const group of members.values()) {
    const person = personOf(group);
    for (const node of group) for (const { said } of node.voices) persons.set(said, person);
  }
  return persons;
}

function personOf(group: readonly Node[]): Person {
  const voices = group.flatMap((node) => node.voices);
  const offices = listed("offices");
  const office = (voice: Voice) => (nameWords(voice.name).some((word) => offices.has(word)) ? 1 : 0);
  // A body by its proper name, then a body that is only described, then a person: who speaks for it is named beside it.
  const rank = (voice: Voice): number => {
    if (voice.naming === "named" && voice.body) return office(voice);
    if (voice.itself) return 2;
    return voice.naming === "named" ? 3 : voice.global ? 4 : 5;
  };
  const best = [...voices].sort(
    (a, b) =>
      rank(a.voice) - rank(b.voice) ||
      nameWords(b.voice.name).length - nameWords(a.voice.name).length ||
      byId(a.voice.name, b.voice.name) ||
      byId(a.said.statement.id, b.said.statement.id),
  )[0]!.voice;
  const aka = new Set(voices.flatMap(({ voice }) => [voice.name, ...voice.aka]));
  aka.delete(best.name);
  const faceless = voices.every(({ voice }) => isFaceless(voice.name, voice.naming));
  const anonymous = voices.find(({ voice }) => voice.naming === "anonymous");
  const naming = best.naming === "named" ? "named" : (anonymous?.voice.naming ?? best.naming);
  return {
    key: [...group].map((node) => node.id).sort(byId)[0]!,
    name: best.name,
    aka: [...aka].sort(byId),
    actor: best.actor ?? voices.find(({ voice }) => voice.actor)?.voice.actor ?? null,
    naming: faceless ? (naming === "none" ? "none" : "group") : naming === "group" ? "described" : naming,
    faceless,
    body: voices.some(({ voice }) => isBody(voice.role)),
    own: false,
    heads: [...new Set(voices.flatMap(({ voice }) => voice.heads))].sort(byId),
  };
}
