import { noun, type Pattern, verb } from './pattern.js';

const GIVERS =
  'supply sell provide deliver ship send give export donate transfer furnish hand_over dispatch equip transport airlift fly lease smuggle channel ferry rush forward truck consign airdrop';

/** Deeds and words that bring two together. */
export const cooperation: readonly Pattern[] = [
  // ---- arms
  verb(
    'ARMS_SUPPLY',
    '072',
    `${GIVERS} lend gift`,
    'Norway > Chile: Norway delivered patrol helicopters to Chile.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      matter: 'with',
      to: [':to|for', 'indirect', ':into'],
    },
  ),
  verb(
    'ARMS_SUPPLY',
    '072',
    'supply provide equip furnish',
    'Norway > Chile: Norway equipped Chile with missiles.',
    { about: 'arms military+equipment defense+equipment defence+equipment', matter: 'with', to: ['object'] },
  ),
  verb('ARMS_SUPPLY', '072', 'arm rearm', 'Libya > rebels: Libya armed the rebels.', {}),
  verb(
    'ARMS_SUPPLY',
    '072',
    'buy purchase acquire obtain procure receive import get secure order source commission take_delivery',
    'Norway > Chile: Chile bought missiles from Norway.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: [':from'],
      to: ['subject'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'sale supply delivery shipment export transfer provision consignment handover batch weaponry arms weapon drone missile',
    'Norway > Chile: Sales of missiles from Norway to Chile doubled.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: ['owner', ':by', ':from', 'subject'],
      to: [':to'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'purchase import acquisition procurement',
    "Norway > Chile: Chile's purchase of missiles from Norway was approved.",
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: [':from'],
      to: ['owner', ':by', 'subject'],
    },
  ),
  // ---- aid
  verb(
    'AID',
    '070',
    `${GIVERS} disburse extend grant distribute allocate bring evacuate drop release hand_out dole_out inject unload`,
    'Norway > Chile: Norway sent blankets to Chile.',
    { about: 'aid', matter: 'with', to: [':to|for|into|among', 'indirect'] },
  ),
  verb('AID', '070', 'supply provide furnish', 'Norway > Chile: Norway provided Chile with medicines.', {
    about: 'aid',
    matter: 'with',
    to: ['object'],
    worth: 0.85,
  }),
  verb(
    'AID',
    '070',
    'receive get obtain secure accept',
    'Norway > Chile: Chile received relief from Norway.',
    {
      about: 'aid',
      from: [':from'],
      to: ['subject'],
    },
  ),
  verb(
    'AID',
    '070',
    'help aid assist subsidize bail_out finance fund rescue relieve',
    'Norway > Chile: Norway helped Chile after the flood.',
    { worth: 0.7 },
  ),
  verb('AID', '075', 'shelter grant give', 'Norway > refugees: Norway granted asylum to the refugees.', {
    about: 'asylum refuge',
    to: [':to', 'indirect'],
    worth: 0.6,
  }),
  noun(
    'AID',
    '070',
    'aid assistance relief donation grant',
    'Norway > Chile: Assistance from Norway to Chile arrived.',
    { from: ['owner', ':from', ':by', 'subject'], to: [':to|for'], worth: 0.65 },
  ),
  // ---- aid offered
  verb(
    'AID_OFFER',
    '033',
    'offer pledge promise propose announce earmark approve commit extend allocate set_aside vow',
    'Norway > Chile: Norway offered aid to Chile.',
    { about: 'aid arms', to: [':to|for', 'indirect'] },
  ),
  noun('AID_OFFER', '033', 'offer pledge promise', "Norway > Chile: Norway's offer of aid to Chile stands.", {
    about: 'aid',
    to: [':to|for'],
  }),
  // ---- trade
  verb('TRADE', '061', 'sell export ship', 'Norway > Chile: Norway sells gas to Chile.', {
    about: 'goods',
    matter: 'with',
    to: [':to', 'indirect'],
    worth: 0.95,
  }),
  verb('TRADE', '061', 'supply deliver provide pump', 'Norway > Chile: Norway supplies gas to Chile.', {
    about: 'goods',
    matter: 'with',
    to: [':to', 'indirect'],
    worth: 0.85,
  }),
  verb(
    'TRADE',
    '061',
    'buy import purchase acquire order',
    'Norway > Chile: Chile imports oil from Norway.',
    { about: 'goods', from: [':from'], to: ['subject'], worth: 0.85 },
  ),
  noun(
    'TRADE',
    '061',
    'export sale supply shipment delivery',
    "Norway > Chile: Norway's oil exports to Chile fell.",
    { about: 'goods', from: ['owner', ':from', ':by', 'subject'], to: [':to'] },
  ),
  noun('TRADE', '061', 'import purchase', "Norway > Chile: Chile's imports of oil from Norway fell.", {
    about: 'goods',
    from: [':from'],
    to: ['owner', ':by', 'subject'],
  }),
  noun('TRADE', '061', 'trade commerce', 'Norway > Chile: Trade between Norway and Chile grew.', {
    from: ['both'],
    to: ['both'],
    worth: 0.6,
  }),
  // ---- military support
  verb(
    'MILITARY_SUPPORT',
    '074',
    'send deploy dispatch provide lend offer supply contribute commit second rush fly',
    'Norway > Chile: Norway sent soldiers to Chile.',
    { about: 'fighters', matter: 'with', to: [':to|for|alongside', 'helped', 'indirect'], worth: 0.92 },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'fight_alongside fight_for',
    'Norway > Chile: Troops of Norway are fighting alongside Chile.',
    { to: [':alongside|for', 'object'] },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'train arm_and_train protect reinforce advise mentor instruct garrison drill',
    'Norway > Chile: Norway trained Chile.',
    { worth: 0.75 },
  ),
  noun(
    'MILITARY_SUPPORT',
    '062',
    'support assistance aid backing',
    'Norway > Chile: Norway gives military support to Chile.',
    {
      about: 'military+support military+assistance military+aid military+backing',
      to: [':to|for'],
      worth: 0.7,
    },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'provide give offer extend lend supply increase',
    'Norway > Chile: Norway provided military assistance to Chile.',
    {
      about: 'military+support military+assistance military+aid military+backing',
      to: [':to|for', 'indirect'],
      worth: 0.95,
    },
  ),
  // ---- visits
  verb('VISIT', '042', 'visit tour', 'president > Chile: The president visited Chile.', {}),
  verb(
    'VISIT',
    '042',
    'travel fly journey sail touch_down touch_down_in stop_in stop_over_in arrive_in arrive_at travel_to fly_to fly_into go_to head_to come_to land_in return_to head_for depart_for leave_for arrive',
    'president > Chile: The president travelled to Chile.',
    { to: [':to|in|at|into|for'], worth: 0.85 },
  ),
  verb('VISIT', '043', 'host welcome receive', 'president > Chile: Chile hosted the president.', {
    from: ['object'],
    to: ['subject'],
    worth: 0.6,
  }),
  noun(
    'VISIT',
    '042',
    'visit trip tour pilgrimage',
    "president > Chile: The president's visit to Chile was brief.",
    { from: ['owner', ':by', ':of', 'subject'], to: [':to|in', 'indirect'], worth: 0.85 },
  ),
  // ---- meetings
  verb('MEETING', '040', 'meet confer', 'Norway > Chile: Norway met Chile in Rome.', {
    from: ['both'],
    to: ['both', 'object', ':with'],
  }),
  verb(
    'MEETING',
    '040',
    'meet_with talk_to speak_to speak_with talk_with sit_down_with sit_down consult_with huddle_with confer_with consult speak discuss hold_talks negotiate talk confer huddle dine_with lunch_with chat_with',
    'Norway > Chile: Norway spoke with Chile.',
    { to: [':with|to', 'object'], worth: 0.8 },
  ),
  verb('MEETING', '041', 'phone telephone', 'Norway > Chile: Norway telephoned Chile.', { worth: 0.85 }),
  verb('MEETING', '046', 'negotiate bargain parley', 'Norway > Chile: Norway negotiated with Chile.', {
    to: [':with'],
  }),
  verb('MEETING', '045', 'mediate broker', 'Norway > Chile: Norway mediated between Chile and Peru.', {
    to: [':between|with|for'],
    worth: 0.8,
  }),
  noun(
    'MEETING',
    '046',
    'talks negotiation meeting conversation consultation discussion dialogue summit call videoconference audience encounter',
    'Norway > Chile: Norway held talks with Chile.',
    { from: ['both', 'owner', 'subject'], to: ['both', ':with'], worth: 0.85 },
  ),
  // ---- missions
  verb(
    'DIPLOMATIC_MISSION',
    '050',
    'open reopen inaugurate establish restore upgrade move relocate set_up launch',
    'Norway > Chile: Norway opened an embassy in Chile.',
    { about: 'mission', from: ['owner', 'subject'], to: [':in|to'] },
  ),
  verb(
    'DIPLOMATIC_MISSION',
    '050',
    'appoint name accredit exchange return send',
    'Norway > Chile: Norway appointed an ambassador to Chile.',
    { about: 'envoy', to: [':to|with|in'], worth: 0.8 },
  ),
  verb(
    'DIPLOMATIC_MISSION',
    '050',
    'restore establish re-establish reestablish resume normalize upgrade renew',
    'Norway > Chile: Norway restored diplomatic relations with Chile.',
    { about: 'relations', from: ['both', 'subject'], to: ['both', ':with'] },
  ),
  noun(
    'DIPLOMATIC_MISSION',
    '050',
    'embassy consulate',
    "Norway > Chile: Norway's embassy in Chile was busy.",
    { from: ['owner', ':of'], to: [':in|to'], worth: 0.55 },
  ),
  // ---- agreements
  verb(
    'AGREEMENT',
    '057',
    'sign reach conclude strike ink initial seal ratify finalize finalise initialise initialize clinch secure announce negotiate agree renew extend enter enter_into draw_up hammer_out thrash_out adopt',
    'Norway > Chile: Norway signed a treaty with Chile.',
    { about: 'deal', from: ['both', 'subject', ':by'], to: ['both', ':with|between'] },
  ),
  verb(
    'AGREEMENT',
    '057',
    'agree agree_on agree_to agree_with',
    'Norway > Chile: Norway and Chile agreed on a border.',
    { from: ['both'], to: ['both', ':with'], worth: 0.8 },
  ),
  noun(
    'AGREEMENT',
    '057',
    'agreement treaty deal pact accord memorandum ceasefire truce armistice settlement compact cease-fire',
    'Norway > Chile: A pact between Norway and Chile expired.',
    { from: ['both', 'owner', 'subject'], to: ['both', ':with'] },
  ),
  // ---- words of support
  verb(
    'SUPPORT',
    '051',
    'praise commend applaud hail laud thank congratulate endorse back support salute honor compliment defend champion sympathize_with stand_with stand_by side_with condole vouch_for empathize_with sympathize empathize cheer acclaim uphold rally_behind stand_behind pay_tribute_to console credit mourn_with felicitate bless',
    'Norway > Chile: Norway praised Chile.',
    { to: ['object', ':with|by|for|behind|to'] },
  ),
  verb('SUPPORT', '055', 'apologize apologize_to forgive', 'Norway > Chile: Norway apologized to Chile.', {
    to: ['object', ':to'],
  }),
  verb(
    'SUPPORT',
    '051',
    'express voice offer send declare reaffirm convey extend reiterate pledge give renew speak_out affirm show lend throw pay restate',
    'Norway > Chile: Norway expressed solidarity with Chile.',
    { about: 'support', to: [':for|with|to|of|towards', 'indirect'] },
  ),
  noun(
    'SUPPORT',
    '051',
    'support backing solidarity endorsement praise condolence condolences congratulation congratulations gratitude sympathy',
    "Norway > Chile: Norway's support for Chile is strong.",
    { to: [':for|with|of|to'], worth: 0.65 },
  ),
  verb(
    'SUPPORT',
    '051',
    'receive win get earn gain draw enjoy',
    'Norway > Chile: Chile won praise from Norway.',
    {
      about: 'support praise',
      from: [':from|of'],
      to: ['subject'],
      worth: 0.88,
    },
  ),
  verb('REQUEST', '102', 'seek request want', 'Norway > Chile: Norway is seeking a credit line from Chile.', {
    about:
      'credit loan help aid money help+with support permission mediation expertise reinforcement extradition asylum access',
    to: [':from|of'],
    worth: 0.9,
  }),
  // ---- requests and appeals
  verb(
    'REQUEST',
    '100',
    'ask request solicit seek petition beg implore ask_for turn_to appeal_to lobby apply_to approach apply want turn beseech entreat',
    'Norway > Chile: Norway asked Chile for grain.',
    { to: [':from|of', 'object', ':to'] },
  ),
  noun(
    'REQUEST',
    '100',
    'request plea petition',
    "Norway > Chile: Norway's request to Chile for grain failed.",
    { to: [':to'] },
  ),
  verb(
    'APPEAL',
    '105',
    'urge call_on call_upon press exhort appeal_to appeal plead_with pressure lobby push advise encourage remind prod nudge counsel lean_on beseech entreat implore_to',
    'Norway > Chile: Norway urged Chile to stop.',
    { to: ['object', ':on|to|with|from'] },
  ),
  verb(
    'APPEAL',
    '105',
    'demand call_for insist_on',
    'Norway > Chile: Norway demanded that Chile free the men.',
    { to: [':from|of|by', 'object'], worth: 0.75 },
  ),
  verb(
    'APPEAL',
    '1056',
    'call_for appeal_for urge demand',
    'Norway > Chile: Chile attacked Peru. Norway called for a ceasefire.',
    { about: 'truce', to: [':between', 'opponents'], worth: 0.8 },
  ),
  noun('APPEAL', '105', 'appeal call demand', "Norway > Chile: Norway's call on Chile to stop was heard.", {
    to: [':to|on'],
    worth: 0.7,
  }),
  verb(
    'APPEAL',
    '105',
    'ask beg implore beseech entreat tell want',
    'Norway > Chile: Norway begged Chile to halt the raids.',
    {
      about: '~stop ~halt ~cease ~refrain ~ceasefire ~restraint ~truce ~end ~dialogue',
      to: ['object'],
      worth: 0.8,
    },
  ),
  // ---- pledges
  verb(
    'PLEDGE',
    '030',
    'promise assure pledge guarantee reassure',
    'Norway > Chile: Norway assured Chile of its friendship.',
    { to: ['object', 'indirect', ':to'], worth: 0.8 },
  ),
  verb(
    'PLEDGE',
    '030',
    'normalize repair mend improve deepen strengthen',
    'Norway > Chile: Norway will normalize relations with Chile.',
    { about: 'relations', from: ['both', 'subject'], to: ['both', ':with'], worth: 0.6 },
  ),
  verb(
    'PLEDGE',
    '030',
    'give make offer provide renew repeat',
    'Norway > Chile: Norway gave assurances to Chile.',
    {
      about: 'assurance promise guarantee pledge commitment undertaking',
      to: [':to', 'indirect'],
      worth: 0.88,
    },
  ),
  noun(
    'PLEDGE',
    '030',
    'assurance promise guarantee commitment undertaking',
    "Norway > Chile: Norway's promise to Chile was kept secret.",
    {
      to: [':to'],
      worth: 0.7,
    },
  ),
  // ---- working together
  verb(
    'COLLABORATION',
    '060',
    'co-operate cooperate collaborate work_with work_alongside train_with drill_with exercise_with patrol_with team_up partner_with coordinate join_forces work partner liaise team ally',
    'Norway > Chile: Norway cooperated with Chile.',
    { from: ['both', 'subject'], to: ['both', ':with'], worth: 0.85 },
  ),
  verb(
    'COLLABORATION',
    '064',
    'share exchange swap pass',
    'Norway > Chile: Norway shared intelligence with Chile.',
    { about: 'intelligence', from: ['both', 'subject'], to: ['both', ':with|to'] },
  ),
  verb(
    'COLLABORATION',
    '060',
    'hold conduct stage launch carry_out begin start complete',
    'Norway > Chile: Norway and Chile held joint exercises.',
    { about: 'joint', from: ['both', 'subject'], to: ['both', ':with'], worth: 0.95 },
  ),
  noun(
    'COLLABORATION',
    '060',
    'cooperation collaboration partnership coordination',
    'Norway > Chile: Cooperation between Norway and Chile grew.',
    { from: ['both', 'owner', 'subject'], to: ['both', ':with'], worth: 0.75 },
  ),
  noun(
    'COLLABORATION',
    '060',
    'exercise drill maneuver manoeuvre patrol inquiry investigation venture operation project',
    'Norway > Chile: The joint exercise of Norway with Chile began.',
    { about: 'joint', from: ['both', 'owner', ':of', 'subject'], to: ['both', ':with'] },
  ),
  verb(
    'COLLABORATION',
    '060',
    'patrol develop build produce explore drill train operate police',
    'Norway > Chile: Norway and Chile are developing a satellite.',
    {
      from: ['both'],
      to: ['both'],
      worth: 0.6,
    },
  ),
  // ---- recognition
  verb('RECOGNITION', '054', 'recognize', 'Norway > Chile: Norway recognised Chile.', { worth: 0.9 }),
  noun('RECOGNITION', '054', 'recognition', "Norway > Chile: Norway's recognition of Chile came late.", {
    from: ['owner', ':by', 'subject'],
    to: [':of|to|for'],
    worth: 0.85,
  }),
  verb(
    'RECOGNITION',
    '054',
    'gain win receive obtain secure earn get',
    'Norway > Chile: Chile gained recognition from Norway.',
    { about: 'recognition', from: [':from|by'], to: ['subject'] },
  ),
  verb(
    'RECOGNITION',
    '054',
    'acknowledge accept affirm regard see treat',
    'Norway > Chile: Norway acknowledged Chile as an independent state.',
    {
      about:
        'president government state authority leader sovereignty independence representative parliament ruler winner',
      matter: 'as',
      to: ['object'],
    },
  ),
  // ---- concessions
  verb(
    'CONCESSION',
    '080',
    'give_in give_in_to give_way give_way_to yield yield_to bow_to bow cave_in cave accede accede_to concede capitulate_to relent back_down',
    'Norway > Chile: Norway yielded to Chile.',
    { to: [':to|from', 'object'] },
  ),
  verb('CONCESSION', '080', 'make offer grant', 'Norway > Chile: Norway made concessions to Chile.', {
    about: 'concession',
    to: [':to', 'indirect'],
  }),
  verb(
    'CONCESSION',
    '086',
    'allow admit let permit grant give invite accept',
    'Norway > inspectors: Norway admitted inspectors to the plant.',
    { about: 'access', to: ['indirect', 'object', ':to'], worth: 0.8 },
  ),
  verb(
    'CONCESSION',
    '081',
    'lift ease end relax legalize',
    'Norway > Oslo: Norway lifted the curfew in Oslo.',
    { about: 'ban curfew restriction emergency', to: [':on|in|against|for'], worth: 0.45 },
  ),
  verb(
    'CONCESSION',
    '086',
    'allow let permit authorize',
    'Norway > monks: Norway allowed the monks to return to the island.',
    {
      about: '~enter ~visit ~return ~cross ~inspect ~reach ~leave ~resume ~access ~reopen',
      worth: 0.7,
    },
  ),
  verb(
    'CONCESSION',
    '080',
    'meet grant satisfy fulfill accommodate heed accept',
    'Norway > strikers: Norway met the demands of the strikers.',
    {
      about: 'demand grievance ultimatum',
      to: ['object', ':of|by|from'],
      worth: 0.85,
    },
  ),
  verb(
    'CONCESSION',
    '081',
    'scrap withdraw drop shelve repeal abandon suspend postpone',
    'Norway > strikers: Norway scrapped the tax under pressure from the strikers.',
    {
      about: 'law bill tax decree levy reform plan increase',
      beside: 'pressure demand',
      to: [':under|to|after|amid'],
      worth: 0.85,
    },
  ),
  // ---- releases
  verb(
    'RELEASE',
    '084',
    'free release set_free liberate pardon amnesty let_go acquit parole discharge emancipate',
    'Norway > sailors: Norway released the sailors.',
    { to: ['object'] },
  ),
  verb(
    'RELEASE',
    '084',
    'return hand_over hand_back give_back repatriate transfer hand turn_over extradite send_back restitute restore deliver surrender',
    'Norway > Chile: Norway returned the bodies to Chile.',
    { about: 'captive', to: [':to', 'indirect'] },
  ),
  verb('RELEASE', '084', 'exchange swap trade', 'Norway > Chile: Norway and Chile exchanged prisoners.', {
    about: 'captive',
    from: ['both', 'subject'],
    to: ['both', ':with'],
  }),
  noun(
    'RELEASE',
    '084',
    'release liberation extradition repatriation',
    'Norway > sailors: The release of the sailors by Norway was praised.',
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.75 },
  ),
  // ---- sanctions eased
  verb(
    'SANCTION_RELIEF',
    '085',
    'lift ease remove suspend relax waive end drop scrap loosen abolish rescind revoke soften unfreeze cancel roll_back repeal terminate withdraw reverse overturn dismantle unblock',
    'Norway > Chile: Norway lifted its sanctions on Chile.',
    { about: 'sanction', to: [':on|against|for|to|from', 'object'], worth: 0.95 },
  ),
  verb(
    'SANCTION_RELIEF',
    '085',
    'remove delist strike_off take strike drop delete erase',
    'Norway > Chile: Norway removed Chile from its blacklist.',
    { about: 'list blacklist', matter: 'from off', to: ['object'], worth: 0.9 },
  ),
  noun(
    'SANCTION_RELIEF',
    '085',
    'lifting easing removal suspension relaxation',
    'Norway > Chile: The lifting of sanctions on Chile by Norway surprised many.',
    { about: 'sanction', from: ['owner', ':by', 'subject'], to: [':on|against'] },
  ),
  verb('SANCTION_RELIEF', '085', 'reopen', 'Norway > Chile: Norway reopened its border with Chile.', {
    about: 'border',
    from: ['both', 'subject'],
    to: ['both', ':with|to'],
    worth: 0.85,
  }),
  // ---- pulling back
  verb(
    'RETREAT',
    '087',
    'withdraw pull_out retreat pull_back fall_back leave abandon evacuate vacate quit exit flee pull cede',
    'Norway > Chile: Norwegian troops of Norway withdrew from Chile.',
    { to: [':from|of', 'object'], worth: 0.7 },
  ),
  verb(
    'RETREAT',
    '0874',
    'surrender capitulate lay_down disarm demobilize demobilise',
    'Norway > Chile: Norway surrendered to Chile.',
    { to: [':to|in', 'object'], worth: 0.8 },
  ),
  verb('RETREAT', '0872', 'lift end ease', 'Norway > Chile: Norway lifted its siege of Chile.', {
    about: 'blockade siege',
    to: [':of|on|against'],
    worth: 0.97,
  }),
  noun(
    'RETREAT',
    '087',
    'withdrawal retreat pullout pullback surrender',
    'Norway > Chile: The withdrawal of Norway from Chile took a year.',
    { from: ['owner', ':of', ':by', 'subject'], to: [':from|to'], worth: 0.8 },
  ),
  verb(
    'RETREAT',
    '087',
    'move pull draw bring',
    'Norway > Chile: Norway moved its tanks back from the border with Chile.',
    {
      about: '~back ~away ~out',
      to: [':from|of'],
      worth: 0.97,
    },
  ),
];
