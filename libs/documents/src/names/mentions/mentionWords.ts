import { foldScript } from '../spelling/foldScript.js';

/** Words after which a place stands, in English, Russian, Arabic and French. */
export const BEFORE_PLACES = setOf(
  'in at near around outside inside across throughout within above over via through into towards toward downtown central northern southern eastern western в во около возле под في داخل بالقرب',
);

/** Words of going, after which "to" and "from" have places. */
export const GOING = setOf(
  'fly flies flew flown flight flights travel travels traveled travelled arrive arrives arrived arriving return returns returned go goes went gone going trip visit visits ' +
    'visited came come leave leaves left departed departs headed route road convoy plane planes cargo moved drive drove train bus transported landed evacuated fled',
);

/** What makes a place of the city before it: "Baku airport". */
export const PLACE_NOUNS = setOf(
  'airport street metro suburb suburbs hotel district neighborhood neighbourhood conference summit talks meeting marathon office bureau region province city village time based',
);

/** What makes a place of the city after it: "the city of Ganja". */
export const BEFORE_CITIES = setOf(
  'city capital mayor town village streets outskirts suburb suburbs port north south east west столица город',
);

/** Words that a person does something with who was just named. */
export const SAYING = setOf(
  'said says told tells added adds stated states announced announces argued argues wrote writes noted notes accused accuses warned warns denied denies claimed claims called calls ' +
    'declared declares insisted urged urges thanked met meets visited visits believes believed explained explains reported who сказал заявил сообщил',
);

/** Words that begin sentences with a capital and are no names, and words that are capitalised without being part of a name of an actor. */
export const COMMON = setOf(
  'a an the this that these those there here it its he she his her him they their them we our you your i my who whose which what when where why how if as at by for from in into of on to with ' +
    'without within under over after before since until during while although though because but and or nor so yet however meanwhile moreover furthermore also both either neither each every all any some ' +
    'many most much more several few no not only even just still again once earlier later recently today yesterday tomorrow now then ago last next another other others such same about above across against along ' +
    'among around despite like near off out per than through throughout toward towards up upon via regarding according following including instead nevertheless nonetheless therefore thus hence indeed perhaps maybe ' +
    'asked speaking addressing quoting citing responding commenting having being given one two three four five six seven eight nine ten first second third dozens hundreds thousands ' +
    'is are was were be been has have had do does did can could may might must shall should will would let yes ok mr mrs ms dr ' +
    'officials sources analysts experts troops soldiers civilians reports media people government' +
    ' monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'в во на по из и а но как что это он она они мы при для после до если когда также однако сегодня вчера',
);

/** Words in names of places, times, events and works: a row of capitals with one of them names no actor. */
export const NO_ACTORS = setOf(
  'sea ocean gulf river mountain mountains mount lake peninsula island islands valley strait straits desert region province district city village town county east west north south northern southern eastern western central ' +
    'middle strip park muslim muslims christian christians jewish jews shia sunni islam islamic arab arabs english soviet asia europe africa eurasia caucasus balkans mediterranean street avenue square airport port corridor canal bridge palace hotel hall tower dome war day week month year century agreement treaty accord accords pact declaration protocol ' +
    'convention resolution constitution operation plan doctrine games cup olympics festival christmas ramadan passover easter covid holocaust genocide revolution spring uprising summit conference forum talks prize award act law code bill article ' +
    'chapter minister president ambassador church museum hospital stadium cemetery memorial street road highway pipeline field refinery nations world international holy bible quran torah god new old great greater ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december am pm utc gmt usd eur',
);

/** Heads of bodies that are places, and no actors. */
export const PLACE_HEADS = setOf(
  'airport street church museum hospital stadium school refinery conference exchange project',
);
/** Heads and endings of companies and of armed groups. */
export const COMPANY_WORDS = setOf(
  'ltd inc llc corp corporation company co plc gmbh jsc ojsc pjsc limited holdings holding industries airlines systems bank',
);
export const ARMED_WORDS = setOf(
  'brigade brigades battalion battalions militia militias liberation mujahideen rebels',
);

/** Capitals that are no names of bodies. */
export const NO_ACRONYMS = setOf(
  'am pm ceo cfo coo tv pr ok usd eur gbp gmt utc uav uavs ied ieds gdp vat pdf html covid hiv aids ngo ngos dna id ids sms faq mp mps phd ba ma ussr ii iii iv vi vii viii xx xxi q1 q2 q3 q4',
);

/** Countries that are names of persons as well. */
export const NAMES_TOO = setOf('jordan chad georgia');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldScript));
}
