const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Lemmas of words that name people or bodies who act, without being names. */
export const ACTORS = set(`
  academic academy activist administration admiral adversary adviser advisor affaires agency agent aide airforce airline alliance ally
  ambassador analyst archaeologist archbishop arms-dealer army arsonist artist assailant assembly asylum-seeker attacker auditor author
  authority automaker autoworker ayatollah bandit bank banker believer belligerent billionaire bishop bloc blogger board bomber bookmaker
  bottler brewer broadcaster broker brother bureau bureaucrat businessman businesswoman buyer cabinet campaigner candidate captain captive
  carmaker carrier cartel casino caucus ceo chairman chairwoman chancellor channel charity chemist chief child chipmaker christian church
  citizen civil-servant civilian clan clergy clergyman cleric clerk coalition coast-guard coastguard colonel combatant commander commission
  committee community commuter company confederation conglomerate congregation congress congressman conscript conservationist consortium
  consul consulate contender contractor convoy cook coroner corporation correspondent council counterpart country court creditor crew
  crewmen criminal crowd customs daily daughter defector defendant delegate delegation demonstrator deputy deserter designate detainee
  dictator diocese diplomat director directorate dissident dockworker doctor donor driver drugmaker dual ecologist economist editor embassy
  emir employee enemy engineer environmentalist envoy envoys ex-minister ex-president exile expatriate expert exporter extremist faction
  family farmer father federation feminist fighter filmmaker financier firefighter firm fisherman fleet foe force foundation gallery gang
  gardener gendarme gendarmerie general government governor group grower guard guerrilla gunman hacker head herder historian hitman holding
  homeowner hostage hotelier hunter husband imam immigration importer incumbent industrialist infantry inspector inspectorate institute
  institution instructor insurer insurgent intelligence investigator islamist jew jihadist journalist judge junta jury kidnapper king
  kingdom lawmaker lawmakers lawyer leader league legislator legislature lender lobbyist logger looter magistrate maker man manufacturer
  marine mayor mediator member mercenary midwife migrant militant militants military militia militiaman miner minister ministry minority
  mission missionary mob monarch monastery monitor monk mosque mother movement mufti museum muslim nation national navy negotiator neighbor
  neighbour network newspaper ngo nomad nun nurse observer officer official oligarch ombudsman operator opponent opposition organisation
  organization outlet palace panel paramilitary parliament party passenger pastoralist patriarch peacekeeper peacemaker pensioner people
  person personnel photographer physicist pilgrim pilot pirate platoon poet police policeman policewoman politician pope portal power
  predecessor premier presidency president president-elect priest prince prisoner producer prosecution prosecutor prosecutors protester
  publisher pupil queen rabbi railway ranger rapporteur rebel recruit refiner refugee regime regulator relative reporter representative
  republic rescuer reservist resident retailer rival ruler sailor scholar schoolchild schoolgirl scientist secretariat secretary
  secretary-general security seller seminarian senate senator separatist service serviceman settler sheikh sheriff shipbuilder shipowner
  shipper shopkeeper side sides singer sister smelter smuggler soldier son source spokesman spokesperson spokeswoman spy squad squadron
  squatter staff startup state steelworker striker strongman student successor sultan supervisor supplier supporter surgeon survivor suspect
  synod taskforce taxi-driver taxpayer teacher team telecoms tenant terrorist tourist trade-unionist trader trafficker trainer treasury
  tribe tribesman tribunal troops trucker tycoon union unionist unions university utility vandal vatican vendor veteran vice-president
  victim vigilante villager volunteer voter waiter warlord watchdog website weekly wholesaler widow wife woman worker world worshipper
  writer youth
`);

/** Lemmas of what belongs to an actor and stands for it: attacked positions, frozen assets, withdrawn troops. */
export const THINGS = set(`
  account accounts accusation action aircraft airport airspace allegation ambassador area army asset authority ballot bank base battalion
  behavior behaviour bid bill bond border bridge brigade building camp capital cell charge checkpoint citizen city claim coast comment
  company compound conduct consulate convoy crackdown criticism debt decision delegation demand depot detention diplomat district drone
  economy election embassy enclave export facility failure farm field fighter firm fleet force frigate frontier garrison government handling
  headquarters hideout home hospital hotel house idea import infrastructure initiative interest invitation involvement jet judgement
  judgment land law leader leadership line list loan market mission move negotiator network offer office official outpost overture part
  peacekeeper people petition pipeline plan plane plant plea police policy port position presence property proposal province record refinery
  refusal region reluctance remark request resolution road role rule ruling satellite school server ship shipping shore side silence site
  soil soldier squadron stance statement station stronghold submarine supply support tank tanker target team territory town trade treatment
  troops unit vehicle verdict vessel village vote warship water website
`);

