/** Whom holders mean, by the kinds of words that point to somebody: invented texts, the holder asked for in brackets. */
import { expect, test } from "vitest";
import { toldIn } from "./told.ts";

/** [fact, text with holders in brackets, name of the last holder] */
type Row = readonly [fact: string, text: string, name: string];

const animacy: readonly Row[] = [
  ["an acronym is no he", "Tomas Reker left the NTVO. [He] said it was late.", "Tomas Reker"],
  ["a town is no she", "Anna Bloem drove to Rovno. [She] said the road was clear.", "Anna Bloem"],
  ["a country is no he", "Tomas Reker visited Mexico. [He] said it was hot.", "Tomas Reker"],
  ["a plain word with a capital is no he", "Tomas Reker joined the Arts Council. [He] said so.", "Tomas Reker"],
  ["results do not speak", "Nurses saw the results. The results were late. [They] said the work was hard.", "Nurses"],
  ["they are people before a government", "Drivers waited for France. [They] said the gate was shut.", "Drivers"],
  ["told him is not himself", "Ben Orr met Karl Voss. Orr told him to go. [He] said no.", "Ben Orr"],
  ["it is the union that spoke", "The Dockers' Union met Anna Bloem. [It] said no.", "Dockers' Union"],
];

const between: readonly Row[] = [
  [
    "a pronoun in between keeps her alive",
    "Anna Bloem came. She sat. She drank. The hall was full. [She] said yes.",
    "Anna Bloem",
  ],
  ["a possessive keeps him alive", "Tomas Reker came. His coat was wet. [He] said yes.", "Tomas Reker"],
  ["who was the subject goes on", "Reker praised Voss. Mr Reker left. [He] said it was over.", "Reker"],
  [
    "a woman between does not take his he",
    "Tomas Reker came. Eva Lind sat by. His coat was wet. [He] said yes.",
    "Tomas Reker",
  ],
];

const quoted: readonly Row[] = [
  [
    "he in a turn is not who says it, however long the turn",
    "Tomas Reker came.\n\n[Karl Voss]: “It was cold. It was late. We sat down. [He] said it was over.”",
    "Tomas Reker",
  ],
  [
    "he in a quotation is not its speaker",
    "“I saw it,” said [Mara Quist]. “Ben Orr ran.” [She] said he fell.",
    "Mara Quist",
  ],
  [
    "a name in a quotation does not speak next",
    "“Ben Orr and Karl Voss ran,” said [Tomas Reker]. [He] said they fell.",
    "Tomas Reker",
  ],
];

const titles: readonly Row[] = [
  [
    "The President with a capital",
    "President Tomas Reker asked for help. [The President] said it was late.",
    "Tomas Reker",
  ],
  [
    "the president in small letters",
    "President Tomas Reker asked for help. [The president] said it was late.",
    "Tomas Reker",
  ],
  ["the Chief Justice", "The Chief Justice, Ada Poe, read it. [The Chief Justice] said it was law.", "Ada Poe"],
  ["the attorney general", "Attorney General Ada Poe read it. [The attorney general] said it was law.", "Ada Poe"],
  ["Mr and the family name", "Tomas Reker spoke. [Mr Reker] said it was late.", "Tomas Reker"],
  ["Dr and the family name", "Ada Poe, a surgeon, spoke. [Dr Poe] said it was late.", "Ada Poe"],
  ["a rank and the family name", "Colonel Viktor Dunn spoke. [Col. Dunn] said it was late.", "Viktor Dunn"],
  ["the colonel", "Colonel Viktor Dunn spoke. [The colonel] said it was late.", "Viktor Dunn"],
  ["the senator", "Senator Mara Quist spoke. [The senator] said it was late.", "Mara Quist"],
  ["the police chief", "The police chief, Ben Orr, spoke. [The police chief] said it was late.", "Ben Orr"],
  ["the speaker of a house", "The speaker, Ben Orr, rose. [The speaker] said it was late.", "Ben Orr"],
  [
    "the opposition leader",
    "The opposition leader, Eva Lind, rose. [The opposition leader] said it was late.",
    "Eva Lind",
  ],
  ["the mayor and his deputy", "The mayor, Ben Orr, met his deputy, Eva Lind. [The mayor] said yes.", "Ben Orr"],
  ["the deputy", "The mayor, Ben Orr, met his deputy, Eva Lind. [The deputy] said yes.", "Eva Lind"],
];

