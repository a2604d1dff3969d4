const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Lemmas of words that name people or bodies who act, without being names. */
export const ACTORS = set(`
  people person member coastguard affaires legislature gunman man woman child citizen civilian resident villager family crowd mob protester demonstrator activist dissident campaigner supporter
  opponent opposition government cabinet parliament assembly senate congress court tribunal judge prosecutor police officer authority official
  minister ministry president premier chancellor king queen prince emir sultan sheikh pope bishop priest cleric monk imam rabbi ambassador envoy
  diplomat consul spokesman spokeswoman spokesperson leader chief head chairman chairwoman governor mayor deputy lawmaker legislator senator
  congressman candidate politician party bloc coalition alliance union council commission committee agency organization organisation group movement
  faction militia army military navy force troops soldier serviceman guard paramilitary peacekeeper peacemaker fighter militant insurgent rebel
  guerrilla separatist jihadist extremist islamist terrorist gunman bomber attacker assailant mercenary commander general colonel officer admiral
  warlord junta regime administration state country nation republic kingdom neighbor neighbour ally power world community company firm corporation
  bank conglomerate manufacturer producer supplier operator contractor airline newspaper broadcaster journalist reporter correspondent editor
  blogger analyst expert adviser advisor aide secretary director representative delegate delegation mission observer monitor inspector investigator
  negotiator mediator worker doctor nurse teacher student farmer miner driver trader businessman businesswoman oligarch tycoon banker billionaire
  lawyer engineer scientist scholar academic writer author artist refugee migrant asylum-seeker prisoner detainee captive hostage victim survivor
  suspect defendant criminal gang cartel smuggler trafficker pirate hacker spy agent defector deserter exile expatriate national tourist pilgrim
  worshipper believer minority presidency secretariat treasury palace muslim christian jew settler tribe clan tribesman nomad fisherman sailor crew captain pilot policeman policewoman
  intelligence watchdog charity ngo foundation institute university church embassy consulate firefighter rescuer volunteer team staff personnel
  counterpart successor predecessor wife husband son daughter brother sister father mother deputy veteran youth woman schoolgirl schoolchild
  premier monarch ruler dictator strongman junta gendarme gendarmerie secretary-general ombudsman mediator envoys passenger employee striker
  trade-unionist unionist side sides politician ex-president ex-minister hotelier convoy inspector patriarch archbishop ayatollah mufti dual
  national source museum gallery refiner importer exporter wholesaler retailer buyer seller maker shipbuilder smelter lender insurer brewer grower broker
  financier lobbyist hitman militiaman schoolgirl vendor commuter pensioner shopkeeper pupil militants surgeon bishop nun family relative widow veteran
  panel rapporteur jury board authority network outlet channel daily weekly website portal consortium holding institution academy federation confederation league caucus taskforce
  donor creditor bureaucrat bandit vandal arms-dealer smuggler lawmakers prosecution prosecutors magistrate coroner auditor regulator supervisor customs immigration coast-guard airforce squad platoon squadron fleet crewmen
  kidnapper looter arsonist vigilante herder pastoralist hunter logger settler squatter tenant homeowner taxpayer voter candidate delegate
  monastery diocese synod vatican church mosque congregation clergy clergyman seminarian missionary
  shipowner shipper carrier railway automaker carmaker drugmaker chipmaker telecoms startup retailer bookmaker casino
  president-elect designate incumbent contender rival foe enemy adversary belligerent combatant
  chemist physicist economist historian archaeologist activist feminist environmentalist conservationist ecologist
  trucker taxi-driver dockworker steelworker autoworker nurse midwife civil-servant clerk waiter cook gardener
  bottler utility unions marine infantry gendarme ranger sheriff service bureau directorate inspectorate industrialist publisher filmmaker singer poet photographer security reservist recruit conscript instructor trainer ceo premier vice-president
`);

/** Lemmas of what belongs to an actor and stands for it: attacked positions, frozen assets, withdrawn troops. */
export const THINGS = set(`
  office home house building property asset plant field land farm territory soil border frontier line coast water airspace city town village
  capital region province district area position base camp site facility depot target outpost airport port refinery pipeline ship vessel tanker
  aircraft plane jet drone convoy vehicle embassy consulate mission troops soldier force army unit team delegation fighter official government
  authority police people citizen leadership leader economy bank market interest claim demand proposal offer request accusation allegation charge
  statement remark comment criticism position plan idea initiative list part shore enclave accounts account headquarters compound checkpoint
  hotel hospital school bridge road station tank infrastructure company firm shipping trade import export side diplomat ambassador decision policy
  invitation overture bid plea petition bond loan debt negotiator peacekeeper ballot election vote rule law bill verdict judgment judgement ruling policy crackdown detention silence failure refusal reluctance
  stance role record treatment handling plan pipeline satellite submarine frigate fleet warship squadron battalion brigade garrison headquarters stronghold hideout cell network website server airspace supply
  behaviour behavior conduct action move support presence action role involvement handling resolution
`);

