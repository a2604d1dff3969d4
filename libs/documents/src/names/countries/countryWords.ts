/** Names, metonyms and demonyms that the packages lack, by the country's ISO 3166-1 alpha-2 code. Names of other scripts stand in their own. */
export const MORE_NAMES = table(`
AE|UAE|U.A.E.|ОАЭ|الإمارات|האמירויות|איחוד האמירויות|ԱՄԷ
BA|Bosnia
CD|DRC|DR Congo|Democratic Republic of the Congo|ДР Конго|Демократическая Республика Конго|جمهورية الكونغو الديمقراطية|קונגו הדמוקרטית|Կոնգոյի Դեմոկրատական Հանրապետություն|კონგოს დემოკრატიული რესპუბლიკა
CG|Республика Конго|Конго|جمهورية الكونغو|קונגו|Կոնգո|კონგო
CN|People's Republic of China|PRC|КНР
CI|Côte d'Ivoire|Ivory Coast
DE|ФРГ
GB|UK|U.K.|Britain|Great Britain|Британия|بريطانيا|הממלכה המאוחדת|Բրիտանիա|Մեծ Բրիտանիա|ბრიტანეთი|დიდი ბრიტანეთი
HK|Hong Kong|Гонконг|هونغ كونغ|הונג קונג|Հոնկոնգ|ჰონკონგი
IR|Islamic Republic|ИРИ
KP|DPRK|КНДР|Северная Корея
KR|ROK|Южная Корея
MM|Burma|Бирма
MK|Macedonia
NL|Holland|Голландия|הולנד
PS|Palestine|Палестина|فلسطين|פלסטין|Պաղեստին|პალესტინა
RU|РФ|Российская Федерация|روسيا الاتحادية|הפדרציה הרוסית|Ռուսաստանի Դաշնություն
SA|Saudi|Саудовская Аравия|السعودية|סעודיה
TR|Turkey|Turkiye
US|US|U.S.|USA|U.S.A.|United States of America|America|США|Соединённые Штаты|Америка|أمريكا|أميركا|الولايات المتحدة الأمريكية|ארה"ב|ארצות הברית|אמריקה|ԱՄՆ|აშშ|ამერიკა
VA|Holy See|Vatican
VN|Viet Nam
`);

/** Places and houses that stand for a government, and other spellings of capitals. */
export const MORE_METONYMS = table(`
AE|Abu Dhabi
AZ|Bakı|Bakü
CN|Peking|Zhongnanhai|Чжуннаньхай
DE|Berlin
FR|Élysée|Elysee Palace|Quai d'Orsay|Елисейский дворец|قصر الإليزيه
GB|Downing Street|Whitehall|Westminster|Даунинг-стрит
GE|Tiflis
IL|Tel Aviv|Тель-Авив|تل أبيب|תל אביב|Թել Ավիվ|თელ-ავივი
IN|Delhi|Дели|דלהי
KR|Blue House
KZ|Nur-Sultan
MD|Chisinau|Kishinev
MM|Nay Pyi Taw
MN|Ulaanbaatar
RU|Kremlin|Кремль|الكرملين|הקרמלין|Կրեմլ|კრემლი
SA|Эр-Рияд
UA|Kiev|Банковая
US|Washington|White House|Foggy Bottom|Capitol Hill|Белый дом|البيت الأبيض|הבית הלבן|Սպիտակ տուն|თეთრი სახლი
YE|Sanaa|Sana'a
`);

/** English names of a people or adjectives that the package lacks; plurals in s are made by rule. */
export const MORE_DEMONYMS = table(`
AE|Emirati
AF|Afghani
AR|Argentinian
AZ|Azeri|Azerbaijani|азерский|азербайджанец|азербайджанцы
BA|Bosnian
BD|Bangladeshi
CD|Congolese
CH|Swiss
CZ|Czech
DE|немецкий|немец|немцы
DK|Danish|Danes
ES|Spanish|Spaniard
FI|Finnish|Finn
FR|French|Frenchman|француз|французы
GB|British|Briton|Brits|английский
GR|Greek|Hellenic
HR|Croat
IE|Irish
IL|Israeli|израильтянин|израильтяне
IR|Iranian
IS|Icelandic
KG|Kyrgyz
KR|South Korean
KP|North Korean
KZ|Kazakh
LA|Lao
ME|Montenegrin
MK|Macedonian
NL|Dutch|Dutchman
NO|Norwegian
NZ|New Zealand
PH|Philippine|Filipino
PL|Polish|Pole
RS|Serb
RU|Russian|россиянин|россияне|русский
SA|Saudi|саудовский|سعودي|סעודי
SE|Swedish|Swede
SK|Slovak
SI|Slovenian
SO|Somali
SY|Syrian
TJ|Tajik
TM|Turkmen
TR|Turkish|Turk
US|American|американский|американец|американцы|أمريكي|أميركي|אמריקאי|אמריקני|ամերիկյան|ამერიკული|ამერიკელი
UZ|Uzbek
VN|Vietnamese
YE|Yemeni
ZW|Zimbabwean
AM|հայկական|հայ|հայեր|სომხური|სომეხი|армянский|армянин|армяне|ארמני
GE|грузинский|грузин|грузины|վրացական|վրացի|ქართული|ქართველი|גאורגי|גרוזיני
`);

/** Russian adjectives that no rule makes of the country's name. */
export const RUSSIAN_ADJECTIVES = table(`
AT|австрийский
BE|бельгийский
BY|белорусский
CN|китайский
CZ|чешский
DE|германский
EG|египетский
ES|испанский
FI|финский
FR|французский
GB|британский
GR|греческий
HU|венгерский
IN|индийский
IQ|иракский
IR|иранский
IL|израильский
IT|итальянский
JO|иорданский
JP|японский
KG|киргизский
KP|северокорейский
KR|южнокорейский
KZ|казахстанский
LB|ливанский
LT|литовский
LV|латвийский
MD|молдавский
NL|голландский|нидерландский
PK|пакистанский
PL|польский
PS|палестинский
PT|португальский
RO|румынский
RS|сербский
RU|российский
SE|шведский
SY|сирийский
TJ|таджикский
TM|туркменский
TR|турецкий
UA|украинский
UZ|узбекский
AE|эмиратский
AF|афганский
`);

/** Adjectives of Armenian and Georgian that no rule makes of the country's name. */
export const OTHER_ADJECTIVES = table(`
RU|ռուսական|ռուս|რუსული|რუსი
TR|թուրքական|თურქული
AZ|აზერბაიჯანული
IL|իսրայելական|ისრაელის
IR|իրանական|ირანული
FR|ֆրանսիական|ფრანგული
UA|ուկրաինական|უკრაინული
DE|գերմանական|გერმანული
CN|չինական|ჩინური
GB|բրիտանական|ბრიტანული
`);

/** Names of capitals that are as well those of persons, states or streets: never taken for a government. */
export const AMBIGUOUS_CAPITALS: ReadonlySet<string> = new Set(
  (
    'Victoria|Kingston|Georgetown|Stanley|Hamilton|Douglas|Male|Malé|Santiago|San José|San Salvador|Roseau|Castries|Kingstown|Port Louis|' +
    "Plymouth|Jamestown|Brussels|Lobamba|Luxembourg|Monaco|Singapore|Djibouti|Saint John's|St. George's|Panama City|Guatemala City|" +
    'Kuwait City|Mexico City|City of San Marino|Bern|Lima'
  ).split('|'),
);

function table(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', ...names] = row.split('|');
        return [code, names];
      }),
  );
}