const descriptions: readonly Row[] = [
  ["several take up several", "Three girls ran. [The girls] said it was late.", "girls"],
  ["the women are the women", "Women fled. [The women] said it was late.", "women"],
  ["scientists of the headline's kind", "Scientists met in Rovno. [The scientists] said it was late.", "Scientists"],
  ["the girls are not the girl", "A girl, Eva Lind, ran. [The girls] said it was late.", "girls"],
  [
    "the woman who took the minutes is not the woman named",
    "Hedda Norden left. [The woman who took the minutes] said it was late.",
    "woman who took the minutes",
  ],
  [
    "nor is she the clerk",
    "A clerk left. [The woman who took the minutes] said it was late.",
    "woman who took the minutes",
  ],
  [
    "the man who swept is not the man named",
    "Ben Orr left. [The man who swept the yard] said it was late.",
    "man who swept the yard",
  ],
  [
    "the woman alone is the woman named",
    "Hedda Norden opened the plant. [The woman] said it was late.",
    "Hedda Norden",
  ],
  [
    "the museum is not its attendant",
    "[An attendant at the Sarn Museum] wept. [The museum] said it was shut.",
    "Sarn Museum",
  ],
  ["the company of a firm named", "Kessler Leather shut. [The company] said it was late.", "Kessler Leather"],
  ["the airline", "Coastal Airways, an airline, shut. [The airline] said it was late.", "Coastal Airways"],
  ["the university", "The University of Sund shut. [The university] said it was late.", "University of Sund"],
  ["the club", "Ashby Wanderers, a football club, lost. [The club] said it was late.", "Ashby Wanderers"],
  ["the ministry", "The Transport Ministry shut the line. [The ministry] said it was late.", "Transport Ministry"],
  ["the charity", "Lanternhjelp, a charity, gave soup. [The charity] said it was late.", "Lanternhjelp"],
  ["the hospital", "Sisters' Hospital shut. [The hospital] said it was late.", "Sisters' Hospital"],
  ["the court", "The Sund District Court met. [The court] said it was late.", "Sund District Court"],
  ["the paper", "The Sund Gazette printed it. [The paper] said it was late.", "Sund Gazette"],
];

const families: readonly Row[] = [
  ["Bill and Hedda Norden are two", "Bill and Hedda Norden came. [Bill Norden] said it was late.", "Bill Norden"],
  ["she of the two is Hedda", "Bill and Hedda Norden came. [She] said it was late.", "Hedda Norden"],
  ["he of the two is Bill", "Bill and Hedda Norden came. [He] said it was late.", "Bill Norden"],
  ["Hedda keeps her own name", "Bill and Hedda Norden came. [Hedda Norden] said it was late.", "Hedda Norden"],
  ["Mrs Norden is she", "Bill and Hedda Norden came. [Mrs Norden] said it was late.", "Hedda Norden"],
  ["Mr Norden is he", "Bill and Hedda Norden came. [Mr Norden] said it was late.", "Bill Norden"],
  [
    "a country before “and” takes no family name",
    "France and Hedda Norden agreed. [Hedda Norden] said it was late.",
    "Hedda Norden",
  ],
];

const syllables: readonly Row[] = [
  ["a given name of two syllables", "Kim Hee-sun came. [Kim Hee-sun] said it was late.", "Kim Hee-sun"],
  ["its family name alone", "Kim Hee-sun came. [Kim] said it was late.", "Kim Hee-sun"],
  ["a compound is no name", "Ben Orr came. [A Port Tolley-based clerk] said it was late.", "Port Tolley-based clerk"],
];

const seats: readonly Row[] = [
  ["a street that speaks is the government's", "[Downing Street] said it was late.", "Downing Street"],
  ["a palace that rejects", "[The Blue House] said it was late.", "Blue House"],
  ["a building that denies", "[The Kremlin] said it was late.", "Kremlin"],
  ["a capital that speaks is its government", "[Paris] said it was late.", "France’s government"],
  ["a capital that decides is its government", "[Tehran] said the deal was dead.", "Iran’s government"],
  ["an acronym is the body", "[The IRGC] said it was late.", "Islamic Revolutionary Guard Corps"],
  [
    "the Guards by their long name",
    "[The Revolutionary Guards] said it was late.",
    "Islamic Revolutionary Guard Corps",
  ],
  ["four short forms, one group", "[Daesh] said it was late.", "Islamic State"],
];

test.each([...animacy, ...between, ...quoted, ...titles, ...descriptions, ...families, ...syllables, ...seats])(
  "%s",
  (_, text, name) => {
    expect(toldIn(text).holders.at(-1)!.name).toBe(name);
  },
);

test.each([
  ["outside the Kremlin is a place", "Crowds stood outside the Kremlin. [Police] said it was late.", "kremlin"],
  ["in Downing Street is a place", "Crowds met in Downing Street. [Police] said it was late.", "downing-street"],
])("%s", (_, text, id) => {
  expect(toldIn(text).mentions.filter((m) => m.kind === "actor" && m.id === id)).toEqual([]);
});

const actor = (text: string, id: string) =>
  toldIn(text).mentions.find((m) => m.kind === "actor" && m.id === id) as
    | { partOf?: string; backedBy?: string }
    | undefined;

