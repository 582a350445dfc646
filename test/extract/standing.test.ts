import { describe, expect, it } from "vitest";
import type { Standing } from "../../src/record/statement.ts";
import { about, extracted, said } from "./read.ts";

/** Text, words of the content, polarity. All sentences are invented. */
type Row = readonly [text: string, words: string, polarity?: "+" | "-"];

const TABLE: Readonly<Record<Standing, readonly Row[]>> = {
  withdrawn: [
    ["The ministry withdrew its statement that the bridge had been hit.", "the bridge had been hit"],
    ["The mayor walked back his claim that troops had entered the town.", "troops had entered the town"],
    ["The company retracted its statement of Friday that no oil had leaked.", "no oil had leaked", "-"],
    ["Correction: An earlier version of this article said that 12 people had died.", "12 people had died"],
    ["We withdraw our report of May 3 that the dam broke.", "the dam broke"],
    ["We retract the story that the mayor took money from the builders.", "the mayor took money"],
    ["The agency withdrew its report that the minister had resigned.", "the minister had resigned"],
    ["An earlier version of this story wrongly stated that the pilot was drunk.", "the pilot was drunk"],
    ["The union retracted its claim that three men had been locked in.", "three men had been locked in"],
    ["The hospital took back its statement that the ward was empty.", "the ward was empty"],
    ["The governor recanted his allegation that the ballots were forged.", "the ballots were forged"],
    ["A previous version of this report said that the school had closed.", "the school had closed"],
    ["The army withdrew its claim that it had shot down a drone.", "it had shot down a drone"],
  ],
  denied: [
    ["Moscow denied that it had shelled the port.", "it had shelled the port", "-"],
    ["The company denied that any waste had left its site.", "any waste had left its site", "-"],
    ["The army rejected the accusation that its men had looted the shops.", "its men had looted the shops", "-"],
    ["The minister dismissed reports of a split in the cabinet.", "a split in the cabinet", "-"],
    ["The club denied on Monday that its captain had signed for a rival.", "its captain had signed for a rival", "-"],
    ["“The pipe is sound,” said the plant. The plant denied that the pipe had burst.", "the pipe had burst", "-"],
    ["The police refuted the story of a cover-up at the station.", "a cover-up at the station", "-"],
    ["The embassy has denied that its staff were armed.", "its staff were armed", "-"],
    ["The general ruled out a withdrawal from the valley.", "a withdrawal from the valley", "-"],
    ["Soldiers fired on the queue, a driver said. The army denied it.", "Soldiers fired on the queue"],
    ["The firm denied that no one had been warned.", "no one had been warned", "+"],
    ["The senator disputed the claim that he had known of the plan.", "he had known of the plan", "-"],
    ["The group denied having planted the device.", "having planted the device", "-"],
  ],
  hypothetical: [
    ["If the depot was struck, supplies will suffer.", "If the depot was struck"],
    ["It is unclear whether the envoy crossed the border.", "whether the envoy crossed the border"],
    ["Had the convoy arrived, the town would have held.", "Had the convoy arrived"],
    ["Did the minister sign the letter?", "Did the minister sign the letter?"],
    ["She said that she would leave on Thursday if the road was open.", "she would leave on Thursday"],
    ["It was not known whether anyone had been in the house.", "whether anyone had been in the house"],
    ["Unless the rain stops, the dam will break, the engineer said.", "the dam will break"],
    ["The mayor asked whether the gate had been locked.", "whether the gate had been locked"],
    ["The clerk would have told the police.", "would have told the police"],
    ["Whether anyone was hurt we do not know.", "Whether anyone was hurt"],
    ["“If they come, we will fight,” the farmer said.", "If they come"],
    ["Provided that the swell allows it, the divers will go down on Friday.", "the divers will go down"],
    ["Were the investigators to find the letter, the picture would change.", "Were the investigators to find"],
    ["It remains unclear whether the two met.", "whether the two met"],
  ],
  prospective: [
    ["The army will reopen the road.", "The army will reopen the road"],
    ["The firm said it would pay for the clean-up.", "it would pay for the clean-up"],
    ["The minister is to appear before parliament on Tuesday.", "is to appear before parliament"],
    ["“We are not moving,” a fighter said.", "We are not moving", "-"],
    ["The bridge is expected to open in June.", "is expected to open in June"],
    ["The divers are due to go down on Friday.", "are due to go down"],
    ["The striker is set to join the club.", "is set to join the club"],
    ["“We will not open that gate,” the envoy told reporters.", "We will not open that gate", "-"],
    ["The council plans to close the school.", "to close the school"],
    ["The ministry said that the search would go on through the night.", "the search would go on"],
    ["The rebels vowed to retake the dam.", "retake the dam"],
    ["It is only a matter of time before somebody falls.", "somebody falls"],
    ["The mayor promised that the hall would be rebuilt.", "the hall would be rebuilt"],
    ["A hearing will be held on Monday.", "A hearing will be held"],
    ["The road will never be finished.", "The road will never be finished", "-"],
    ["“She gave me her word, and on Monday she will pay,” the baker said.", "on Monday she will pay"],
    ["“They have promised us the key and we shall have it by noon,” the baker said.", "we shall have it by noon"],
  ],
  unverified: [
    ["The group said it had downed a drone. The Post could not verify the claim.", "it had downed a drone"],
    [
      "Jets hit the camp, state radio reported. It was not possible to confirm the report independently.",
      "Jets hit the camp",
    ],
    ["“They took my cows,” the farmer said. The account could not be independently verified.", "They took my cows"],
    ["Forty people died, residents said. The figure could not be independently confirmed.", "Forty people died"],
    [
      "The council accused the army of shelling the clinic. Radio Anvil could not verify the accusation.",
      "shelling the clinic",
    ],
    ["The room was empty, a guard said. We were unable to verify his account.", "The room was empty"],
    [
      "The junta said that its men had taken the hill. The claim has not been independently verified.",
      "its men had taken the hill",
    ],
    ["The front said it lost no men. Newswire was not able to confirm the statement.", "it lost no men", "-"],
    ["A witness said that she saw two bodies. There was no independent confirmation.", "she saw two bodies"],
    ["The ship sank at noon, the navy said. AFP could not immediately verify the report.", "The ship sank at noon"],
    [
      "The striker has signed, a fan site reported. The Mercury has been unable to confirm the report.",
      "The striker has signed",
    ],
    ["Rebels said they held the bridge; Reuters could not confirm this.", "they held the bridge"],
  ],
  distanced: [
    ["The junta claimed it had taken the hill.", "it had taken the hill"],
    ["The alleged massacre happened in May.", "alleged massacre"],
    ["The federation insisted that no tannery had released anything.", "no tannery had released anything", "-"],
    ["Two ships reportedly sank.", "sank"],
    ["The list claimed on Wednesday that its boxes had been burned.", "its boxes had been burned"],
    ["The prosecutor alleged that the clerk had sold the files.", "the clerk had sold the files"],
    ["The general is said to have fled.", "have fled"],
    ["The president maintained that the vote was fair.", "the vote was fair"],
    ["The army announced a strike on purported rebel camps.", "purported rebel camps"],
    ["“Nobody was hurt,” the owner claimed.", "Nobody was hurt", "-"],
    ["The so-called republic has issued stamps.", "so-called republic"],
    ["The band claims to have burned the mill.", "burned the mill"],
    ["The governor insists the dam is safe.", "the dam is safe"],
  ],
  attributed: [
    ["“The roof has fallen in, and we shall see the owner in court,” the baker said.", "The roof has fallen in"],
    ["Police said three men were held.", "three men were held"],
    ["According to the union, nobody was paid.", "nobody was paid"],
    ["The army acknowledged losing the base.", "losing the base"],
    ["“It came out of the pipe,” said the warden.", "It came out of the pipe"],
    ["The town hall stood empty, the clerk told reporters.", "The town hall stood empty"],
    ["The coroner said she had signed 24 certificates.", "she had signed 24 certificates"],
    ["County records show that the pipe is lead.", "the pipe is lead"],
    ["The firm said no one had been hurt.", "no one had been hurt", "-"],
    ["The nurse said that the roof had come in.", "the roof had come in"],
    ["Witnesses said shots were fired from a car.", "shots were fired from a car"],
    ["“No box burned,” she said.", "No box burned", "-"],
    ["The mayor admitted that the figures were wrong.", "the figures were wrong"],
    ["The minister said that Ostmark had agreed to open the gate.", "Ostmark had agreed to open the gate"],
    ["The fire brigade said that nobody had been in the house.", "nobody had been in the house", "-"],
  ],
  hedged: [
    ["The blast was probably an accident.", "The blast was probably an accident"],
    ["The men appear to have left.", "The men appear to have left"],
    ["Shelling may have started the fire.", "Shelling may have started the fire"],
    ["The fin appeared to come from a mortar.", "The fin appeared to come"],
    ["The two were apparently friends.", "The two were apparently friends"],
    ["Perhaps the letter was lost.", "the letter was lost"],
    ["The crash was likely caused by ice.", "The crash was likely caused by ice"],
    ["The captain is believed to be in hiding.", "to be in hiding"],
    ["The two men are thought to have known each other.", "to have known each other"],
    ["It seems that the guard slept.", "the guard slept"],
    ["The fire could have begun in the kitchen.", "The fire could have begun"],
    ["The dog is possibly lost.", "is possibly lost"],
  ],
  asserted: [
    ["The bridge fell at noon.", "The bridge fell at noon"],
    ["None of the boxes was burned.", "None of the boxes was burned", "-"],
    ["Our reporter saw four bodies on the quay.", "saw four bodies"],
    ["The town, taken last week, is quiet.", "is quiet"],
    ["The firm makes 2 million meals a week.", "The firm makes 2 million meals"],
    ["There was far too much lead in that tap.", "too much lead in that tap"],
    ["No one was hurt.", "No one was hurt", "-"],
    ["In 2027 the hall burned to the ground.", "the hall burned to the ground"],
    ["The two men could not open the door.", "could not open the door", "-"],
    ["In May the road was shut.", "In May the road was shut"],
    ["With the bridge gone, the village stays dark.", "With the bridge gone"],
    ["The wind rose; the ferry stayed in port.", "the ferry stayed in port"],
    ["The army has fired on crowds before, as those who lived here know.", "The army has fired on crowds before"],
  ],
};

for (const [standing, rows] of Object.entries(TABLE)) {
  describe(standing, () => {
    for (const [text, words, polarity] of rows) {
      it(text, async () => {
        const found = await extracted(text);
        const all = found.statements.filter((s) => said(s).includes(words));
        const statement = all.find((s) => s.standing === standing) ?? about(found, words);
        expect(statement, `no statement holds “${words}”: ${found.statements.map(said).join(" | ")}`).toBeDefined();
        expect({ standing: statement!.standing, rules: statement!.by.rules }).toMatchObject({ standing });
        if (polarity) expect(statement!.polarity).toBe(polarity);
      });
    }
  });
}
