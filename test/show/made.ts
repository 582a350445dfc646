/** An invented answer with every kind of record, so that shows are tested without any step of the path. */
import type { Answer } from "../../src/answer/shape.ts";
import type { Article } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { edgeId } from "../../src/record/edge.ts";
import type { Root } from "../../src/record/root.ts";
import { at, holder, statementOf } from "../statement.ts";
import { articleOf, checkOf, dossierOf } from "../store/made.ts";

const NONE = { independent: [0, 0] as const, ownInterest: 0, adversary: 0, secondHand: 0, unknown: 0 };

export const wire: Article = articleOf(
  "w1",
  "The signal box burned down on Friday, the rail union said.\n\nTarn News could not verify the claim.",
  {
    outlet: "Tarn News",
    headline: "Signal box burns",
    published: "2033-02-11T09:00:00Z",
    url: "https://tarn.example.com/box",
  },
);
export const copy: Article = articleOf("w2", "(Tarn News) The signal box burned down on Friday, the rail union said.", {
  outlet: "Moor Echo",
});

const one = statementOf(
  wire,
  "The signal box burned down on Friday",
  [holder("rail union", at(wire.text, "the rail union"))],
  { cue: [at(wire.text, "said")], standing: "unverified" },
);
const two = statementOf(copy, "The signal box burned down on Friday", [
  holder("rail union", at(copy.text, "the rail union")),
]);
const headline = statementOf(wire, at("Signal box burns", "Signal box burns", "headline"));
const check = checkOf(wire, "Tarn News could not verify the claim.", "failed", {
  of: [one.id],
  chain: [holder("Tarn News", at(wire.text, "Tarn News"))],
});

export const dossiers: Dossier[] = [
  dossierOf(wire, { statements: [headline, one], checks: [check], mentions: [] }),
  dossierOf(copy, { statements: [two], mentions: [] }),
];

const root: Root = {
  id: "r:1",
  name: "rail union",
  aka: [],
  actor: "rail-union",
  naming: "named",
  polarity: "+",
  articles: ["w1", "w2"],
  statements: [one.id, two.id],
  unverified: true,
  withdrawn: false,
  own: false,
  resolution: "resolved",
  access: "second-hand",
  accessSpan: at(wire.text, "the rail union said"),
  accessArticle: "w1",
  stake: "own-interest",
  stakeReason: "its members worked there",
  stakeSpan: null,
  side: null,
};

const edge = {
  type: "edge" as const,
  id: edgeId("w2", "w1", "wire-copy"),
  from: "w2",
  to: "w1",
  kind: "wire-copy" as const,
  strength: "proven" as const,
  reason: "a credit line",
  evidence: [{ ...at(copy.text, "(Tarn News)"), article: "w2" }],
};

export const answer: Answer = {
  question: "Did the signal box burn down?",
  kind: "whether",
  state: "E1",
  stateAgainst: "E0",
  short: "Not established: said by the rail union; 0 independent sources; Tarn News could not verify. 2 articles.",
  candidates: [],
  granted: null,
  sentences: [
    { text: "The rail union says that the signal box burned down.", cites: [one.id, two.id] },
    { text: "Tarn News could not verify this.", cites: [check.id] },
    { text: "Moor Echo is a wire copy of Tarn News.", cites: [edge.id] },
  ],
  count: {
    for: { ...NONE, independent: [0, 1], ownInterest: 1 },
    against: NONE,
    checks: { failed: 1, passed: 0, unanswered: 0 },
    articles: 2,
    relays: 1,
  },
  roots: [root],
  edges: [edge],
  articles: [
    { id: "w1", bearing: "observing" },
    { id: "w2", bearing: "observing" },
  ],
  parts: [
    { text: "The signal box burned down", state: "E1", statements: [one.id] },
    { text: "It happened on Friday", state: "E1", statements: [one.id] },
  ],
  related: [{ statement: headline.id, relation: "same", reason: "a headline is no source" }],
  changes: [
    {
      of: check.id,
      settled: "If Tarn News can verify it",
      state: "E2",
      stateAgainst: "E0",
      independentFor: [1, 1],
      independentAgainst: [0, 0],
      next: "Ask Tarn News whom it asked",
    },
  ],
  claims: [
    {
      type: "claim",
      id: "k:1",
      text: "The signal box burned down on Friday",
      statements: [one.id, two.id],
      joined: [],
      linked: [],
    },
  ],
  statements: [headline, one, two],
  checks: [check],
  searched: { articles: 2, from: "2033-02-11", until: "2033-04-02" },
};
