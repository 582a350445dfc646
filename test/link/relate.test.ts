/**
 * Matching on topics of every kind: each row is a statement, who holds it, and how it stands to the question: `for`,
 * `against`, `null` (on the event but on no side), or a relation without a side. All articles are invented.
 */
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { dossierOf, type Piece } from "./matching.ts";

const CASES: readonly { readonly question: string; readonly pieces: readonly Piece[] }[] = [
  {
    question: "Did Halvorsen Group buy Pembry Mills?",
    pieces: [
      {
        headline: "Halvorsen completes takeover of Pembry Mills",
        text: "Halvorsen Group has acquired Pembry Mills, the flour maker, for 40 million, its chairman, Odd Ruud, said on Monday. “We now own Pembry,” he said. Pembry's directors said that the company had not been sold and that no offer had been accepted. A union official, Dee Larch, said Halvorsen would buy two more mills. Brant Foods bought a bakery in Sedd last year. Halvorsen often buys rivals in the spring. Its offer for Pembry was turned down by the owners, a broker said. Had Halvorsen bought Pembry, it would have had to close the mill at Orr.",
        rows: [
          ["Halvorsen Group has acquired Pembry Mills, the flour maker, for 40 million", "Odd Ruud", "for"],
          ["“We now own Pembry,”", "Odd Ruud, chairman of Halvorsen Group", "for"],
          ["the company had not been sold", "Pembry Mills", "against"],
          ["Brant Foods bought a bakery in Sedd last year.", "", "unrelated"],
          ["Halvorsen often buys rivals in the spring.", "", "no side"],
          ["Had Halvorsen bought Pembry, it would have had to close the mill at Orr.", "", "no side", "hypothetical"],
          ["Its offer for Pembry was turned down by the owners", "broker", "against"],
        ],
      },
      {
        headline: "Takeover talks over Pembry",
        text: "Pembry Mills was taken over by Halvorsen at the weekend, two people close to the owners said. Halvorsen denied that it had purchased Pembry. The purchase of Pembry Mills by Halvorsen is expected to be announced on Friday.",
        rows: [
          ["Pembry Mills was taken over by Halvorsen at the weekend", "two people close to the owners", "for"],
          ["it had purchased Pembry", "Halvorsen Group", "against", "denied"],
          [
            "The purchase of Pembry Mills by Halvorsen is expected to be announced on Friday.",
            "",
            "no side",
            "prospective",
          ],
        ],
      },
    ],
  },
  {
    question: "Was Senator Ada Quill arrested in Corrin?",
    pieces: [
      {
        headline: "Senator held after march",
        text: "Police in Corrin detained Senator Ada Quill on Saturday evening, her lawyer said. “They took her into custody outside the town hall,” said the lawyer, Ben Stroud. A police spokesman denied that the senator had been arrested. “Nobody was arrested in Corrin on Saturday,” the spokesman said. Quill was free all evening, said her brother. A student was arrested in Corrin on Saturday, the college said. Senator Quill was arrested in Velm in 2028. Quill arrested two smugglers when she was a customs officer.",
        rows: [
          ["Police in Corrin detained Senator Ada Quill on Saturday evening", "her lawyer", "for"],
          ["“They took her into custody outside the town hall,”", "Ben Stroud", "for"],
          ["the senator had been arrested", "police spokesman", "against", "denied"],
          ["“Nobody was arrested in Corrin on Saturday,”", "police spokesman", "against"],
          ["Quill was free all evening", "her brother", "against"],
          ["A student was arrested in Corrin on Saturday", "the college", "no side"],
          ["Senator Quill was arrested in Velm in 2028.", "", "unrelated"],
          ["Quill arrested two smugglers when she was a customs officer.", "", "no side"],
        ],
      },
    ],
  },
  {
    question: "Did the Norvex vaccine cause the death of a patient in Harl?",
    pieces: [
      {
        headline: "Inquiry into death at Harl clinic",
        text: "A patient in Harl died because of the Norvex vaccine, a doctor at the clinic, Ume Sand, said. “The vaccine killed him,” she said. The health ministry said that the vaccine did not cause the death. Norvex said its vaccine was not to blame for the death in Harl. A pathologist said that a heart defect had caused the death. The Norvex vaccine may cause fever. The ministry will publish a report on the death.",
        rows: [
          ["A patient in Harl died because of the Norvex vaccine", "Ume Sand", "for"],
          ["“The vaccine killed him,”", "Ume Sand", "for"],
          ["the vaccine did not cause the death", "health ministry", "against"],
          ["its vaccine was not to blame for the death in Harl", "Norvex", "against"],
          ["The ministry will publish a report on the death.", "", "no side", "prospective"],
        ],
      },
    ],
  },
  {
    question: "Did the court convict former mayor Iver Holm of taking bribes?",
    pieces: [
      {
        headline: "Holm verdict",
        text: "The district court found Iver Holm guilty of bribery on Thursday, the clerk said. “He was convicted on all four counts,” prosecutor Lena Dahl told reporters. Holm was acquitted, his party said on its website. The court cleared the former mayor, said a columnist. Holm's deputy was convicted of theft. The court will sentence Holm in June. Prosecutors charged Holm with bribery in January.",
        rows: [
          ["The district court found Iver Holm guilty of bribery on Thursday", "clerk", "for"],
          ["“He was convicted on all four counts,”", "Lena Dahl", "for"],
          ["Holm was acquitted", "his party", "against"],
          ["The court cleared the former mayor", "columnist", "against"],
          ["The court will sentence Holm in June.", "", "no side", "prospective"],
        ],
      },
    ],
  },
  {
    question: "Did the dam at Ostrava Falls burst during the storm?",
    pieces: [
      {
        headline: "Flood below Ostrava Falls",
        text: "The dam at Ostrava Falls gave way at midnight, a farmer, Per Holt, said. “I heard it break and then the water came,” he said. The power company said that the dam was intact. “The dam held,” its engineer said. No dam has burst in the valley, the governor said. Roofs were torn off in the storm. In 1998 a dam at Kettle Creek burst. If the dam bursts, 4,000 people must leave.",
        rows: [
          ["The dam at Ostrava Falls gave way at midnight", "Per Holt", "for"],
          ["the dam was intact", "power company", "against"],
          ["“The dam held,”", "engineer", "against"],
          ["No dam has burst in the valley", "governor", "against"],
          ["Roofs were torn off in the storm.", "", "unrelated"],
          ["In 1998 a dam at Kettle Creek burst.", "", "unrelated"],
          ["If the dam bursts, 4,000 people must leave.", "", "no side", "hypothetical"],
        ],
      },
    ],
  },
  {
    question: "Did police use tear gas against protesters in Marlow on 3 May?",
    pieces: [
      {
        headline: "Gas on Bridge Street",
        published: "2033-05-04T08:00:00Z",
        text: "Police fired tear gas at demonstrators in Marlow on Tuesday, a shopkeeper, Tess Bray, said. “They shot gas canisters into the crowd from the bridge,” she said. The police chief denied that his officers had used tear gas. “No gas was used by our officers,” he said. Protesters threw stones at the police. Police used tear gas in Marlow on 12 April. Police in Denby used tear gas against football fans on Tuesday. The marchers used tear gas against the police, a ministry official said.",
        rows: [
          ["Police fired tear gas at demonstrators in Marlow on Tuesday", "Tess Bray", "for"],
          ["his officers had used tear gas", "police chief", "against", "denied"],
          ["“No gas was used by our officers,”", "police chief", "against"],
          ["Protesters threw stones at the police.", "", "no side"],
          ["Police used tear gas in Marlow on 12 April.", "", "unrelated"],
          ["Police in Denby used tear gas against football fans on Tuesday.", "", "no side"],
          ["The marchers used tear gas against the police", "ministry official", "no side"],
        ],
      },
    ],
  },
  {
    question: "Did Mira Holt win the mayoral election in Tarn?",
    pieces: [
      {
        headline: "Count ends in Tarn",
        text: "Mira Holt won the mayoral race in Tarn by 300 votes, the election board said. Holt lost to Karl Enn, according to a party worker. “She did not win,” said Enn's campaign manager. Holt was elected mayor, her team wrote. Enn beat Holt by 12 votes, he told supporters. Holt won a poetry prize in 2030. Holt will win the mayoral election in Tarn, a pollster said in April.",
        rows: [
          ["Mira Holt won the mayoral race in Tarn by 300 votes", "election board", "for"],
          ["Holt lost to Karl Enn", "party worker", "against"],
          ["“She did not win,”", "campaign manager", "against"],
          ["Holt was elected mayor", "her team", "for"],
          ["Enn beat Holt by 12 votes", "Karl Enn", "against"],
          ["Holt won a poetry prize in 2030.", "", "unrelated"],
          ["Holt will win the mayoral election in Tarn", "pollster", "no side", "prospective"],
        ],
      },
    ],
  },
  {
    question: "Did hackers steal customer data from Nordbank?",
    pieces: [
      {
        headline: "Nordbank says systems are safe",
        text: "Intruders broke into Nordbank's servers and copied the details of 90,000 customers, a security researcher said. “Customer records were taken,” wrote the researcher, Ola Brink. Nordbank said that no customer data had been stolen. “Nothing was taken,” its spokeswoman said. Hackers stole data from Sudbank in March. Nordbank closed two branches. It is not known whether data were stolen from Nordbank.",
        rows: [
          [
            "Intruders broke into Nordbank's servers and copied the details of 90,000 customers",
            "security researcher",
            "for",
          ],
          ["“Customer records were taken,”", "Ola Brink", "for"],
          ["no customer data had been stolen", "Nordbank", "against"],
          ["“Nothing was taken,”", "spokeswoman of Nordbank", "against"],
          ["Hackers stole data from Sudbank in March.", "", "unrelated"],
          ["Nordbank closed two branches.", "", "unrelated"],
          ["whether data were stolen from Nordbank", "", "no side", "hypothetical"],
        ],
      },
    ],
  },
  {
    question: "The bank has frozen withdrawals",
    pieces: [
      {
        headline: "Queues at Lindbank",
        text: "Lindbank has stopped customers from taking out money, a cashier said. The bank has suspended withdrawals, a notice on its door stated. Lindbank said that withdrawals were open as usual. The bank denied that it had frozen any withdrawals. The central bank raised its rate.",
        rows: [
          ["The bank has suspended withdrawals", "notice on its door", "for"],
          ["it had frozen any withdrawals", "Lindbank", "against", "denied"],
          ["withdrawals were open as usual", "Lindbank", "against"],
          ["The central bank raised its rate.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    question: "How many people died in the Tallin bus crash?",
    pieces: [
      {
        headline: "Bus crash near Tallin",
        text: "Twelve people were killed when the bus crashed near Tallin on Friday, the hospital said. The fire brigade counted 12 dead. Nine people died in the Tallin crash, the bus company said. A bus crash in Orr killed 40 people in 2030.",
        rows: [
          ["Twelve people were killed when the bus crashed near Tallin on Friday", "hospital", "for"],
          ["12 dead", "fire brigade", "for"],
          ["Nine people died in the Tallin crash", "bus company", "against"],
          ["A bus crash in Orr killed 40 people in 2030.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    question: "Who shot down the Arvan airliner?",
    pieces: [
      {
        headline: "Airliner lost over Arva",
        text: "Rebels of the Red Banner shot down the Arvan airliner, the air force said. The airliner was brought down by the Red Banner, a villager said. The Arvan airliner was shot down by the navy, a blogger wrote. The Arvan airliner was shot down over the sea, the ministry said.",
        rows: [
          ["Rebels of the Red Banner shot down the Arvan airliner", "air force", "for"],
          ["The airliner was brought down by the Red Banner", "villager", "for"],
          ["The Arvan airliner was shot down by the navy", "blogger", "against"],
          ["The Arvan airliner was shot down over the sea", "ministry", "no side"],
        ],
      },
    ],
  },
  {
    question: "Is Governor Lars Enger dead?",
    pieces: [
      {
        headline: "Rumours about governor",
        text: "Governor Lars Enger died on Sunday, a nurse said. “The governor is alive and well,” his office said. Enger has passed away, a radio station reported. A bodyguard was killed. Enger's father died in 2019.",
        rows: [
          ["Governor Lars Enger died on Sunday", "nurse", "for"],
          ["“The governor is alive and well,”", "his office", "against"],
          ["Enger has passed away", "radio station", "for"],
          ["A bodyguard was killed.", "", "no side"],
          ["Enger's father died in 2019.", "", "unrelated"],
        ],
      },
    ],
  },
];

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
