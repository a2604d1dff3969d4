/**
 * Spellings of the same names, one a line: kind of actor, its name, another spelling. Public offices' holders, countries and public bodies
 * alone. Lines of even number are what scores were tuned on; those of odd number were put aside.
 */
export const SAME = `
OFFICIAL|Ilham Aliyev|İlham Əliyev
OFFICIAL|Ilham Aliyev|Ильхам Алиев
OFFICIAL|Ilham Aliyev|Իլհամ Ալիև
OFFICIAL|Ilham Aliyev|ილჰამ ალიევი
OFFICIAL|Ilham Aliyev|إلهام علييف
OFFICIAL|Ilham Aliyev|אילהם אלייב
OFFICIAL|Ilham Aliyev|Aliyev, Ilham
OFFICIAL|Ilham Aliyev|President Ilham Aliyev
OFFICIAL|Ilham Aliyev|Ilham Heydar oglu Aliyev
OFFICIAL|Ilham Aliyev|I. Aliyev
OFFICIAL|Ilham Aliyev|Ilkham Aliev
OFFICIAL|Ilham Aliyev|Алиев Ильхам Гейдар оглы
OFFICIAL|Recep Tayyip Erdoğan|Recep Tayyip Erdogan
OFFICIAL|Recep Tayyip Erdoğan|رجب طيب أردوغان
OFFICIAL|Recep Tayyip Erdoğan|Реджеп Тайип Эрдоган
OFFICIAL|Recep Tayyip Erdoğan|Tayyip Erdogan
OFFICIAL|Recep Tayyip Erdoğan|Erdoğan
OFFICIAL|Recep Tayyip Erdoğan|أردوغان
OFFICIAL|Recep Tayyip Erdoğan|רג'פ טאיפ ארדואן
OFFICIAL|Recep Tayyip Erdoğan|Ռեջեփ Թայիփ Էրդողան
OFFICIAL|Recep Tayyip Erdoğan|რეჯეფ თაიფ ერდოღანი
OFFICIAL|Recep Tayyip Erdoğan|R. T. Erdogan
OFFICIAL|Recep Tayyip Erdoğan|Turkish President Recep Tayyip Erdogan
OFFICIAL|Vladimir Putin|Владимир Путин
OFFICIAL|Vladimir Putin|Vladimir Vladimirovich Putin
OFFICIAL|Vladimir Putin|Путин Владимир Владимирович
OFFICIAL|Vladimir Putin|Wladimir Putin
OFFICIAL|Vladimir Putin|Vladimir Poutine
OFFICIAL|Vladimir Putin|فلاديمير بوتين
OFFICIAL|Vladimir Putin|ולדימיר פוטין
OFFICIAL|Vladimir Putin|Վլադիմիր Պուտին
OFFICIAL|Vladimir Putin|ვლადიმერ პუტინი
OFFICIAL|Vladimir Putin|Putin
OFFICIAL|Vladimir Putin|V. V. Putin
OFFICIAL|Nikol Pashinyan|Նիկոլ Փաշինյան
OFFICIAL|Nikol Pashinyan|Никол Пашинян
OFFICIAL|Nikol Pashinyan|Nikol Paschinjan
OFFICIAL|Nikol Pashinyan|Nikol Pachinian
OFFICIAL|Nikol Pashinyan|Nikol Vovayi Pashinyan
OFFICIAL|Nikol Pashinyan|Prime Minister Pashinyan
OFFICIAL|Nikol Pashinyan|نيكول باشينيان
OFFICIAL|Nikol Pashinyan|ניקול פשיניאן
OFFICIAL|Nikol Pashinyan|ნიკოლ ფაშინიანი
OFFICIAL|Nikol Pashinyan|Pashinyan Nikol
OFFICIAL|Benjamin Netanyahu|Binyamin Netanyahu
OFFICIAL|Benjamin Netanyahu|בנימין נתניהו
OFFICIAL|Benjamin Netanyahu|Биньямин Нетаньяху
OFFICIAL|Benjamin Netanyahu|بنيامين نتنياهو
OFFICIAL|Benjamin Netanyahu|נתניהו
OFFICIAL|Benjamin Netanyahu|Benyamin Netanyahou
OFFICIAL|Benjamin Netanyahu|Prime Minister Benjamin Netanyahu
OFFICIAL|Benjamin Netanyahu|Բենիամին Նեթանյահու
OFFICIAL|Volodymyr Zelenskyy|Володимир Зеленський
OFFICIAL|Volodymyr Zelenskyy|Vladimir Zelensky
OFFICIAL|Volodymyr Zelenskyy|Владимир Зеленский
OFFICIAL|Volodymyr Zelenskyy|Wolodymyr Selenskyj
OFFICIAL|Volodymyr Zelenskyy|Zelenskiy
OFFICIAL|Volodymyr Zelenskyy|فولوديمير زيلينسكي
OFFICIAL|Volodymyr Zelenskyy|וולודימיר זלנסקי
OFFICIAL|Volodymyr Zelenskyy|ვოლოდიმირ ზელენსკი
OFFICIAL|Emmanuel Macron|Эммануэль Макрон
OFFICIAL|Emmanuel Macron|إيمانويل ماكرون
OFFICIAL|Emmanuel Macron|עמנואל מקרון
OFFICIAL|Emmanuel Macron|Էմանուել Մակրոն
OFFICIAL|Emmanuel Macron|ემანუელ მაკრონი
OFFICIAL|Emmanuel Macron|French President Emmanuel Macron
OFFICIAL|Emmanuel Macron|E. Macron
OFFICIAL|Emmanuel Macron|Emanuel Macron
OFFICIAL|Sergey Lavrov|Сергей Лавров
OFFICIAL|Sergey Lavrov|Sergei Lavrov
OFFICIAL|Sergey Lavrov|Lavrov, Sergey Viktorovich
OFFICIAL|Sergey Lavrov|سيرغي لافروف
OFFICIAL|Sergey Lavrov|סרגיי לברוב
OFFICIAL|Sergey Lavrov|Սերգեյ Լավրով
OFFICIAL|Sergey Lavrov|Sergej Lawrow
OFFICIAL|Sergey Lavrov|სერგეი ლავროვი
OFFICIAL|Jeyhun Bayramov|Ceyhun Bayramov
OFFICIAL|Jeyhun Bayramov|Джейхун Байрамов
OFFICIAL|Jeyhun Bayramov|Jeihun Bairamov
OFFICIAL|Jeyhun Bayramov|Foreign Minister Jeyhun Bayramov
OFFICIAL|Hikmet Hajiyev|Hikmət Hacıyev
OFFICIAL|Hikmet Hajiyev|Хикмет Гаджиев
OFFICIAL|Hikmet Hajiyev|Hikmat Hajiev
OFFICIAL|Hikmet Hajiyev|Hajiyev
OFFICIAL|Isaac Herzog|President Isaac Herzog
OFFICIAL|Isaac Herzog|Mr. Herzog
OFFICIAL|Ararat Mirzoyan|Արարատ Միրզոյան
OFFICIAL|Ararat Mirzoyan|Арарат Мирзоян
OFFICIAL|Ararat Mirzoyan|Ararat Mirsojan
OFFICIAL|Serzh Sargsyan|Սերժ Սարգսյան
OFFICIAL|Serzh Sargsyan|Serge Sarkisian
OFFICIAL|Serzh Sargsyan|Серж Саргсян
OFFICIAL|Mikheil Saakashvili|მიხეილ სააკაშვილი
OFFICIAL|Mikheil Saakashvili|Михаил Саакашвили
OFFICIAL|Mikheil Saakashvili|Mikhail Saakashvili
OFFICIAL|Salome Zourabichvili|სალომე ზურაბიშვილი
OFFICIAL|Salome Zourabichvili|Salome Zurabishvili
OFFICIAL|Salome Zourabichvili|Саломе Зурабишвили
OFFICIAL|Irakli Garibashvili|ირაკლი ღარიბაშვილი
OFFICIAL|Irakli Garibashvili|Ираклий Гарибашвили
OFFICIAL|Ali Khamenei|Али Хаменеи
OFFICIAL|Ali Khamenei|علي خامنئي
OFFICIAL|Ali Khamenei|Ayatollah Ali Khamenei
OFFICIAL|Ebrahim Raisi|Ebrahim Raeisi
OFFICIAL|Ebrahim Raisi|إبراهيم رئيسي
OFFICIAL|Ebrahim Raisi|Эбрахим Раиси
OFFICIAL|Mohammad Javad Zarif|Mohammed Javad Zarif
OFFICIAL|Mohammad Javad Zarif|محمد جواد ظريف
OFFICIAL|Mohammad Javad Zarif|Javad Zarif
OFFICIAL|Mevlüt Çavuşoğlu|Mevlut Cavusoglu
OFFICIAL|Mevlüt Çavuşoğlu|Мевлют Чавушоглу
OFFICIAL|Mevlüt Çavuşoğlu|Foreign Minister Mevlüt Çavuşoğlu
OFFICIAL|António Guterres|Antonio Guterres
OFFICIAL|António Guterres|Антониу Гутерриш
OFFICIAL|António Guterres|أنطونيو غوتيريش
OFFICIAL|António Guterres|UN Secretary-General António Guterres
OFFICIAL|Joe Biden|Джо Байден
OFFICIAL|Joe Biden|جو بايدن
OFFICIAL|Joe Biden|US President Joe Biden
OFFICIAL|Antony Blinken|Энтони Блинкен
OFFICIAL|Antony Blinken|Secretary of State Antony J. Blinken
OFFICIAL|Olaf Scholz|Олаф Шольц
OFFICIAL|Olaf Scholz|Chancellor Olaf Scholz
OFFICIAL|Angela Merkel|Ангела Меркель
OFFICIAL|Angela Merkel|أنغيلا ميركل
OFFICIAL|Sergey Shoigu|Сергей Шойгу
OFFICIAL|Sergey Shoigu|Sergei Shoygu
OFFICIAL|Xi Jinping|Jinping Xi
OFFICIAL|Narendra Modi|Нарендра Моди
OFFICIAL|Narendra Modi|ناريندرا مودي
OFFICIAL|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi
OFFICIAL|Abdel Fattah el-Sisi|عبد الفتاح السيسي
OFFICIAL|Mohammed bin Salman|Mohammad bin Salman
OFFICIAL|Mohammed bin Salman|محمد بن سلمان
OFFICIAL|Bashar al-Assad|بشار الأسد
OFFICIAL|Bashar al-Assad|Башар Асад
OFFICIAL|Bashar al-Assad|Bashar Assad
OFFICIAL|Kassym-Jomart Tokayev|Касым-Жомарт Токаев
OFFICIAL|Kassym-Jomart Tokayev|Qasym-Jomart Toqayev
OFFICIAL|Alexander Lukashenko|Александр Лукашенко
OFFICIAL|Alexander Lukashenko|Aliaksandr Lukashenka
OFFICIAL|Jens Stoltenberg|Йенс Столтенберг
OFFICIAL|Ursula von der Leyen|Урсула фон дер Ляйен
STATE|Azerbaijan|Republic of Azerbaijan
STATE|Azerbaijan|Азербайджан
STATE|Azerbaijan|Azerbaidjan
STATE|Azerbaijan|אזרבייג'ן
STATE|Armenia|Հայաստան
STATE|Armenia|Yerevan
STATE|Armenia|სომხეთი
STATE|Turkey|Türkiye
STATE|Turkey|تركيا
STATE|Israel|State of Israel
STATE|Israel|ისრაელი
STATE|Israel|Israeli government
STATE|Russia|Moscow
STATE|Russia|Российская Федерация
STATE|Germany|Deutschland
STATE|United States|США
STATE|Kenya|Nairobi
STATE|Georgia|საქართველო
STATE|Iran|Islamic Republic of Iran
STATE|France|צרפת
ORGANIZATION|Ministry of Defense of Israel|Israeli Defense Ministry
ORGANIZATION|Ministry of Defense of Israel|Israel Ministry of Defence
ORGANIZATION|Ministry of Foreign Affairs of Armenia|Armenian Foreign Ministry
ORGANIZATION|Ministry of Foreign Affairs of Russia|Russian Ministry of Foreign Affairs
ORGANIZATION|Parliament of Georgia|Georgian Parliament
ORGANIZATION|Supreme Court of Israel|Israeli Supreme Court
ORGANIZATION|Central Bank of Iran|Iranian Central Bank
ORGANIZATION|United Nations Security Council|UNSC
ORGANIZATION|International Atomic Energy Agency|IAEA
ORGANIZATION|Ministry of Defence of Azerbaijan|Azerbaijani Ministry of Defense
ORGANIZATION|Ministry of Defence of Azerbaijan|Министерство обороны Азербайджана
ORGANIZATION|Government of Armenia|Armenian government
ORGANIZATION|Organization for Security and Co-operation in Europe|OSCE
ORGANIZATION|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
ORGANIZATION|National Assembly of Armenia|Armenian National Assembly
ORGANIZATION|Foreign Ministry of Iran|Iran's Foreign Ministry
`;

