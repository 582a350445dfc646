/** Place words: invented sentences with the words found, `in` a longer name where they stand in one. */
import { expect, test } from "vitest";
import { toldIn } from "./told.ts";

const words = (text: string) =>
  toldIn(text).mentions.flatMap((m) => (m.kind === "place" ? [m.within ? `${m.text} in ${m.within}` : m.text] : []));

const rows: readonly (readonly [fact: string, text: string, found: readonly string[]])[] = [
  ["a town by where a man lives", "A Dayton man was held in Ohio.", ["Dayton", "Ohio"]],
  ["a town behind an age", "Ada Brandt, 41, of Dayton, was hurt.", ["Dayton"]],
  ["a town behind a party's letter", "Rep. Ivo Kosta, D-Dayton, spoke.", ["Dayton"]],
  ["a town before its mayor", "Dayton Mayor Ada Brandt spoke in Ohio.", ["Dayton in Dayton Mayor Ada Brandt", "Ohio"]],
  [
    "a town that begins a body's name",
    "Richmond Police Department officers searched a house.",
    ["Richmond in Richmond Police Department"],
  ],
  [
    "a county that begins a body's name",
    "The Butler County Sheriff’s Office searched a house.",
    ["Butler County in Butler County Sheriff"],
  ],
  [
    "a state that ends a body's name",
    "She taught at the University of Nebraska for years.",
    ["Nebraska in University of Nebraska"],
  ],
  ["several counties with one word", "Fires burned in Navarro and Henderson counties.", ["Navarro", "Henderson"]],
  [
    "several towns in a row",
    "Quito, Guayaquil and Cuenca were quiet, Ada Brandt said.",
    ["Quito", "Guayaquil", "Cuenca"],
  ],
  ["a firm's seat by a hyphen", "Crews from Denver-based Toll Works came.", ["Denver"]],
  ["a country by a hyphen", "An Australia-wide ban began, Ada Brandt said.", ["Australia"]],
  ["a backer is no place", "Iran-backed men left Mosul.", ["Mosul"]],
  ["half of a firm's name is no place", "He works at Wal-Mart in Ohio.", ["Ohio"]],
  ["dollars are no place", "The US$5 million was spent in Ohio.", ["Ohio"]],
  ["a road that no list has", "They drove down Sunnybrook Lane in Ohio.", ["Sunnybrook Lane", "Ohio"]],
  ["a road with a number", "They stopped on County Road 35 in Ohio.", ["County Road 35", "Ohio"]],
  ["a street named after a place is a street", "It stood on Richmond Road in Ohio.", ["Richmond Road", "Ohio"]],
  ["a state's short form behind a town", "Macon, Ga., was quiet.", ["Macon", "Ga."]],
  ["a state's short form before a noun", "An Ill. man was hurt in Mosul.", ["Ill.", "Mosul"]],
  ["a state's short form with two dots", "She drove through S.C. on Sunday with Ada Brandt.", ["S.C."]],
  ["Miss. before a name is a title", "Miss. Brandt left Mosul.", ["Mosul"]],
  ["a dateline", "CORSICANA, Texas — A woman was held.", ["CORSICANA", "Texas"]],
  ["a dateline behind a headline", "Woman held. CORSICANA — A woman was held on Friday.", ["CORSICANA"]],
  ["a river of the list", "They crossed the Euphrates in Iraq.", ["Euphrates", "Iraq"]],
  ["a lake of the list", "Storms crossed Lake Erie, Ada Brandt said.", ["Lake Erie"]],
  ["a gulf of the list", "Storms crossed the Gulf of Mexico, Ada Brandt said.", ["Gulf of Mexico"]],
  ["a canal and a strait", "Ships left the Suez Canal for the Strait of Hormuz.", ["Suez Canal", "Strait of Hormuz"]],
  ["a state that is gone", "He was born in Rhodesia and lived in Yugoslavia.", ["Rhodesia", "Yugoslavia"]],
  ["a name with small words", "She flew from Dar es Salaam to Rio de Janeiro.", ["Dar es Salaam", "Rio de Janeiro"]],
  ["a name with hyphens", "She flew to Port-au-Prince.", ["Port-au-Prince"]],
  ["a name with an apostrophe inside", "She flew to Côte d'Ivoire.", ["Côte d'Ivoire"]],
  ["two names put into one run", "Fighters left the Bekaa Valley for Tyre.", ["Bekaa Valley", "Tyre"]],
  ["an article is no part of a name", "The United States sent aid to Mosul.", ["United States", "Mosul"]],
  ["the kind in small letters is no part of it", "Shots were heard in Anbar province.", ["Anbar"]],
  ["a family name is no town", "Ada Jackson spoke. Jackson left.", []],
  ["a given name is no country", "Chad Miller spoke in Mosul.", ["Mosul"]],
  ["a family name that a country has", "Michael Jordan left. Jordan said he would appeal.", []],
  ["a month and a season are no places", "In March and in Spring it rained in Mosul.", ["Mosul"]],
  ["a word for a people is no place", "Israelis and Egyptian troops left Mosul.", ["Mosul"]],
  ["an acronym is no place", "He works for the AQMD in Ohio and spoke of HIV.", ["Ohio"]],
  ["a virus is no place", "The Marburg virus spread in Uganda.", ["Uganda"]],
  ["an invented town is told once, found again", "Shots fell in Osmarra. Osmarra was quiet.", ["Osmarra", "Osmarra"]],
];
test.each(rows)("%s", (_fact, text, found) => {
  expect(words(text)).toEqual(found);
});