/** Words whose owner acts through them: Turkish police, the army of Niger. */
export const ORGANS = set(`
  administration aide aircraft army artillery authority bureau cabinet coastguard commando court delegation diplomat directorate drone
  embassy fighter force government guard intelligence jet junta leader leadership media military militia minister ministry missile navy
  official palace parliament police premiership presidency prosecutor rebel regime secretariat security separatist service side soldier
  state team treasury troops unit warplane warship
`);

/** Titles that stand before a name, or by themselves for who bears them. */
export const TITLES = set(`
  admiral adviser advisor aide ambassador archbishop attache attaché ayatollah bishop boss ceo chair chairman chairperson chairwoman
  chancellor chief colonel commander commissioner congressman congresswoman consul coordinator counterpart deputy dictator director
  economist emir envoy executive founder general governor head judge king lawmaker leader manager mayor minister monarch mp mufti negotiator
  ombudsman patriarch pope premier president prince prosecutor queen rabbi representative ruler secretary senator sheikh speaker spokesman
  spokesperson spokeswoman sultan treasurer vice-chairman vice-president
`);

/** Verbs by which somebody is quoted. */
export const SPEECH = set(`
  acknowledge add admit announce argue assert believe claim conclude confirm declare describe disclose emphasize estimate explain indicate
  insist maintain note post quote recall reply report respond reveal say show state stress suggest tell think tweet warn write
`);

/** Verbs by which somebody is charged with what follows. */
export const CHARGES = set('accuse allege blame charge claim suspect');

/** Verbs by which one gives, sells or sends another something, whatever it is: the first gives patterns their name. */
export const GIVERS =
  'supply lend sell provide deliver ship send give export donate transfer furnish hand_over dispatch equip transport airlift fly lease smuggle channel ferry rush forward truck consign airdrop funnel slip traffic contribute re-export reexport pass_on pass turn_over loan bestow ship_out';

/** Verbs that announce a deed to come. */
export const INTENTIONS = set(`
  agree aim choose commit consider decide elect expect hope intend mean offer opt plan pledge prepare promise propose resolve seek swear
  threaten undertake volunteer vow want wish
`);
export const DENIALS = set('deny dispute');
/** What one is who means to do something: is ready to. */
export const WILLING = /^(?:ready|willing|prepared|eager|keen|determined|committed|poised)$/u;
export const REFUSALS = set('decline refuse');
export const REQUESTS = set(`
  advise allow appeal ask beg call convince demand encourage exhort force implore invite order persuade press pressure request tell urge
  want
`);

/** Verbs that leave the deed to their noun: paid a visit, held talks, imposed sanctions. */
export const LIGHT = set(`
  adopt alarm anger announce approve authorize be begin boost break_out bring bring_about broaden build carry carry_out cement clear clock
  commit complete conclude condemn conduct confirm continue convey create debate declare deepen deliver dispatch do draw emerge enact end
  enjoy enter erupt establish exchange execute expand express extend file follow forge form give go_on go_through greenlight have hold
  impose increase initial ink intensify introduce issue join keep kick_off launch lead level lodge maintain make mount negotiate occur offer
  open order organise organize pay perform place post proclaim provide pursue put put_forward raise reach receive renew resume rise say seal
  sell send set set_off shock sign slap spread stage stall start step step_up strengthen strike surprise sustain table take take_place
  threaten tighten trade undergo undertake unleash unveil voice wage widen wind_up wrap_up
`);

/** Nouns whose content a clause tells: reports that somebody …, a promise to …. */
export const CONTENTS = set(`
  accusation agreement allegation announcement appeal assertion attempt bid call charge claim commitment concern decision demand denial
  effort evidence failure fear hope intention move news offer order plan pledge promise proposal readiness refusal report request resolution
  revelation rumor rumour sign speculation statement suggestion suspicion threat vote vow warning willingness
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
