/**
 * Constructions of reporting. Source, cue and content are marked in each sentence: see marked.ts. What is not marked is
 * nobody's, so a row also says what must not be found.
 */
import { describe, expect, test } from "vitest";
import { tagWithin } from "../../src/extract/within.ts";
import { marked, plain, readingOf } from "./marked.ts";

const TABLE: Record<string, [fact: string, sentence: string][]> = {
  denials: [
    ["denied that", "[1s The ministry] [1c denied] [1k that its troops had shelled the port]."],
    ["denied doing", "[1s The ministry] [1c denied] [1k shelling the port]."],
    ["denied a charge", "[1s The general] [1c denied] [1k the accusation that he had sold the guns]."],
    ["dismissed as", "[1s Ada Poe] [1c dismissed] [1k the report as fantasy]."],
    ["rejected reports that", "[1s The company] [1c rejected] [1k reports that it had paid rebels]."],
    [
      "rejected as a quotation, the charge comes second",
      "[1s The general] on Tuesday [1c rejected] as “a crude lie” [1k the charge that his men had fired].",
    ],
    ["no truth in", "[1s A spokesman] [1c said] [1k there was no truth in claims that the general had fled]."],
    ["denied, passive", "[1k The claim] [1c was denied] by [1s the army]."],
    ["refuted", "[1s Scientists] [1c refuted] [1k the claim that the dam was safe]."],
    ["disputed", "[1s Opposition leaders] [1c disputed] [1k the figures]."],
  ],
  withdrawals: [
    ["withdrew its statement", "[1s The paper] [1c withdrew] [1k its statement that twelve people had died]."],
    ["we withdraw our report", "[1s We] [1c withdraw] [1k our report that the convoy was hit]."],
    ["walked back", "[1s The mayor] [1c walked back] [1k his claim that troops had entered the town]."],
    ["retracted", "[1s Northern Wire] [1c retracted] [1k its story that the envoy had resigned]."],
    [
      "an earlier version",
      "Correction: [1s an earlier version of this article] [1c said] [1k that twelve people had died].",
    ],
  ],
  "documents and signs": [
    ["a ruling", "[1s The ruling] [1c states] [1k that the sale was illegal]."],
    ["a statement read", "[1s The statement] [1c read]: [1k “We are leaving.”]"],
    ["a sign", "[1s A sign at the gate] [1c reads] [1k “No entry”]."],
    ["a sign, the words first", "[1k “No entry,”] [1s a sign at the gate] [1c reads]."],
    ["records", "[1s County records] [1c show] [1k that the pump was sold twice]."],
    ["records, last", "[1k The school dates from 1931], [1s county records] [1c show]."],
    ["a report", "[1s The report] [1c found] [1k that nine pumps were broken]."],
    ["a memo, without that", "[1s A leaked memo] [1c shows] [1k the ministry knew of the leak]."],
    ["an indictment", "[1s The indictment] [1c alleges] [1k that she took the money]."],
    [
      "a document that somebody has seen",
      "[1s A document seen by Northern Wire] [1c says] [1k the forces had withdrawn].",
    ],
    ["footage", "[1s Footage verified by Northern Wire] [1c shows] [1k the dam breaking]."],
  ],
  "nobody named": [
    ["was told that", "She [1c was told] [1k that the file had been lost]."],
    ["was told, without that", "I [1c was told] [1k the deal was dead]."],
    ["were warned that", "The villagers [1c were warned] [1k that the dam might break]."],
    ["it is alleged that", "[1c It is alleged] [1k that the mayor took the money]."],
    ["it was reported that", "[1c It was reported] [1k that the dam was safe]."],
    ["is alleged to", "[1k The mayor] [1c is alleged] [1k to have taken the money]."],
    ["is believed to", "[1k The dam] [1c is believed] [1k to have been mined]."],
    ["is accused of", "[1k She] [1c is accused] [1k of taking the money]."],
    ["reportedly", "[1k The mayor] [1c reportedly] [1k took the money]."],
    ["allegedly, first", "[1c Allegedly], [1k the mayor took the money]."],
    ["there were reports that", "There were [1c reports] [1k that two men had been shot]."],
    ["reports of", "There were [1c unconfirmed reports of] [1k two men shot]."],
    ["unclear whether", "It [1c is unclear] [1k whether the envoy crossed the border]."],
    ["not immediately clear", "It [1c was not immediately clear] [1k who fired]."],
    ["expected to", "[1k Talks] [1c are expected] [1k to begin on Monday]."],
    ["seems", "[1k The dam] [1c seems] [1k safe]."],
    ["an agent with by", "[1k The attack] [1c was claimed] by [1s the Front]."],
    ["asked by somebody", "The mayor [1c was asked] by [1s a reporter] [1k whether the dam was safe]."],
    ["by a time is no agent", "A ruling is expected by the middle of May."],
  ],
  "a source handed on": [
    [
      "reported, citing, that",
      "[1s Northern Wire] [1c reported], [2c citing] [2s the defence ministry], [12k that the convoy was hit].",
    ],
    [
      "citing before the cue",
      "[2s Northern Wire], [1c citing] [1s the defence ministry], [2c reported] [12k that the convoy was hit].",
    ],
    [
      "citing after the cue",
      "[12k The convoy was hit], [1s Northern Wire] [1c reported], [2c citing] [2s two officials].",
    ],
    ["citing first", "[1c Citing] [1s two officials], [2s Northern Wire] [2c reported] [12k that the convoy was hit]."],
    [
      "citing one of several",
      "[12k Shells fell on the town], [1s the relief group Cartwheel] [1c said], [2c citing] [2s one of its drivers].",
    ],
    [
      "quoting somebody",
      "[1s State television] [1c said], [2c quoting] [2s the interior minister], [12k that the strike had killed nine].",
    ],
    [
      "quoted somebody as saying that",
      "[1s Northern Wire] [1c quoted] [2s a guard] [2c as saying] [12k that the gate was open].",
    ],
    [
      "quoted somebody as saying, without that",
      "[1s Northern Wire] [1c quoted] [2s a guard] [2c as saying] [12k the gate was open].",
    ],
    [
      "quoted as saying, after a quotation",
      "[12k “The gate was open,”] [1s Northern Wire] [1c quoted] [2s a guard] [2c as saying].",
    ],
    [
      "quoted as saying, after indirect speech",
      "[12k All jets came home], [13s the channel] [1c quoted] [2s a ministry statement] [2c as saying], and [3c added] [3k that nobody was hurt].",
    ],
    ["was quoted as saying", "[1s A guard] [1c was quoted as saying] [1k that the gate was open]."],
    ["was quoted by", "[2s He] [1c was quoted] by [1s Northern Wire] [2c as saying] [12k the road was closed]."],
    [
      "said, citing, without that",
      "[1s The Sheet] [1c said] on Tuesday, [2c citing] [2s two people], [12k the firm would be sold].",
    ],
    [
      "citing before a verb that passes for a noun",
      "[2s The Sheet], [1c citing] [1s a clerk], [2c reports] [12k that the mine will close].",
    ],
    [
      "reported on its website, citing",
      "[1s Northern Wire] [1c reported] on its website, [2c citing] [2s the river authority], [12k that the dam had cracked].",
    ],
    [
      "reports, quoting one who saw it",
      "[1s The Town Lantern] [1c reports], [2c quoting] [2s an attendant who saw it], [12k that the hall was empty].",
    ],
    [
      "a source that cited another",
      "[1c According to] [1s Harbour Post], which [2c cited] [2s two dockers], [12k the crane fell on Monday].",
    ],
    [
      "a source that quoted another, before its verb",
      "[2s Harbour Post], which [1c quoted] [1s two dockers], [2c said] [12k the crane fell on Monday].",
    ],
    ["a fact cited is no source", "[12s Ada Poe] [1c opposed] [1k the plan], [2c citing] [2k high costs]."],
  ],
  "a report inside a report": [
    ["a quotation, two speakers", "[1k “We left,” Ada Poe said], [1s Northern Wire] [1c reports]."],
    ["a quotation, a speaker, according to", "[1k “We left,” Ada Poe said], [1c according to] [1s Northern Wire]."],
    ["indirect, a speaker, according to", "[1k The dam broke, residents said], [1c according to] [1s Northern Wire]."],
    ["indirect, two speakers", "[1k The dam broke, the ministry said], [1s state television] [1c reported] on Monday."],
    ["a cue before, another after", "[1k The ministry said the dam broke], [1s state television] [1c reported]."],
    ["according to, then a cue", "[1c According to] [1s state television], [1k the ministry said the dam broke]."],
    [
      "with a second cue inside",
      "[1k “We left,” Ada Poe said, adding that it was late], [1s the agency] [1c reported].",
    ],
  ],
  "belief, will and questions": [
    ["thinks", "[1s The minister] [1c thinks] [1k the plan will fail]."],
    ["believe that", "[1s Residents] [1c believe] [1k that the dam will hold]."],
    ["fear, plural without that", "[1s Engineers] [1c fear] [1k the dam will break]."],
    ["are worried that", "[1s Engineers] [1c are worried] [1k that the dam will break]."],
    ["hopes to", "[1s The envoy] [1c hopes] [1k to return in May]."],
    ["vowed to", "[1s Rebels] [1c vowed] [1k to retake the dam]."],
    ["vowed, a quotation", "[1k “We will respond,”] [1c vowed] [1s the general]."],
    ["plans to", "[1s The army] [1c plans] [1k to reopen the road]."],
    ["accused somebody of", "[1s The mayor] [1c accused] [1k the company of dumping waste in the river]."],
    ["blamed", "[1s The ministry] [1c blamed] [1k the closure on snow]."],
    ["urged", "[1s The union] [1c urged] [1k drivers to stay at home]."],
    ["called for", "[1s Ada Poe] [1c called for] [1k an inquiry into the collapse]."],
    ["called on", "[1s The mayor] [1c called on] [1k the army to leave]."],
    ["demanded that", "[1s The mayor] [1c demanded] [1k that the army leave]."],
    ["asked whether", "[1s The court] [1c asked] [1k whether the papers were genuine]."],
    ["asked why", "[1s The mayor] [1c asked] [1k why nobody had come]."],
    [
      "asked whether, opening",
      "[1c Asked] [1k whether the dam was safe], [2s Ada Poe] [2c said] [2k she did not know].",
    ],
    ["would not say whether", "[1s Police] [1c would not say] [1k whether anyone had been held]."],
    ["declined to say", "[1s A spokesman] [1c declined] [1k to say how many men were held]."],
    ["an order is no report", "Come in, tell me what you saw."],
  ],
  nouns: [
    ["claim that", "[1c The claim] [1k that the bridge was hit] was repeated on Monday."],
    ["whose claim", "[1s The ministry's] [1c claim] [1k that the bridge was hit] was repeated on Monday."],
    ["his admission", "[1s His] [1c admission] [1k that he took the money] ended the case."],
    ["whose announcement", "[1s The ministry's] [1c announcement of] [1k a truce] surprised nobody."],
    ["whose denial", "[1s The minister's] [1c denial of] [1k the strike] surprised nobody."],
    ["an announcement of nobody", "The announcement of a truce surprised nobody."],
    ["rumours that", "[1c Rumours] [1k that the dam had failed] reached the town."],
    ["a relative clause is no claim", "The promise she made was kept."],
  ],
  speakers: [
    ["neither nor", "[1s Neither the ministry nor the army] [1c said] [1k who fired]."],
    ["a number of dead", "[1s Police] [1c say] [1k at least nine people died]."],
    ["up to a number", "[1s Police] [1c say] [1k up to 40 men were held]."],
    ["an adverb set off", "[1s The army], however, [1c said] [1k that nobody was hurt]."],
    ["a participle set off", "[1s The mayor], speaking in Zed, [1c said] [1k it would hold]."],
    ["a compound with a hyphen", "[1s Moscow-born trader Ilse Brandt] [1c said] [1k the market was closed]."],
    ["a name that looks like a verb", "[1s Open Ward] [1c said] [1k that it had told everybody]."],
    ["a name that ends in a day's word", "[1s Network Today] [1c reported] [1k that the room was empty]."],
    ["some", "[1s Some] [1c say] [1k the deal is dead]."],
    ["one of them", "[1k “It is dead,”] [1s one of the officials] [1c said]."],
    ["close to", "[1s A source close to the talks] [1c told] Northern Wire [1k the deal was dead]."],
    [
      "a person who asked not to be named, last",
      "[1k Nine people died], [1s a hospital official who asked not to be named] [1c told] Northern Wire.",
    ],
    [
      "a title and a name set off, after a quotation",
      "[1k “Nine came back,”] [1s the harbour master, Mark Roe], [1c told] Northern Wire.",
    ],
    [
      "a title and a name set off, before one",
      "[1s Mark Roe, the harbour master], [1c told] Northern Wire: [1k “Nine came back.”]",
    ],
    ["police and witnesses", "[1k Nine people died], [1s police and witnesses] [1c said]."],
    [
      "a relative clause after an inverted cue",
      "[1k Two men were held], [1c said] [1s the clerk, Ilse Brandt, who keeps the list].",
    ],
    ["which said", "[2s Northern Wire], [1s which] [1c first reported] [1k the deal], [2c said] [2k it was dead]."],
    ["who, in the middle", "Ada Poe, [1s who] [1c said] [1k the dam held], is mayor of Zed."],
    ["a possessive is no verb", "The mayor's repeated claims about the dam bored everyone."],
    ["a dateline is nobody's words", "VARNO, March 4 (Northern Wire) - [1k Two men were held], [1s police] [1c said]."],
    ["a dateline before the speaker", "ZED (Northern Wire) - [1s Police] [1c said] [1k two men were held]."],
  ],
  "where content ends": [
    ["a semicolon", "[1s The mayor] [1c said] [1k it would hold]; [2s engineers] [2c said] [2k it would not]."],
    ["a subordinate clause before the main one", "While [1s Ada Poe] [1c said] [1k the dam held], nobody moved."],
    ["as reported, first", "As [1s Northern Wire] [1c reported], [1k the dam held]."],
    ["as reported, last", "[1k The dam held], as [1s Northern Wire] [1c reported]."],
    ["a quotation that halts", "[1s He] [1c said]: [1k “We are not moving. We wait,”] and walked out."],
    ["that, twice", "[1s The mayor] [1c said] [1k that it would hold and that nobody should leave]."],
    ["a verb inside the marks", "[1s The army] [1c said] [1k its forces “withdrew in good order” from the town]."],
    ["a condition around the cue", "[1k If the army withdraws], [1s the mayor] [1c said], [1k the town will fall]."],
    ["said of somebody", "[1k “We built it,”] [1s the mayor] [1c said] of the dam."],
    [
      "a sentence and a quotation around the cue",
      "[1k The dam will hold], [1s the mayor] [1c said], [1k “because we built it well.”]",
    ],
    ["a quotation after a semicolon", "[1k “The dam is safe,”] [1s he] [1c said]; [1k “nobody need leave.”]"],
  ],
  "news as it is written": [
    [
      "by telephone is no agent",
      "[1k Rebels have seized the town], [1s a spokesman for the rebels] [1c said] by telephone, but [2s the army] [2c denied] [2k this].",
    ],
    ["reports, inverted", "[1k Talks have collapsed], [1c reports] [1s the New Kolm Times]."],
    ["insisted, inverted", "[1k The tank had not fired], [1c insisted] [1s the colonel]."],
    [
      "confirmed with an object is no inversion",
      "[1s Nine votes, all from the hills], [1c confirmed] [1k the strength of the list].",
    ],
    ["an aside between dashes", "[1s She] [1c said] – without giving details – [1k that most were children]."],
    ["that, according to", "[1s Radio Zed] [1c says] [1k that, according to the police chief, no shots were fired]."],
    ["remains unclear", "It [1c remains unclear] [1k whether the tank fired]."],
    ["a participle in the subject", "[1k Video posted online] [1c appears] [1k to show a tank firing]."],
    ["a night nurse", "[1s The night nurse, Ada Poe], [1c said] [1k two men were held]."],
    ["during the night police", "During the night [1s police] [1c said] [1k two men were held]."],
    [
      "a list kept by somebody",
      "[1k At least eleven are held], [1c according to] [1s a list kept by a church charity in Zed].",
    ],
    ["a judge, last", "[1k The tank fired first], [1s the judge] [1c ruled]."],
    [
      "anonymity with its reason",
      "[1s A senior official], speaking on condition of anonymity because he was not allowed to talk, [1c said] [1k the jets had turned back].",
    ],
    [
      "the UN and a figure",
      "[1s The UN] [1c says] [1k 10,000 people have fled]. [2s Aid groups] [2c put] [2k the number at 15,000].",
    ],
    ["by text message", "[1s Ada Poe] [1c told] Northern Wire by text message [1k that the hall was full]."],
    ["by telephone", "[1k “The hall was full,”] [1s Ada Poe] [1c said] by telephone from Zed."],
    [
      "a relative clause after the name is no speaker",
      "[1s Berta Lang, who teaches at the school in Upper Harl], [1c said] [1k the gate stood open].",
    ],
    [
      "nor the place inside two relative clauses",
      "[1s Berta Lang, who teaches at the school in Upper Harl, where the water never comes], [1c said] [1k that the gate stood open].",
    ],
    [
      "a relative clause that ends in a time",
      "[1s Berta Lang, who retired in May], [1c said] [1k that the gate stood open].",
    ],
    [
      "a relative clause about the last noun",
      "[1s Mo Tarek, whose shop looks on the Long Bridge, which fell in May], [1c said] [1k it had cracked].",
    ],
    ["a name, an age, a cue", "[1k “Two schools have been hit,”] [1s Poe, 54], [1c said]. [1k “Nobody was hurt.”]"],
  ],
  figures: [
    ["put the toll at", "[1s The ministry] [1c put] [1k the toll at 17]."],
    [
      "put a number at a quoted figure",
      "[12s The ministry] [1c put] [1k the number of dead at “up to 40”] and [2c said] [2k that nobody was hurt].",
    ],
    ["gave a figure of", "[1s The coroner] [1c gave] [1k a figure of 24]."],
    ["a book put on a table is no figure", "The mayor put the book on the table."],
  ],
  "taken back": [
    [
      "took back what was said, that",
      "[1s Ada Poe] [1c took back] what she had told a paper, [1k that the hall was empty].",
    ],
    [
      "has taken back what was said, that",
      "[1s Ada Poe] [1c has taken back] what she told the Sheet: [1k that the hall was empty].",
    ],
  ],
  "told of and owned up to": [
    ["publicized", "[1s The ministry] [1c publicized] [1k a strike on the town]."],
    ["wrote about", "[1s Mark Roe] [1c wrote about] [1k the town of Zed, which was taken in May]."],
    ["pointed the finger at", "[1s He] [1c pointed the finger at] [1k the army]."],
    ["admitted to", "[1s Ada Poe] [1c admitted to] [1k taking the money]."],
  ],
  "no speaker at all": [
    ["what is handed in says nothing", "Two cooks, Ada Poe and Ben Roe, submitted recipes for the fair."],
    [
      "a title in marks before the verb",
      "[1s Joe Marrow, host of Radio Vale’s “Morning Tide,”] [1c suggested] [1k the mayor was wrong].",
    ],
    ["his proposed ban", "With his proposed ban on lorries, the mayor drove the voters away."],
    ["shown off, shown up", "[1k “I came,”] [1s Ada Poe] [1c said], showing off the hat her brother had given her."],
    [
      "on condition of anonymity",
      "[1k He found no taker], [1s a delegate] [1c said], on condition of anonymity to speak of his party.",
    ],
  ],
  "nothing said": [
    ["no cue", "The dam held and the road was open."],
    ["a title in marks", "The film “Long Road” opened on Monday."],
    ["a word held off", "The “safe” dam broke."],
    ["no answer", "The ministry did not respond to a request for comment."],
  ],
};

for (const [name, rows] of Object.entries(TABLE)) {
  describe(name, () => {
    test.each(rows)("%s: %s", (_fact, row) => {
      const { text, told } = marked(row);
      const found = tagWithin(readingOf(text), { start: 0, end: text.length });
      expect(plain(text, found)).toEqual(told);
    });
  });
}