const relative: readonly (readonly [fact: string, text: string, found: readonly string[]])[] = [
  ["a distance and a side", "A shell fell 20 km north of Mosul.", ["20 km north of → Mosul"]],
  ["a rough distance", "They met about 15 miles south-east of Mosul.", ["about 15 miles south-east of → Mosul"]],
  ["a distance in words", "They met a few kilometres outside Mosul.", ["a few kilometres outside → Mosul"]],
  ["a distance without a side", "They met 30 km from Mosul.", ["30 km from → Mosul"]],
  ["a drive", "It lies two hours' drive from Mosul.", ["two hours' drive from → Mosul"]],
  ["the kind of place between", "They met 9 miles west of the town of Kirkuk.", ["9 miles west of → Kirkuk"]],
  ["a side alone", "Shots were heard just north of Mosul.", ["just north of → Mosul"]],
  ["near", "Shots were heard near Mosul.", ["near → Mosul"]],
  ["outside", "Shots were heard outside Mosul.", ["outside → Mosul"]],
  ["the outskirts", "Shots were heard on the outskirts of Mosul.", ["on the outskirts of → Mosul"]],
  ["off a coast", "Boats were seen off the coast of Libya.", ["off the coast of → Libya"]],
  ["a road to a town", "He was stopped on the road to Basra.", ["on the road to → Basra"]],
  [
    "the border between two countries",
    "They stopped near the border between Syria and Iraq.",
    ["near the border between → Syria", "near the border between → Iraq"],
  ],
  ["the border with one", "They stopped on the border with Iraq.", ["on the border with → Iraq"]],
  ["between two towns", "It fell halfway between Homs and Hama.", ["halfway between → Homs", "halfway between → Hama"]],
  ["between two of one, not of the other", "Talks between Iraq, Syria were held in Mosul.", []],
  ["in a town is no anchor", "Shots were heard in Mosul.", []],
  ["the north of a country is in it", "Shots were heard in northern Iraq.", []],
  ["a road from another sentence", "They left the road. Mosul was quiet.", []],
];
test.each(relative)("%s keeps the anchor and says so", (_fact, text, found) => {
  const said = toldIn(text).mentions.flatMap((m) =>
    m.kind === "place" && m.relative ? [`${m.relative} → ${m.text}`] : [],
  );
  expect(said).toEqual(found);
});

test("a name of 10,000 characters is no place and costs nothing", () => {
  const name = `V${"a".repeat(9999)}`;
  expect(words(`They left Mosul for ${name} of Ohio.`)).toContain("Mosul");
  expect(toldIn(`They met in ${"Vale ".repeat(2000)}.`).mentions.filter((m) => m.kind === "place" && m.id)).toEqual([]);
});
