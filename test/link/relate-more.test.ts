/** More topics for matching: see `relate.test.ts`. Rows are statements of invented articles. */
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { dossierOf, type Piece } from "./matching.ts";

const CASES: readonly { readonly question: string; readonly pieces: readonly Piece[] }[] = [
  {
    question: "Did the crew of the Merrow rescue the sailors?",
    pieces: [
      {
        text: "The crew of the Merrow stopped to rescue the sailors, a pilot said. The crew of the Merrow stopped rescuing the sailors, a clerk said. The crew of the Merrow refused to rescue the sailors, an agent said.",
        rows: [
          ["The crew of the Merrow stopped to rescue the sailors", "pilot", "for"],
          ["The crew of the Merrow stopped rescuing the sailors", "clerk", "against"],
          ["The crew of the Merrow refused to rescue the sailors", "agent", "against"],
        ],
      },
    ],
  },
  {
    question: "Did Orbis Rail know about the brake fault before the Selby derailment?",
    pieces: [
      {
        headline: "Orbis was warned about brakes, engineer says",
        text: "Orbis Rail was told of the brake fault three weeks before the train left the track at Selby, a former engineer said. “I sent the report to the board myself,” said the engineer, Hanne Aas. The company was aware of the fault, according to an internal memo. Orbis said it had no knowledge of any fault in the brakes before the accident. “We did not know,” its director told a hearing. The regulator will ask Orbis what it knew.",
        rows: [
          [
            "Orbis Rail was told of the brake fault three weeks before the train left the track at Selby",
            "former engineer",
            "for",
          ],
          ["The company was aware of the fault", "internal memo", "for"],
          ["it had no knowledge of any fault in the brakes before the accident", "Orbis Rail", "against"],
          ["“We did not know,”", "director of Orbis Rail", "against"],
        ],
      },
    ],
  },
  {
    question: "Was the fire at the Kassel Mills warehouse started on purpose?",
    pieces: [
      {
        headline: "Warehouse fire was set, chief says",
        text: "The fire that gutted the Kassel Mills warehouse was started on purpose, the fire chief, Lena Vogt, said. The alarm that saved the Kassel Mills warehouse was started by a guard, police said.",
        rows: [
          ["The fire that gutted the Kassel Mills warehouse was started on purpose", "Lena Vogt", "for"],
          ["The alarm that saved the Kassel Mills warehouse was started by a guard", "police", "no side"],
        ],
      },
    ],
  },
  {
    question: "Has the government of Kestria lifted the ban on grain exports?",
    pieces: [
      {
        headline: "Kestria lifts grain ban",
        text: "Kestria has ended its ban on grain exports, the farm minister, Jo Terr, announced on Monday. “The ban is over,” she said. Traders said that exports of grain were still forbidden. “No ship has been cleared,” a port official said. Kestria may lift the ban in autumn, an analyst said in March. The government of Kestria banned the export of timber.",
        rows: [
          ["Kestria has ended its ban on grain exports", "Jo Terr", "for"],
          ["“The ban is over,”", "Jo Terr", "for"],
          ["exports of grain were still forbidden", "traders", "against"],
          ["The government of Kestria banned the export of timber.", "", "no side"],
        ],
      },
    ],
  },
  {
    question: "Was the Vermeil painting stolen from the Lund museum?",
    pieces: [
      {
        headline: "Museum denies theft",
        text: "Thieves took the Vermeil painting from the Lund museum on Sunday night, a guard said. The painting is missing, two visitors told the paper. The museum's director said that nothing had been stolen. “The picture is in our workshop,” she said. A vase was stolen from the Lund museum in 2021. Police are looking for a van.",
        rows: [
          ["Thieves took the Vermeil painting from the Lund museum on Sunday night", "guard", "for"],
          ["nothing had been stolen", "director of the museum", "against"],
          ["A vase was stolen from the Lund museum in 2021.", "", "unrelated"],
          ["Police are looking for a van.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    question: "Did a fire destroy the Halden paper mill?",
    pieces: [
      {
        headline: "Mill burns at Halden",
        text: "The paper mill in Halden burned to the ground overnight, a firefighter said. “There is nothing left of it,” he said. The owner said that the fire had damaged only a shed. The mill was not destroyed, the mayor said. Flames gutted the Halden mill, a neighbour told the radio. A fire in a paper mill in Orr killed two people.",
        rows: [
          ["The paper mill in Halden burned to the ground overnight", "firefighter", "for"],
          ["the fire had damaged only a shed", "owner", "against"],
          ["The mill was not destroyed", "mayor", "against"],
          ["Flames gutted the Halden mill", "neighbour", "for"],
          ["A fire in a paper mill in Orr killed two people.", "", "no side"],
        ],
      },
    ],
  },
  {
    question: "Did President Tarn order the attack on Belis?",
    pieces: [
      {
        headline: "Who gave the order?",
        text: "President Tarn gave the order to attack Belis himself, a former general said. “He told us to strike,” said the general, Uri Sand. The president's office said that he had not ordered any attack. The order came from the defence minister, a diplomat said. Belis was attacked on Friday. Tarn ordered a review of the budget.",
        rows: [
          ["President Tarn gave the order to attack Belis himself", "former general", "for"],
          ["he had not ordered any attack", "president's office", "against"],
          ["Tarn ordered a review of the budget.", "", "no side"],
        ],
      },
    ],
  },
  {
    question: "Did the Corvin Institute fake its trial results?",
    pieces: [
      {
        headline: "Doubts over trial",
        text: "Researchers at the Corvin Institute made up results of the trial, a former assistant said. “The figures were invented,” she said. The institute denied that its data had been manipulated. “Our results are genuine,” said its head, Mo Lind. A journal retracted two papers by another group.",
        rows: [
          ["Researchers at the Corvin Institute made up results of the trial", "former assistant", "for"],
          ["“The figures were invented,”", "former assistant", "for"],
          ["its data had been manipulated", "Corvin Institute", "against", "denied"],
          ["“Our results are genuine,”", "Mo Lind, head of the Corvin Institute", "against"],
        ],
      },
    ],
  },
  {
    question: "Has the ceasefire in Maral been broken?",
    pieces: [
      {
        headline: "Shelling reported in Maral",
        text: "The truce in Maral was violated on Sunday, monitors said. Both sides are respecting the ceasefire, the foreign ministry said. “The ceasefire is holding,” said a general. Rebels breached the ceasefire at dawn, a villager told us. If the ceasefire is broken, talks will end.",
        rows: [
          ["The truce in Maral was violated on Sunday", "monitors", "for"],
          ["Both sides are respecting the ceasefire", "foreign ministry", "against"],
          ["“The ceasefire is holding,”", "general", "against"],
          ["Rebels breached the ceasefire at dawn", "villager", "for"],
          ["If the ceasefire is broken, talks will end.", "", "no side", "hypothetical"],
        ],
      },
    ],
  },
  {
    question: "Did Solenne Motors dismiss more than 500 workers in Pell?",
    pieces: [
      {
        headline: "Job cuts at Solenne",
        text: "Solenne Motors laid off 620 workers at its plant in Pell, the union said. The company said that it had let 180 people go in Pell. Solenne has cut 900 jobs in Pell, a foreman said. At least 300 workers lost their jobs in Pell, the mayor said. Solenne Motors hired 40 apprentices in Pell.",
        rows: [
          ["Solenne Motors laid off 620 workers at its plant in Pell", "union", "for"],
          ["it had let 180 people go in Pell", "Solenne Motors", "against"],
          ["Solenne has cut 900 jobs in Pell", "foreman", "for"],
          ["At least 300 workers lost their jobs in Pell", "mayor", "no side"],
          ["Solenne Motors hired 40 apprentices in Pell.", "", "no side"],
        ],
      },
    ],
  },
  {
    question: "Where was Colonel Adan Reyes arrested?",
    pieces: [
      {
        headline: "Reyes held",
        text: "Colonel Adan Reyes was arrested in Porto Lume, his wife said. Soldiers detained Reyes in Porto Lume on Monday, a priest said. Reyes was arrested in Santa Vela, state radio said.",
        rows: [
          ["Colonel Adan Reyes was arrested in Porto Lume", "his wife", "for"],
          ["Soldiers detained Reyes in Porto Lume on Monday", "priest", "for"],
          ["Reyes was arrested in Santa Vela", "state radio", "against"],
        ],
      },
    ],
  },
  {
    question: "Did the Ravna reactor leak radioactive water?",
    pieces: [
      {
        headline: "Alarm at Ravna",
        text: "Radioactive water escaped from the Ravna reactor on Tuesday, a technician said. “Water was pouring out of the basin,” he said. The operator said that there had been no leak. “Nothing leaked,” said its spokeswoman. Radiation near the plant was normal, the ministry said. A reactor at Koth leaked in 2019. The Ravna reactor could leak if it is not repaired.",
        rows: [
          ["Radioactive water escaped from the Ravna reactor on Tuesday", "technician", "for"],
          ["there had been no leak", "operator", "against"],
          ["“Nothing leaked,”", "spokeswoman", "against"],
          ["A reactor at Koth leaked in 2019.", "", "unrelated"],
          ["The Ravna reactor could leak if it is not repaired.", "", "no side", "hypothetical"],
        ],
      },
    ],
  },
  {
    question: "Is it true that the singer Nova Leigh has left the band Tidewater?",
    pieces: [
      {
        headline: "Nova Leigh out of Tidewater",
        text: "Nova Leigh has quit Tidewater, the band's drummer said. “I am still in the band,” Leigh wrote. Leigh and Tidewater have parted ways, a magazine reported. Her manager denied that she had left. Tidewater will tour in June.",
        rows: [
          ["Nova Leigh has quit Tidewater", "drummer", "for"],
          ["“I am still in the band,”", "Nova Leigh", "against"],
          ["Leigh and Tidewater have parted ways", "magazine", "for"],
          ["she had left", "her manager", "against", "denied"],
          ["Tidewater will tour in June.", "", "no side", "prospective"],
        ],
      },
    ],
  },
  {
    question: "Did Arvia supply missiles to the rebels in Quen?",
    pieces: [
      {
        headline: "Missiles for Quen",
        text: "Arvia sent missiles to the rebels in Quen, a smuggler said. “Arvia has never given a single rocket to anybody in Quen,” its foreign minister said. The rebels received missiles from Arvia, the army of Quen said. Arvian-backed militias gave missiles to the rebels, a monitor said. The rebels supplied missiles to Arvia, a blog claimed. Arvia delivered flour to Quen.",
        rows: [
          ["Arvia sent missiles to the rebels in Quen", "smuggler", "for"],
          ["“Arvia has never given a single rocket to anybody in Quen,”", "foreign minister of Arvia", "against"],
          ["The rebels received missiles from Arvia", "army of Quen", "for"],
          ["Arvian-backed militias gave missiles to the rebels", "monitor", "no side"],
          ["The rebels supplied missiles to Arvia", "blog", "no side"],
          ["Arvia delivered flour to Quen.", "", "no side"],
        ],
      },
    ],
  },
];

test("a side for what is asked contradicts nothing, in a question with “not” too", () => {
  const piece: Piece = {
    headline: "Port of Orr shelled",
    text: "The port of Orr was shelled, but not by Arle's navy, a clerk said.",
    rows: [["The port of Orr was shelled, but not by Arle's navy", "clerk", "for"]],
  };
  const asked = (question: string) => relate(questionOf(question), [dossierOf(piece, "a1")]);
  expect(asked("Did Arle's navy not shell the port of Orr?")).toMatchObject([{ relation: "same", side: "for" }]);
  expect(asked("Did Arle's navy shell the port of Orr?")).toMatchObject([{ relation: "contradicts", side: "against" }]);
});

for (const { question, pieces } of CASES) {
  describe(question, () => {
    const dossiers = pieces.map((piece, i) => dossierOf(piece, `a${i + 1}`));
    const relations = new Map(relate(questionOf(question), dossiers).map((r) => [r.statement, r]));
    for (const [i, piece] of pieces.entries()) {
      for (const [j, [exact, holder, expected]] of piece.rows.entries()) {
        test(`${expected}: ${holder === "" ? "" : `${holder}: `}${exact}`, () => {
          const relation = relations.get(dossiers[i]!.statements[j]!.id)!;
          const got = relation.side ?? (expected === "no side" ? "no side" : relation.relation);
          expect(got, relation.reason).toBe(expected);
        });
      }
    }
  });
}