/** Names that are only alike: kin, namesakes, bodies with a place in their name, other countries' bodies; in the same form. */
export const ALIKE = `
OFFICIAL|Ilham Aliyev|Heydar Aliyev
OFFICIAL|Ilham Aliyev|Гейдар Алиев
OFFICIAL|Ilham Aliyev|Mehriban Aliyeva
OFFICIAL|Ilham Aliyev|Natig Aliyev
OFFICIAL|Ilham Aliyev|Мехрибан Алиева
OFFICIAL|Ilham Aliyev|Aydin Aliyev
OFFICIAL|Ilham Aliyev|President Heydar Aliyev
OFFICIAL|Ilham Aliyev|Հեյդար Ալիև
OFFICIAL|Ilham Aliyev|ჰეიდარ ალიევი
OFFICIAL|Ilham Aliyev|حيدر علييف
OFFICIAL|Ilham Aliyev|Heydar Aliyev Center
OFFICIAL|Ilham Aliyev|Leyla Aliyeva
OFFICIAL|Recep Tayyip Erdoğan|Bilal Erdoğan
OFFICIAL|Recep Tayyip Erdoğan|Emine Erdoğan
OFFICIAL|Recep Tayyip Erdoğan|Эмине Эрдоган
OFFICIAL|Recep Tayyip Erdoğan|Recep Akdağ
OFFICIAL|Recep Tayyip Erdoğan|Recep Tayyip Erdogan University
OFFICIAL|Recep Tayyip Erdoğan|أمينة أردوغان
OFFICIAL|Vladimir Putin|Vladimir Medinsky
OFFICIAL|Vladimir Putin|Игорь Путин
OFFICIAL|Vladimir Putin|Lyudmila Putina
OFFICIAL|Vladimir Putin|Vladimir Zhirinovsky
OFFICIAL|Vladimir Putin|فلاديمير زيلينسكي
OFFICIAL|Vladimir Putin|Rasputin
OFFICIAL|Vladimir Putin|Vladimir Lukin
OFFICIAL|Nikol Pashinyan|Ashot Pashinyan
OFFICIAL|Nikol Pashinyan|Nikol Aghbalyan
OFFICIAL|Nikol Pashinyan|Աշոտ Փաշինյան
OFFICIAL|Nikol Pashinyan|Ашот Пашинян
OFFICIAL|Nikol Pashinyan|Nikol Duman
OFFICIAL|Benjamin Netanyahu|Yonatan Netanyahu
OFFICIAL|Benjamin Netanyahu|Sara Netanyahu
OFFICIAL|Benjamin Netanyahu|Benjamin Gantz
OFFICIAL|Benjamin Netanyahu|בני גנץ
OFFICIAL|Benjamin Netanyahu|שרה נתניהו
OFFICIAL|Benjamin Netanyahu|Benjamin Disraeli
OFFICIAL|Volodymyr Zelenskyy|Olena Zelenska
OFFICIAL|Volodymyr Zelenskyy|Volodymyr Groysman
OFFICIAL|Volodymyr Zelenskyy|Елена Зеленская
OFFICIAL|Emmanuel Macron|Brigitte Macron
OFFICIAL|Emmanuel Macron|Emmanuel Grégoire
OFFICIAL|Emmanuel Macron|Брижит Макрон
OFFICIAL|Sergey Lavrov|Sergey Shoigu
OFFICIAL|Sergey Lavrov|Sergey Naryshkin
OFFICIAL|Sergey Lavrov|Kirill Lavrov
OFFICIAL|Sergey Lavrov|Сергей Иванов
OFFICIAL|Sergey Lavrov|سيرغي شويغو
OFFICIAL|Jeyhun Bayramov|Jeyhun Hajiyev
OFFICIAL|Hikmet Hajiyev|Hikmet Çetin
OFFICIAL|Isaac Herzog|Chaim Herzog
OFFICIAL|Isaac Herzog|Isaac Rabin
OFFICIAL|Isaac Herzog|חיים הרצוג
OFFICIAL|Isaac Herzog|Michael Herzog
OFFICIAL|Ararat Mirzoyan|Edward Mirzoyan
OFFICIAL|Serzh Sargsyan|Vazgen Sargsyan
OFFICIAL|Serzh Sargsyan|Armen Sarkissian
OFFICIAL|Serzh Sargsyan|Тигран Саркисян
OFFICIAL|Serzh Sargsyan|Վազգեն Սարգսյան
OFFICIAL|Mikheil Saakashvili|Mikheil Kavelashvili
OFFICIAL|Salome Zourabichvili|Levan Zurabishvili
OFFICIAL|Irakli Garibashvili|Irakli Kobakhidze
OFFICIAL|Irakli Garibashvili|ირაკლი კობახიძე
OFFICIAL|Ali Khamenei|Mojtaba Khamenei
OFFICIAL|Ali Khamenei|Ruhollah Khomeini
OFFICIAL|Ali Khamenei|علي لاريجاني
OFFICIAL|Ali Khamenei|Ali Larijani
OFFICIAL|Ebrahim Raisi|Ebrahim Yazdi
OFFICIAL|Ebrahim Raisi|إبراهيم يزدي
OFFICIAL|Mohammad Javad Zarif|Mohammad Javad Azari Jahromi
OFFICIAL|Mohammad Javad Zarif|Mohammad Khatami
OFFICIAL|Mevlüt Çavuşoğlu|Mevlüt Uysal
OFFICIAL|António Guterres|António Costa
OFFICIAL|Joe Biden|Hunter Biden
OFFICIAL|Joe Biden|Jill Biden
OFFICIAL|Joe Biden|Хантер Байден
OFFICIAL|Joe Biden|Joe Manchin
OFFICIAL|Antony Blinken|Donald Blinken
OFFICIAL|Antony Blinken|Alan Blinken
OFFICIAL|Olaf Scholz|Olaf Palme
OFFICIAL|Olaf Scholz|Rupert Scholz
OFFICIAL|Angela Merkel|Angela Eagle
OFFICIAL|George W. Bush|George H. W. Bush
OFFICIAL|George W. Bush|Jeb Bush
OFFICIAL|George W. Bush|Laura Bush
OFFICIAL|Xi Jinping|Xi Zhongxun
OFFICIAL|Xi Jinping|Peng Liyuan
OFFICIAL|Narendra Modi|Lalit Modi
OFFICIAL|Narendra Modi|Narendra Singh Tomar
OFFICIAL|Abdel Fattah el-Sisi|Abdel Fattah al-Burhan
OFFICIAL|Abdel Fattah el-Sisi|عبد الفتاح البرهان
OFFICIAL|Mohammed bin Salman|Salman bin Abdulaziz
OFFICIAL|Mohammed bin Salman|Mohammed bin Zayed
OFFICIAL|Mohammed bin Salman|محمد بن زايد
OFFICIAL|Bashar al-Assad|Hafez al-Assad
OFFICIAL|Bashar al-Assad|حافظ الأسد
OFFICIAL|Bashar al-Assad|Maher al-Assad
OFFICIAL|Bashar al-Assad|Асма Асад
OFFICIAL|Kassym-Jomart Tokayev|Kemel Tokayev
OFFICIAL|Kassym-Jomart Tokayev|Nursultan Nazarbayev
OFFICIAL|Alexander Lukashenko|Viktor Lukashenko
OFFICIAL|Alexander Lukashenko|Alexander Novak
OFFICIAL|Alexander Lukashenko|Виктор Лукашенко
OFFICIAL|Jens Stoltenberg|Thorvald Stoltenberg
OFFICIAL|Ursula von der Leyen|Heiko von der Leyen
OFFICIAL|Ursula von der Leyen|Ursula Plassnik
STATE|Azerbaijan|Baku Post
STATE|Azerbaijan|Azerbaijan Airlines
STATE|Azerbaijan|Azerbaijani Defense Ministry
STATE|Azerbaijan|Bank of Baku
STATE|Armenia|Armenian Apostolic Church
STATE|Armenia|Yerevan State University
STATE|Armenia|Yerevan Brandy Company
STATE|Armenia|Romania
STATE|Israel|Jerusalem Post
STATE|Israel|Times of Israel
STATE|Israel|Israel Aerospace Industries
STATE|Israel|Israeli Army Radio
STATE|Israel|Tel Aviv University
STATE|Turkey|Turkish Airlines
STATE|Turkey|Turkmenistan
STATE|Russia|Moscow Times
STATE|Russia|Russia Today
STATE|Russia|Rosneft
STATE|Iran|Iraq
STATE|Iran|Iran Air
STATE|Iran|Tehran Times
STATE|Niger|Nigeria
STATE|Guinea|Equatorial Guinea
STATE|South Korea|North Korea
STATE|Slovakia|Slovenia
STATE|Austria|Australia
STATE|Republic of the Congo|Democratic Republic of the Congo
STATE|Sudan|South Sudan
STATE|United States|United Arab Emirates
STATE|France|Air France
STATE|United States|Washington Post
STATE|Georgia|Georgian Dream
STATE|India|Indiana
STATE|China|South China Morning Post
ORGANIZATION|Ministry of Defense of Israel|Russian Defense Ministry
ORGANIZATION|Ministry of Defense of Israel|Ministry of Health of Israel
ORGANIZATION|Ministry of Defense of Israel|Israeli Foreign Ministry
ORGANIZATION|Ministry of Foreign Affairs of Armenia|Azerbaijani Foreign Ministry
ORGANIZATION|Ministry of Foreign Affairs of Russia|Ministry of Foreign Affairs of Belarus
ORGANIZATION|Parliament of Georgia|Parliament of Armenia
ORGANIZATION|Supreme Court of Israel|Supreme Court of India
ORGANIZATION|Central Bank of Iran|Central Bank of Iraq
ORGANIZATION|Central Bank of Iran|Export Development Bank of Iran
ORGANIZATION|Ministry of Defence of Azerbaijan|Armenian Defense Ministry
ORGANIZATION|Ministry of Defence of Azerbaijan|Министерство обороны Армении
ORGANIZATION|Ministry of Defence of Azerbaijan|Ministry of Economy of Azerbaijan
ORGANIZATION|United Nations Security Council|Security Council of Russia
ORGANIZATION|United Nations Security Council|United Nations Human Rights Council
ORGANIZATION|Jerusalem Post|Washington Post
ORGANIZATION|Jerusalem Post|Jerusalem
ORGANIZATION|Tehran Times|Moscow Times
ORGANIZATION|International Atomic Energy Agency|International Energy Agency
ORGANIZATION|Government of Armenia|Government of Georgia
ORGANIZATION|National Assembly of Armenia|National Assembly of France
ORGANIZATION|Turkish Airlines|Azerbaijan Airlines
ORGANIZATION|Yerevan State University|Baku State University
ORGANIZATION|European Commission|European Council
ORGANIZATION|Foreign Ministry of Iran|Iranian Ministry of Energy
`;
