/** Places: invented sentences with the places found, as `words → id (precision)`. */
import { describe, expect, test } from "vitest";
import { toldIn } from "./told.ts";

const places = (text: string, more = {}) =>
  toldIn(text, more).mentions.flatMap((m) => (m.kind === "place" ? [`${m.text} → ${m.id ?? "unknown"}`] : []));

const rows: readonly (readonly [fact: string, text: string, found: readonly string[]])[] = [
  ["a town of the gazetteer", "A bridge fell in Mosul on Sunday.", ["Mosul → geonames:99072"]],
  ["a country", "Two men were held in Iraq.", ["Iraq → country:IQ"]],
  ["a town in its country", "A bridge fell in Mosul, Iraq.", ["Mosul → geonames:99072", "Iraq → country:IQ"]],
  ["the larger of two without a hint", "She lives in London.", ["London → geonames:2643743"]],
  [
    "the smaller by the region right behind",
    "She lives in London, Ontario.",
    ["London → geonames:6058560", "Ontario → region:ontario"],
  ],
  [
    "a state of the US picks the town",
    "They met in Springfield, Illinois.",
    ["Springfield → geonames:4250542", "Illinois → region:illinois"],
  ],
  [
    "spelt with an article and a hyphen",
    "Missiles fell near Deir al-Zour, Syria.",
    ["Deir al-Zour → geonames:170794", "Syria → country:SY"],
  ],
  ["spelt otherwise, from the small list", "Missiles fell near Deir Ezzor.", ["Deir Ezzor → place:deir-zor"]],
  ["a post that no list of towns has", "They clashed near Tanf.", ["Tanf → place:tanf"]],
  ["with an apostrophe", "The Iraqi town of Ba’aj was quiet.", ["Ba’aj → geonames:99524"]],
  [
    "a region is no point",
    "Shots were heard in eastern Syria and the Middle East.",
    ["Syria → country:SY", "Middle East → region:middle-east"],
  ],
  ["an invented town by its preposition", "Shots were heard in Osmarra at noon.", ["Osmarra → unknown"]],
  ["an invented town by its noun", "Shots were heard. The northern town of Sarnoq was quiet.", ["Sarnoq → unknown"]],
  ["an invented town by its dateline", "OSMARRA, April 9 (Valley Wire) - Shots were heard.", ["OSMARRA → unknown"]],
  ["a valley", "They fled the Orlo valley.", ["Orlo → unknown"]],
  ["a person is no place", "It was signed in front of Mara London.", []],
  ["a person's family name is no place", "Valerie Paris sued. Paris won.", []],
  ["a body is no place", "She works in the Ministry of Defence.", []],
  ["a capital that speaks is no place", "Tehran denied it.", []],
  ["a word for a people is no place", "Iranian troops left.", []],
  ["a weekday is no place", "It fell in March and on Sunday.", []],
  ["us is no country", "He told us of it.", []],
  ["US is one", "He flew to the US.", ["US → country:US"]],
  ["a backed militia is not its backer's country", "Iran-backed men left.", []],
  [
    "the state, by the word before it",
    "Shots were heard in the state of Washington.",
    ["Washington → region:washington-state"],
  ],
  [
    "the state, by its governor",
    "New York Governor Ada Brandt opened a bridge. She left New York.",
    ["New York → region:new-york-state", "New York → region:new-york-state"],
  ],
  ["the town, by its mayor", "The mayor of New York opened a bridge.", ["New York → geonames:5128581"]],
  [
    "countries in a row",
    "Talks were held with Mexico, China, Japan and Brazil.",
    ["Mexico → country:MX", "China → country:CN", "Japan → country:JP", "Brazil → country:BR"],
  ],
  [
    "a country in a row whose neighbour has a town of that name",
    "Talks were held with Armenia, Georgia, Iraq, Iran and Syria.",
    ["Armenia → country:AM", "Georgia → country:GE", "Iraq → country:IQ", "Iran → country:IR", "Syria → country:SY"],
  ],
  [
    "states in a row",
    "Crates were sold in Ohio, New York, Georgia and Washington.",
    [
      "Ohio → region:ohio",
      "New York → region:new-york-state",
      "Georgia → region:georgia",
      "Washington → region:washington-state",
    ],
  ],
  ["two countries", "Crates came from China, Japan said.", ["China → country:CN", "Japan → country:JP"]],
  [
    "a country that names its capital",
    "Mexico City was calm. In Mexico nobody voted.",
    ["Mexico City → geonames:3530597", "Mexico → country:MX"],
  ],
  ["an area as news writes it", "Shots were heard in South Darfur.", ["South Darfur → area:SD.49"]],
  ["an area with its kind", "Snow fell in Anhui Province.", ["Anhui Province → area:CN.01"]],
  ["a province that is gone", "Cattle died in Nyanza Province.", ["Nyanza Province → region:nyanza-province"]],
  ["a town whose people speak", "A laboratory in Winnipeg confirmed it.", ["Winnipeg → geonames:6183235"]],
  [
    "a large town that is a word",
    "They opened shops in Beijing and Shanghai.",
    ["Beijing → geonames:1816670", "Shanghai → geonames:1796236"],
  ],
  [
    "no listed town of that name is where the text puts it",
    "She was held in Bradford, Ontario.",
    ["Bradford → unknown", "Ontario → region:ontario"],
  ],
  ["a party's letter before a short form", "Ada Brandt, D-Pa., left.", ["Pa. → region:pennsylvania"]],
];
test.each(rows)("%s", (_fact, text, found) => {
  expect(places(text)).toEqual(found);
});