/** Words whose owner acts through them: Turkish police, the army of Niger. */
export const ORGANS = set(`
  service bureau directorate presidency premiership secretariat palace cabinet treasury embassy force troops army military navy police government authority official soldier jet aircraft warplane warship artillery drone missile fighter
  separatist rebel militia delegation parliament ministry court intelligence team side leadership state guard unit commando regime junta
  administration security coastguard troops prosecutor aide diplomat leader media minister
`);

/** Titles that stand before a name, or by themselves for who bears them. */
export const TITLES = set(`
  president vice-president premier minister chancellor king queen prince emir sultan sheikh pope ambassador envoy consul secretary adviser advisor
  aide spokesman spokeswoman spokesperson leader chief head chairman chairwoman chairperson vice-chairman treasurer congresswoman congressman boss chair governor mayor deputy mp lawmaker senator speaker commander
  general colonel admiral director representative ceo founder commissioner prosecutor judge rabbi patriarch archbishop bishop ayatollah mufti
  dictator ruler monarch counterpart manager executive economist negotiator coordinator attaché attache ombudsman
`);

/** Verbs by which somebody is quoted. */
export const SPEECH = set(`
  say tell report announce state add note claim argue explain write insist maintain declare confirm reveal disclose acknowledge admit stress
  emphasize believe think estimate conclude suggest quote tweet post recall reply respond warn show indicate describe assert
`);

/** Verbs by which somebody is charged with what follows. */
export const CHARGES = set('accuse allege suspect blame charge claim');

/** Verbs that announce a deed to come. */
export const INTENTIONS = set(
  'plan intend promise pledge agree vow threaten swear resolve choose elect opt want hope prepare aim seek offer expect propose consider commit undertake mean wish decide volunteer',
);
export const DENIALS = set('deny dispute');
/** What one is who means to do something: is ready to. */
export const WILLING = /^(?:ready|willing|prepared|eager|keen|determined|committed|poised)$/u;
export const REFUSALS = set('refuse decline');
export const REQUESTS = set(
  'ask urge demand request press call appeal want order beg implore exhort invite encourage force allow tell persuade pressure convince advise',
);

/** Verbs that leave the deed to their noun: paid a visit, held talks, imposed sanctions. */
export const LIGHT = set(`
  make take give hold launch issue express voice sign carry_out carry conduct pay impose stage open file lodge mount start begin announce offer extend
  provide have do undertake execute perform reach conclude strike send deliver put place slap set initial negotiate ink seal resume renew convey
  deepen strengthen expand step increase intensify continue unleash wage commit organize organise lead join receive enjoy sustain level bring
  maintain keep establish exchange enter introduce threaten enact adopt approve declare order forge form build cement create widen tighten broaden go_on sell boost dispatch rise
  be follow spread draw complete step_up approve clear authorize greenlight proclaim put_forward bring_about go_through set_off undergo trade kick_off wind_up pursue file table raise unveil post clock conclude wrap_up alarm anger surprise shock condemn debate say confirm emerge take_place occur erupt break_out resume end stall
`);

/** Nouns whose content a clause tells: reports that somebody …, a promise to …. */
export const CONTENTS = set(`
  report claim allegation accusation suspicion rumor rumour speculation suggestion assertion denial charge evidence sign news announcement statement revelation
  decision plan promise pledge vow threat offer intention refusal bid move attempt effort proposal agreement willingness readiness request demand call appeal failure commitment order
  vote resolution warning fear concern hope
`);

/** Words of days, months and spans of time. */
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|spring|summer|autumn|winter|quarter|hours?|minutes?|time|moment|ago|(?:19|20)\d\d)$/u;

/** Words that begin a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);

/** Words that open a clause. */
export const OPENERS = new Set(
  'because although though while whereas if unless after before as since until when where who which whom whose that whether once despite'.split(
    ' ',
  ),
);
