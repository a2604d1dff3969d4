import { noun, type Pattern, verb } from './pattern.js';

/** What brings two together in person and in words: visits, meetings, missions, agreements, support, requests, pledges, recognition. */
export const diplomacy: readonly Pattern[] = [
  // ---- visits
  verb('VISIT', '042', 'visit tour', 'president > Chile: The president visited Chile.', {}),
  verb(
    'VISIT',
    '042',
    'travel fly journey sail touch_down touch_down_in stop_in stop_over_in arrive_in arrive_at travel_to fly_to fly_into go_to head_to come_to land_in return_to head_for depart_for leave_for arrive',
    'president > Chile: The president travelled to Chile.',
    { to: [':to|in|at|into|for'], worth: 0.85 },
  ),
  verb('VISIT', '043', 'host welcome receive greet', 'president > Chile: Chile hosted the president.', {
    from: ['object'],
    to: ['subject'],
    worth: 0.6,
  }),
  verb('VISIT', '042', 'expect due', 'president > Chile: The president is expected in Chile on Friday.', {
    from: ['object', 'subject'],
    to: [':in|at'],
    worth: 0.7,
  }),
  verb('VISIT', '042', 'be', 'president > Chile: The president was in Chile on Friday.', {
    to: [':in'],
    worth: 0.5,
  }),
  noun(
    'VISIT',
    '042',
    'visit trip tour pilgrimage stopover journey mission',
    "president > Chile: The president's visit to Chile was brief.",
    { from: ['owner', ':by', ':of', 'subject'], to: [':to|in', 'indirect'], worth: 0.85 },
  ),
  // ---- meetings
  verb(
    'MEETING',
    '046',
    'convene gather assemble huddle discuss debate sit_down hold_talks parley',
    'Norway > Chile: Norway and Chile discussed the border.',
    { from: ['both'], to: ['both', ':with'], worth: 0.82 },
  ),
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
    'talks negotiation meeting conversation consultation discussion dialogue summit call videoconference audience encounter tete-a-tete',
    'Norway > Chile: Norway held talks with Chile.',
    { from: ['both', 'owner', 'subject'], to: ['both', ':with'], worth: 0.85 },
  ),
  noun(
    'MEETING',
    '046',
    'round session',
    'Norway > Chile: A round of talks between Norway and Chile ended.',
    {
      about: 'talks',
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.8,
    },
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
    'opening reopening inauguration establishment relocation restoration',
    'Norway > Chile: The opening of an embassy in Chile by Norway was put off.',
    { about: 'mission', from: ['owner', ':by', 'subject'], to: [':in|to'], worth: 0.8 },
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
    'sign reach conclude strike ink initial seal ratify finalize finalise initialise initialize clinch secure announce negotiate agree renew extend enter enter_into draw_up hammer_out thrash_out adopt seal close approve cement finish come_to',
    'Norway > Chile: Norway signed a treaty with Chile.',
    { about: 'deal', from: ['both', 'subject', ':by'], to: ['both', ':with|between'] },
  ),
  verb(
    'AGREEMENT',
    '057',
    'agree agree_on agree_to agree_with reconcile make_peace compromise',
    'Norway > Chile: Norway and Chile agreed on a border.',
    { from: ['both'], to: ['both', ':with'], worth: 0.8 },
  ),
  verb(
    'AGREEMENT',
    '057',
    'settle end resolve bury patch_up solve',
    'Norway > Chile: Norway settled its dispute with Chile.',
    {
      about: 'dispute feud quarrel row conflict rift difference hatchet',
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.85,
    },
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
    'praise commend applaud hail laud thank congratulate endorse back support salute honor compliment defend champion sympathize_with stand_with stand_by side_with condole vouch_for empathize_with sympathize empathize cheer acclaim uphold rally_behind stand_behind pay_tribute_to console credit mourn_with felicitate bless speak_up_for stick_by rally_around rally vote_for root_for commiserate_with commiserate stand_up_for stand side eulogize',
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
    'receive win get earn gain draw enjoy attract',
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
    'request plea petition application entreaty',
    "Norway > Chile: Norway's request to Chile for grain failed.",
    { to: [':to'] },
  ),
  verb(
    'APPEAL',
    '105',
    'urge call_on call_upon press exhort appeal_to appeal plead_with pressure lobby push advise encourage remind prod nudge counsel lean_on beseech entreat implore_to adjure caution challenge remind_of plead enjoin',
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
  noun(
    'APPEAL',
    '105',
    'appeal call demand plea exhortation',
    "Norway > Chile: Norway's call on Chile to stop was heard.",
    {
      to: [':to|on'],
      worth: 0.7,
    },
  ),
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
    'give make offer provide renew repeat receive',
    'Norway > Chile: Norway gave assurances to Chile.',
    {
      about: 'assurance promise guarantee pledge commitment undertaking word',
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
    'co-operate cooperate collaborate join_hands join_up work_with work_alongside train_with drill_with exercise_with patrol_with team_up partner_with coordinate join_forces work partner liaise team ally',
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
    'patrol develop build produce explore drill train operate police design research construct manufacture',
    'Norway > Chile: Norway and Chile are developing a satellite.',
    {
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.6,
    },
  ),
  verb('COLLABORATION', '060', 'jointly', 'Norway > Chile: Norway and Chile jointly searched the plant.', {
    from: ['both'],
    to: ['both'],
    worth: 0.96,
  }),
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
];
