/**
 * Words that say what sort of body a name names, by one word for each sort: "Ministry of Defence" and "Defense Ministry" have the same head, "Jerusalem Post"
 * and "Jerusalem Times" have not. Folded as `foldScript` does.
 */
const BODY_WORDS: ReadonlyMap<string, string> = new Map(
  `
ministry|министерство|министерства|министерству|وزاره|משרד|նախարարություն|նախարարության|სამინისტრო|bakanligi|nazirliyi
department
government|cabinet|authorities|правительство|правительства|حکومه|الحکومه|ממשלת|ממשלה|կառավարություն|მთავრობა
army|forces|military|troops|армия|армии|вооруженные|جيش|الجيش|צבא|բանակ|არმია
navy
police|полиция
parliament|assembly|congress|senate|duma|knesset|majlis|парламент|برلمان|البرلمان|הכנסת|խորհրդարան|პარლამენტი
court|tribunal|суд
university|college|академия|университет|جامعه|אוניברסיטת|համալսարան|უნივერსიტეტი
academy
institute|институт|معهد|מכון
foundation|endowment|фонд
center|centre|центр|مرکز|מרכז|կենտրոն|ცენტრი
council|совет|مجلس|מועצת|խորհուրդ
committee|комитет|لجنه
commission|комиссия
agency|агентство|وکاله|סוכנות
embassy|посольство|سفاره|שגרירות|դեսպանություն|საელჩო
consulate
post
times
news|новости
herald
tribune
gazette
daily
journal
press
telegraph
observer
review
today
magazine
newspaper|газета
radio|радио
television|tv|телевидение
broadcasting|broadcaster
media
party|партия|حزب|מפלגת
union
league
front
movement
brigade|brigades
battalion|battalions
division
group|группа
bank|банк|بنک
airlines|airline|airways|авиалинии
airport|аэропорт|مطار
industries
systems
club|fc
association
federation
office
bureau
service
directorate
administration
authority
board
organization|organisation|организация
society
school
church
museum
hospital
stadium
street|avenue|square|boulevard
alliance
coalition
conference|summit|forum
network
project|initiative
chamber
exchange
team
campaign
refinery|pipeline
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split('|');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The sort of body that a folded word says, as one word for all its spellings; null where it says none. */
export const bodyWordOf = (key: string): string | null => BODY_WORDS.get(key) ?? null;

const LIGHT = new Set(
  (
    'of the and for a an in on at to und der die das de la le les du des del el al bin ibn ben van von da do dos y et s ' +
    'republic kingdom state federal democratic peoples islamic socialist commonwealth affairs ' +
    'ltd limited inc llc corp corporation company co plc gmbh ag sa jsc ojsc pjsc holding holdings ' +
    'республика республики государство дел دوله מדינת и جمهوريه الجمهوريه'
  ).split(' '),
);

/** Whether a folded word hardly tells one name from another: articles, "Republic", "Ltd". */
export const isLightWord = (key: string): boolean => LIGHT.has(key);

const TITLES = new Set(
  (
    'president minister premier chancellor king queen prince princess sheikh sultan emir amir general colonel major captain lieutenant admiral marshal ' +
    'commander ambassador consul senator congressman congresswoman deputy mp secretary spokesman spokeswoman spokesperson chairman chairwoman ' +
    'chairperson chief director governor mayor judge justice rabbi imam ayatollah pope patriarch bishop archbishop mr mrs ms miss dr prof professor ' +
    'sir lord lady dame comrade envoy adviser advisor aide leader analyst journalist former acting vice late ex then speaker lawmaker ' +
    'президент президента премьер министр министра господин посол генерал канцлер ' +
    'الرئيس رئيس الوزير وزير السيد השר הנשיא נשיא שר מר նախագահ վարչապետ նախարար პრეზიდენტი პრემიერი მინისტრი ' +
    'cumhurbaskani basbakan prezident bay'
  ).split(' '),
);

/** Whether a folded word is a title or an office before or after a person's name. */
export const isTitle = (key: string): boolean => TITLES.has(key);

/** Titles of several words, folded. */
export const TITLE_PHRASES: readonly (readonly string[])[] = (
  'prime minister|foreign minister|defense minister|defence minister|interior minister|finance minister|energy minister|vice president|secretary general|' +
  'secretary of state|secretary of defense|chief of staff|crown prince|supreme leader|head of state|chief executive|director general|' +
  'премьер министр|министр иностранных дел|министр обороны|رئيس الوزراء|وزير الخارجيه|وزير الدفاع|ראש הממשלה|שר החוץ|שר הביטחון'
)
  .split('|')
  .map((phrase) => phrase.split(' '));

/** Words for the same matter in names of bodies, folded. */
const MATTERS: ReadonlyMap<string, string> = new Map(
  'defence|defense|обороны|الدفاع|دفاع|הביטחון|הגנה|mudafia|savunma|պաշտպանության|თავდაცვის\nforeign|external|иностранных|الخارجيه|החוץ|disisleri|արտաքին|საგარეო\ninterior|internal|внутренних|الداخليه|הפנים\nfinance|financial|финансов|الماليه|האוצר'
    .split('\n')
    .flatMap((line) => {
      const words = line.split('|');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The one word for all words of a matter; the word itself where it has none. */
export const matterOf = (key: string): string => MATTERS.get(key) ?? key;
