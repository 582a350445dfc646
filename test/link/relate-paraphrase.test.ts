/** Statements that tell the asked event by its result, its part, what shows it, or the other side's words. Invented topics. */
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { dossierOf, type Piece } from "./matching.ts";

const CASES: readonly { readonly questions: readonly string[]; readonly pieces: readonly Piece[] }[] = [
  {
    questions: ["Were no patient records lost when the server of Brill Hospital failed?"],
    pieces: [
      {
        headline: "Hospital server fails; records safe, says Brill",
        text: "The server of Brill Hospital failed on Friday night. No patient records had been lost, the hospital said. “Every record is safe,” the director, Olle Brun, said. “I opened 50 files myself, and eleven of them were blank,” the auditor, Mia Tross, said. Data of 90 patients had been destroyed, a nurse said. Brill Hospital admitted that records of 90 patients were gone. Nobody was hurt, the hospital said.",
        rows: [
          ["No patient records had been lost", "Brill Hospital", "for"],
          ["“Every record is safe,”", "Olle Brun", "for"],
          ["“I opened 50 files myself, and eleven of them were blank,”", "Mia Tross", "against"],
          ["Data of 90 patients had been destroyed", "a nurse", "against"],
          ["records of 90 patients were gone", "Brill Hospital", "against"],
          ["Nobody was hurt", "Brill Hospital", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: [
      "Has the journalist Mara Vint been released?",
      "Is Mara Vint free?",
      "Was Mara Vint released by her captors?",
    ],
    pieces: [
      {
        headline: "Journalist free, family says",
        text: "The journalist Mara Vint, held since April, is free, her family said on Monday. “She walked through our door last night,” her brother, Jon Vint, said. “I examined Mara Vint at the border post this morning and gave her something to eat,” a doctor, Eli Sund, said. Vint was still in the hands of the gunmen, the ministry of Kolm said. “We have not let her go,” a man who spoke for the gunmen said. The captors will let her go before Sunday, a mediator said. Another journalist, Pat Orr, was released in 2019.",
        rows: [
          ["The journalist Mara Vint, held since April, is free", "Vint's family", "for"],
          ["“She walked through our door last night,”", "Jon Vint", "for"],
          ["“I examined Mara Vint at the border post this morning and gave her something to eat,”", "Eli Sund", "for"],
          ["Vint was still in the hands of the gunmen", "ministry of Kolm", "against"],
          ["“We have not let her go,”", "gunmen", "against"],
          ["The captors will let her go before Sunday", "a mediator", "no side"],
          ["Another journalist, Pat Orr, was released in 2019.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did the coastguard of Welm seize the trawler Good Hope?",
      "Was the trawler Good Hope seized by the coastguard of Welm?",
      "Is it true that Welm's coastguard has seized the trawler Good Hope?",
    ],
    pieces: [
      {
        headline: "Trawler taken, owner says",
        text: "The coastguard of Welm has seized the trawler Good Hope, its owner said on Friday. “They took our boat,” the owner, Bo Hart, said. “Two launches with the coastguard's stripe came alongside the Good Hope, men climbed aboard, and all of them headed for Welm,” the skipper of another boat, Ida Kors, said. “On our picture the trawler lies at the coastguard's pier,” Sam Oll of the group Sea Watch said. No vessel of ours has stopped or boarded any fishing boat this week, the coastguard said. In 2028 the coastguard of Welm seized the trawler Anna.",
        rows: [
          ["The coastguard of Welm has seized the trawler Good Hope", "owner", "for"],
          ["“They took our boat,”", "Bo Hart", "for"],
          [
            "“Two launches with the coastguard's stripe came alongside the Good Hope, men climbed aboard, and all of them headed for Welm,”",
            "Ida Kors",
            "for",
          ],
          ["No vessel of ours has stopped or boarded any fishing boat this week", "coastguard", "against"],
          ["In 2028 the coastguard of Welm seized the trawler Anna.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did the Koran army shell the school in Besh?",
      "Was it the Koran army that shelled the school in Besh?",
      "Was the school in Besh shelled by the Koran army?",
    ],
    pieces: [
      {
        headline: "School in Besh hit by shells",
        text: "Two shells hit the school in Besh on Monday, a teacher said. The Koran army denied that it had shelled the school. “None of our guns fired on Monday,” a spokesman of the army said. The rebels of the hills had shelled the school, a nurse said. The Koran army shelled the school, the mayor of Besh said. “The shells came from the army's position on the ridge,” a farmer, Ole Dunn, said. The roof of the school was gone, a teacher said.",
        rows: [
          ["Two shells hit the school in Besh on Monday", "a teacher", "no side"],
          ["it had shelled the school", "Koran army", "against", "denied"],
          ["“None of our guns fired on Monday,”", "a spokesman of the Koran army", "against"],
          ["The rebels of the hills had shelled the school", "a nurse", "no side"],
          ["The Koran army shelled the school", "mayor of Besh", "for"],
          ["“The shells came from the army's position on the ridge,”", "Ole Dunn", "for"],
        ],
      },
    ],
  },
  {
    questions: [
      "Who shot Peder Lam?",
      "By whom was Peder Lam shot?",
      "Who was it that shot Peder Lam in Vine Street?",
      "Who fired the shots that hit Peder Lam?",
    ],
    pieces: [
      {
        headline: "Man shot in Vine Street",
        text: "Peder Lam was shot in Vine Street on Sunday by men on a motorbike, the police said. Police denied that an officer had shot him. “Our officers did not fire,” Inspector Ruth Hale said. “The officer raised his gun and shot twice, and Lam fell,” a baker, Uma Pell, said. An officer had shot Lam, a shopkeeper said. No officer had shot Lam, the police union said. Two people were shot in Vine Street in March.",
        rows: [
          ["Peder Lam was shot in Vine Street on Sunday by men on a motorbike", "the police", "against"],
          ["“The officer raised his gun and shot twice, and Lam fell,”", "Uma Pell", "for"],
          ["An officer had shot Lam", "a shopkeeper", "for"],
          ["No officer had shot Lam", "police union", "against"],
          ["“Our officers did not fire,”", "Ruth Hale", "against"],
          ["Two people were shot in Vine Street in March.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did the Norvax vaccine cause the death of the teacher Ann Breck?",
      "Did the Norvax vaccine kill the teacher Ann Breck?",
    ],
    pieces: [
      {
        headline: "Teacher's death: vaccine blamed",
        text: "The Norvax vaccine killed Ann Breck, her husband said. “She died of the Norvax jab,” a cousin, Tor Breck, said. She was killed by a blood clot and not by the vaccine, a coroner said. “I examined her; her heart had been weak for years,” the coroner, Liv Moe, said. The vaccine had no part in her death, the maker said. Ann Breck died five days after the vaccination, the school said. The vaccine has often caused deaths, a blogger wrote.",
        rows: [
          ["The Norvax vaccine killed Ann Breck", "her husband", "for"],
          ["“She died of the Norvax jab,”", "Tor Breck", "for"],
          ["She was killed by a blood clot and not by the vaccine", "a coroner", "against"],
          ["The vaccine had no part in her death", "the maker", "against"],
          ["Ann Breck died five days after the vaccination", "the school", "no side"],
          ["The vaccine has often caused deaths", "a blogger", "no side"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did the police use tear gas against the students in Lorn?",
      "Was tear gas used on the students in Lorn by the police?",
    ],
    pieces: [
      {
        headline: "Students dispersed in Lorn",
        text: "The police used tear gas against the students in Lorn on Tuesday, a student leader said. “My eyes burned, and the canisters came from the police line,” a student, Kim Dahl, said. “We used water only,” the police chief, Aron Fell, said. The police denied using tear gas. No gas was fired, the interior minister said. Our officers stayed in barracks all day, the police union said. The police have used tear gas in Lorn in earlier years, a lawyer said. The police always fire gas first, a shopkeeper said. Tear gas was fired at students in Vell, a website wrote.",
        rows: [
          ["The police used tear gas against the students in Lorn on Tuesday", "a student leader", "for"],
          ["“We used water only,”", "Aron Fell, police chief", "against"],
          ["using tear gas", "the police", "against", "denied"],
          ["No gas was fired", "the interior minister", "against"],
          ["The police have used tear gas in Lorn in earlier years", "a lawyer", "no side"],
          ["The police always fire gas first", "a shopkeeper", "no side"],
          ["Tear gas was fired at students in Vell", "a website", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did border guards of Ostra shoot at farmers near Pell?",
      "Did Ostra's border guards fire on farmers near Pell?",
    ],
    pieces: [
      {
        headline: "Ostra's border guards fired on farmers, village says",
        text: "Border guards of Ostra fired on farmers near Pell on Thursday, the village head said. “Three men in the tower fired, and we lay down in the ditch,” a farmer, Ana Roth, said. “The guards shot over our heads,” another farmer, Jan Mell, said. “Our men fired at no one,” the commander of the border guards, Max Thorn, said. The guards were in barracks all day, the ministry of Ostra said. Shots were heard near Pell, a shepherd said. The guards haven't gone after farmers, a trader said. The guards have spared the farmers in earlier years, a teacher said.",
        rows: [
          ["Border guards of Ostra fired on farmers near Pell on Thursday", "village head", "for"],
          ["“Three men in the tower fired, and we lay down in the ditch,”", "Ana Roth", "for"],
          ["“The guards shot over our heads,”", "Jan Mell", "for"],
          ["“Our men fired at no one,”", "Max Thorn, commander of the border guards", "against"],
          ["The guards were in barracks all day", "ministry of Ostra", "against"],
          ["The guards haven't gone after farmers", "a trader", "no side"],
          ["The guards have spared the farmers in earlier years", "a teacher", "no side"],
        ],
      },
    ],
  },
  {
    questions: ["Did Mayor Rosa Kell take a bribe from Borg Builders?"],
    pieces: [
      {
        headline: "Mayor took money, clerk says",
        text: "Borg Builders paid Mayor Rosa Kell 20,000 crowns in 2031, a former clerk said. “The mayor took the envelope from the director of Borg Builders,” the clerk, Ned Fry, said. Mayor Kell denied that she had taken money from the company. “I have never taken a bribe,” Kell said. “She was bought,” a councillor said. Borg Builders paid the baker of Lorn. The mayor of Vell took a bribe, a newspaper wrote.",
        rows: [
          ["Borg Builders paid Mayor Rosa Kell 20,000 crowns in 2031", "former clerk", "for"],
          ["“The mayor took the envelope from the director of Borg Builders,”", "Ned Fry", "for"],
          ["she had taken money from the company", "Mayor Kell", "against", "denied"],
          ["“I have never taken a bribe,”", "Rosa Kell", "against"],
          ["“She was bought,”", "a councillor", "for"],
          ["Borg Builders paid the baker of Lorn.", "", "(?:no side|unrelated)"],
          ["The mayor of Vell took a bribe", "a newspaper", "(?:no side|unrelated)"],
        ],
      },
    ],
  },
  {
    questions: ["Was the fire at the Hult sawmill started deliberately?"],
    pieces: [
      {
        headline: "Sawmill fire was arson, chief says",
        text: "The fire at the Hult sawmill was set on purpose, the fire chief said. “It was lit in two places,” the chief, Kay Brandt, said. The fire was not started deliberately, the insurer said. The fire at the sawmill was an accident, an engineer said. The fire began at nine, a neighbour said.",
        rows: [
          ["The fire at the Hult sawmill was set on purpose", "fire chief", "for"],
          ["The fire was not started deliberately", "the insurer", "against"],
          ["The fire began at nine", "a neighbour", "(?:no side|unrelated)"],
        ],
      },
    ],
  },
  {
    questions: ["Did troops of Karsk cross the border into Lovia?", "Did Karsk troops enter Lovia?"],
    pieces: [
      {
        headline: "Karsk troops over the border, ministry says",
        text: "Some 30 soldiers of Karsk marched across the border into Lovia on Sunday, the ministry said. “I saw them cross,” a monitor, Finn Oder, said. No soldier of Karsk set foot in Lovia, the army of Karsk said. “Our men stayed in barracks,” a general of Karsk said. Troops of Lovia crossed the border into Karsk in May, a paper wrote.",
        rows: [
          ["Some 30 soldiers of Karsk marched across the border into Lovia on Sunday", "the ministry", "for"],
          ["No soldier of Karsk set foot in Lovia", "army of Karsk", "against"],
          ["Troops of Lovia crossed the border into Karsk in May", "a paper", "(?:no side|unrelated)"],
        ],
      },
    ],
  },
  {
    questions: [
      "Did the firm Alvex hide accidents at its plant in Durn?",
      "Did Alvex conceal accidents at its Durn plant?",
    ],
    pieces: [
      {
        headline: "Alvex left accidents out of its reports, memo shows",
        text: "Alvex left nine accidents out of its reports on the plant in Durn, a memo shows. The firm covered up accidents at the plant, a former foreman said. Alvex denied hiding any accidents. “We have reported every accident,” its director said. Accidents at the plant had been kept secret, a union said.",
        rows: [
          ["Alvex left nine accidents out of its reports on the plant in Durn", "a memo", "for"],
          ["The firm covered up accidents at the plant", "former foreman", "for"],
          ["hiding any accidents", "Alvex", "against", "denied"],
        ],
      },
    ],
  },
  {
    questions: [
      "Was the Orrin necklace stolen from the Sande castle?",
      "Did thieves steal the Orrin necklace from the Sande castle?",
    ],
    pieces: [
      {
        headline: "Necklace gone, guide says",
        text: "The Orrin necklace has been stolen from the Sande castle, a guide said. Thieves took the necklace at night, a cook said. The castle denied that the necklace had been stolen. “The necklace is in our vault,” the keeper, Una Dahl, said. “We took it down to the workshop to mend the clasp,” a goldsmith of the castle said. A sword was stolen from the Sande castle in 2019.",
        rows: [
          ["The Orrin necklace has been stolen from the Sande castle", "a guide", "for"],
          ["Thieves took the necklace at night", "a cook", "for"],
          ["the necklace had been stolen", "Sande castle", "against", "denied"],
          ["“The necklace is in our vault,”", "Una Dahl", "against"],
          ["A sword was stolen from the Sande castle in 2019.", "", "unrelated"],
        ],
      },
    ],
  },
  {
    questions: ["How many seals were stranded on Ness beach?", "How many seals were washed up on Ness beach?"],
    pieces: [
      {
        headline: "Seals stranded",
        text: "Forty-two seals were stranded on Ness beach on Friday, a ranger said. “I walked the whole beach and counted 42,” the ranger, Ole Strand, said. Forty-two seals were washed up on Ness beach, a fisherman said. Seals have often been stranded on Ness beach, a teacher said.",
        rows: [
          ["“I walked the whole beach and counted 42,”", "Ole Strand", "for"],
          ["Seals have often been stranded on Ness beach", "a teacher", "(?:no side|unrelated)"],
        ],
      },
    ],
  },
  {
    questions: ["Did the dam at Kels break?", "Has the Kels dam burst?"],
    pieces: [
      {
        headline: "Dam at Kels bursts",
        text: "The dam at Kels burst on Saturday, the water board said. “I was at my gate when the wall gave way,” a farmer, Tom Brask, said. The Kels dam was swept away, a pilot said. The dam at Kels is intact, its owner said. “The dam held,” the owner's engineer said. If the dam breaks, the town will be flooded, the mayor said.",
        rows: [
          ["The dam at Kels burst on Saturday", "water board", "for"],
          ["“I was at my gate when the wall gave way,”", "Tom Brask", "for"],
          ["The Kels dam was swept away", "a pilot", "for"],
          ["The dam at Kels is intact", "owner", "against"],
          ["“The dam held,”", "engineer of the owner", "against"],
          ["If the dam breaks, the town will be flooded", "the mayor", "no side", "hypothetical"],
        ],
      },
    ],
  },
];

for (const { questions, pieces } of CASES) {
  for (const question of questions)
    describe(question, () => {
      for (const [n, piece] of pieces.entries()) {
        const relations = relate(questionOf(question), [dossierOf(piece, `a${n + 1}`)]);
        for (const [i, [exact, holder, expected]] of piece.rows.entries()) {
          const got = relations[i]!;
          test(`${expected}: ${exact.slice(0, 60)} (${holder})`, () => {
            const said =
              expected === "unrelated" && got.side === null && got.relation !== "same"
                ? "unrelated"
                : (got.side ?? "no side");
            expect(`${said} ${got.reason}`).toMatch(new RegExp(`^${expected}`));
          });
        }
      }
    });
}