test.each([
  ["Hezbollah fired at the post. [Police] said so.", "hezbollah", "iran-government"],
  ["The Houthis fired at the ship. [Police] said so.", "houthis", "iran-government"],
  ["The Wagner Group fired at the post. [Police] said so.", "wagner-group", "russia-government"],
  [
    "The Syrian Democratic Forces took the hill. [Police] said so.",
    "syrian-democratic-forces",
    "united-states-government",
  ],
  ["M23 took the hill. [Police] said so.", "m23", "rwanda-government"],
])("%s: %s is backed by %s, and is nobody else", (text, id, backer) => {
  expect(actor(text, id)?.backedBy).toBe(backer);
  expect(actor(text, backer)).toBeUndefined();
});

test.each([
  ["The Quds Force denied it. [Police] said so.", "quds-force", "irgc"],
  ["UNICEF gave milk. [Police] said so.", "unicef", "united-nations"],
  ["The European Commission wrote. [Police] said so.", "european-commission", "european-union"],
  ["Shin Bet denied it. [Police] said so.", "shin-bet", "israel-government"],
  ["The FSB denied it. [Police] said so.", "fsb", "russia-government"],
  ["The CIA denied it. [Police] said so.", "cia", "united-states-government"],
])("%s: %s is part of %s", (text, id, whole) => {
  expect(actor(text, id)?.partOf).toBe(whole);
});

test.each(["Terrorists", "The terrorists", "The enemy", "Militants", "Separatists", "Extremists", "The occupiers"])(
  "“%s” are nobody's other name",
  (words) => {
    const { holders } = toldIn(`Hezbollah shelled the post. Hamas denied it. [${words}] said it was late.`);
    expect(holders[0]!.actor).not.toMatch(/^(?:hezbollah|hamas)$/);
  },
);

test("Khamenei is not Khomeini", () => {
  const { holders } = toldIn("[Ali Khamenei] spoke of Ruhollah Khomeini. [Khomeini] said it was late.");
  expect(holders.map((h) => h.actor)).toEqual(["ali-khamenei", "ruhollah-khomeini"]);
});

test("“I” of a text that nobody signs is one author, by name where a byline gives it", () => {
  const text = "My father kept bees. [I] said that the hive was full. It rained. [I] said that the bees were fine.";
  const [one, two] = toldIn(text).holders;
  expect(one!.actor).toBe(two!.actor);
  expect(one!.actor).toMatch(/^author~/);
  expect(toldIn(text, { byline: "By Ada Poe" }).holders.map((h) => h.name)).toEqual(["Ada Poe", "Ada Poe"]);
  expect(toldIn(text, { byline: "Staff and agencies" }).holders[0]!.name).toBe("I");
  expect(toldIn(text, { outlet: "Sund Gazette" }).holders[0]!.name).toBe("Sund Gazette");
});

test("the author is nobody's he or they", () => {
  expect(toldIn("[I] said that it rained. Ben Orr ran. [He] said that it rained.").holders[1]!.name).toBe("Ben Orr");
});

test.each([
  ["asked by name", "Alright, Mr Tomas Reker, please go on. [I] said that it rained.", "Tomas Reker"],
  ["asked a question", "Now, Judge Lind, what did you see? [I] said that it rained.", "Lind"],
  ["called", "So, Mrs Ada Poe? [I] said that it rained. It was cold. [I] said so.", "Ada Poe"],
  ["the next one called", "Mr Voss? [I] said so. Thank you. Mr Reker? [I] said that it rained.", "Reker"],
])("“I” is who was called upon last: %s", (_, text, name) => {
  expect(toldIn(text).holders.at(-1)!.name).toBe(name);
});

test.each([
  ["thanked", "Thank you, Judge Lind. [I] said that it rained."],
  ["how one who was called begins", "Mr Chief Justice, may it please you to hear us? [I] said that it rained."],
  ["spoken of", "Mr Reker left. [I] said that it rained."],
])("nobody is called upon who is only %s", (_, text) => {
  expect(toldIn(text).holders[0]!.actor).toMatch(/^author~/);
});

test("what “I” says of itself is nobody else, and who has the floor is no he", () => {
  expect(toldIn("Tomas Reker came. I'm a licensed builder. [He] said so.").holders[0]!.name).toBe("Tomas Reker");
  const text = "Ben Orr came. Mr Voss, please go on. I sat. [He] said that it rained.";
  expect(toldIn(text).holders[0]!.name).toBe("Ben Orr");
});

test.each([
  ["where something happened", "The river rose at Mirstad. [The group] said the dam had held."],
  ["a town of the gazetteer", "Brussels and Leeds are far apart. [The firm] said so."],
  ["where somebody came from", "Ada Poe came from Torvik. [The club] said it was late."],
])("a body is not taken up by a place: %s", (_, text) => {
  expect(toldIn(text).holders[0]!.actor).toMatch(/^(?:group|firm|club)~/);
});

test("a name of 10,000 characters stays what it is, in linear time", () => {
  const long = `A${"b".repeat(9_999)}`;
  const { holders } = toldIn(`[${long}] said the gate was shut. [He] said the gate was open.`);
  expect(holders).toHaveLength(2);
  expect(holders[0]!.actor!.length).toBeLessThan(100);
});