test("a village that no list has lies somewhere in what the text puts it in, and no nearer", () => {
  const { mentions } = toldIn("Two swans were found in the village of Osmarra in Bavaria.");
  expect(mentions.find((m) => m.kind === "place")).toMatchObject({
    text: "Osmarra",
    id: null,
    country: "DE",
    precision: "region",
  });
});

describe("context", () => {
  test("a country that the article speaks of picks the town", () => {
    expect(
      places("Syrian troops left. Shots were heard in Tripoli, and Lebanon closed its border with Syria."),
    ).toContain("Tripoli → geonames:266826");
    expect(places("Libyan troops left. Shots were heard in Tripoli.")).toContain("Tripoli → geonames:2210247");
  });
  test("Georgia is a state among states, else a country", () => {
    expect(places("Shots were heard in Georgia.")).toEqual(["Georgia → country:GE"]);
    expect(places("Votes were counted in Alabama, in Texas and in Georgia.")).toContain("Georgia → region:georgia");
  });
  const chosen: readonly (readonly [fact: string, text: string, found: string])[] = [
    ["a county holds its town", "Paris lies in Lamar County, Texas. People left Paris.", "Paris → geonames:4717560"],
    ["a province holds its town", "Floods hit Pandi, Bulacan, in the Philippines.", "Bulacan → area:PH.03.13"],
    [
      "a country's name as towns are named",
      "Lebanon police held a man in Wilson County, Tennessee.",
      "Lebanon → geonames:4636045",
    ],
    ["a country among countries", "Troops left Lebanon for Syria.", "Lebanon → country:LB"],
    ["a county by its state", "Deputies of Walker County, Texas, left.", "Walker County → area:US.TX.471"],
    [
      "a county by its neighbours",
      "Fires burned in Navarro and Henderson counties in Texas.",
      "Henderson → area:US.TX.213",
    ],
    ["towns of one state", "Oxford, Hamilton and Cleves lie in Ohio.", "Oxford → geonames:4520760"],
    ["the state's short form", "Birmingham, Ala., was quiet.", "Birmingham → geonames:4049979"],
    ["the country's part", "A man was held in Perth, Scotland.", "Perth → geonames:2640358"],
    ["the country", "Perth was hot. Australia lost.", "Perth → geonames:2063523"],
    ["the province abroad", "Nurses flew to Cambridge, Ontario.", "Cambridge → geonames:5913695"],
    ["the country behind", "Shots rang in Valencia, Venezuela.", "Valencia → geonames:3625549"],
    ["two towns of one country", "She moved to Cordoba from Rosario, Argentina.", "Cordoba → geonames:3860259"],
    ["New York is the city", "She spoke in Washington and in New York.", "New York → geonames:5128581"],
    ["Washington is the capital", "She spoke in Washington and in New York.", "Washington → geonames:4140963"],
    [
      "states of a list are states",
      "Votes were counted in Ohio, Michigan and California.",
      "California → region:california",
    ],
    ["a governorate is a region", "Troops entered Anbar province.", "Anbar → region:anbar"],
    ["a town and its province", "Troops left Deir ez-Zor province for Deir ez-Zor.", "Deir ez-Zor → geonames:170794"],
    ["an old name of a country", "He was born in Burma.", "Burma → country:MM"],
    ["a transliteration", "Shots were heard in Al-Fashir, Darfur.", "Al-Fashir → geonames:379555"],
    ["a small namesake elsewhere is not meant", "Iraqi men met in Hadad and in Mosul.", "Hadad → unknown"],
  ];
  test.each(chosen)("%s", (_fact, text, found) => {
    expect(places(text)).toContain(found);
  });
  test("no point for a region, none for a country", () => {
    const kinds = (text: string) => toldIn(text).mentions.flatMap((m) => (m.kind === "place" ? [m.precision] : []));
    expect(kinds("Shots fell in Anbar province, in Walker County, Texas, and in Iraq.")).toEqual([
      "region",
      "region",
      "region",
      "country",
    ]);
  });
  test("the address of a British site", () => {
    expect(places("Nurses left Cambridge, Ada Brandt said.", { url: "https://www.example.co.uk/news" })).toEqual([
      "Cambridge → geonames:2653941",
    ]);
  });
  test("the outlet's country weighs a little", () => {
    expect(places("Shots were heard in Valencia.", { outlet: "El País" })).toEqual(["Valencia → geonames:2509954"]);
  });
  test("coordinates and country come with the id", () => {
    const [place] = toldIn("A bridge fell in Mosul.").mentions;
    expect(place).toMatchObject({ kind: "place", country: "IQ", precision: "town" });
    expect((place as { latitude: number }).latitude).toBeCloseTo(36.34, 1);
  });
});
