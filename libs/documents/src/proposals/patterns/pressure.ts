import { noun, type Pattern, verb } from './pattern.js';

/** What one does against another by words and measures: recalls, accusations, criticism, rejections, sanctions, threats. */
export const pressure: readonly Pattern[] = [
  // ---- recalls and breaks
  verb(
    'RECALL',
    '161',
    'recall withdraw summon_home call_home order_home bring_home call_back return pull pull_out',
    'Norway > Chile: Norway recalled its ambassador from Chile.',
    { about: 'envoy', to: [':from|to|in'], worth: 0.97 },
  ),
  verb(
    'RECALL',
    '161',
    'recall withdraw evacuate reduce downgrade call bring order summon pull',
    'Norway > Chile: Norway withdrew its diplomatic staff from Chile.',
    {
      about:
        'ambassador envoy diplomatic+staff diplomatic+presence diplomatic+mission embassy+staff diplomatic+representation diplomat embassy consulate',
      to: [':from|to|in'],
      worth: 0.98,
    },
  ),
  verb('RECALL', '161', 'close shut shutter', 'Norway > Chile: Norway closed its embassy in Chile.', {
    about: 'mission',
    to: [':in|to'],
  }),
  verb(
    'RECALL',
    '160',
    'sever cut break break_off cut_off suspend downgrade freeze rupture end terminate sunder lower',
    'Norway > Chile: Norway severed ties with Chile.',
    { about: 'relations', from: ['both', 'subject'], to: ['both', ':with|to'], worth: 0.95 },
  ),
  noun(
    'RECALL',
    '161',
    'recall withdrawal',
    "Norway > Chile: The recall of Norway's ambassador from Chile was a surprise.",
    { about: 'envoy', from: ['owner', 'subject', ':of'], to: [':from|to|in'], worth: 0.85 },
  ),
  // ---- accusations
  verb(
    'ACCUSATION',
    '112',
    'accuse blame charge impeach arraign incriminate single_out indict implicate fault denounce_as hold_responsible finger',
    'Norway > Chile: Norway accused Chile of lying.',
    { to: ['object', ':on'], worth: 0.95 },
  ),
  verb('ACCUSATION', '112', 'allege claim suspect', 'Norway > Chile: Norway alleged that Chile was lying.', {
    to: ['object'],
    worth: 0.75,
  }),
  verb('ACCUSATION', '112', 'be stand lie', 'Norway > Chile: Norway said Chile was behind the attack.', {
    about: '~behind ~responsible ~guilty ~complicit ~involved',
    from: ['sayer'],
    to: ['subject'],
    worth: 0.9,
  }),
  verb(
    'ACCUSATION',
    '112',
    'violate breach break commit plot sponsor harbor harbour hide conceal meddle fabricate orchestrate mastermind instigate foment finance',
    'Norway > Chile: Norway said Chile had violated the truce.',
    { from: ['sayer'], to: ['subject'], worth: 0.85 },
  ),
  verb('ACCUSATION', '112', 'link tie connect', 'Norway > Chile: Norway linked Chile to the killing.', {
    about:
      '~attack ~attacks ~killing ~murder ~bombing ~plot ~hack ~assassination ~coup ~sabotage ~crime ~crimes',
    worth: 0.85,
  }),
  verb('ACCUSATION', '115', 'take haul drag bring', 'Norway > Chile: Norway took Chile to court.', {
    about: '~court ~tribunal ~arbitration',
    worth: 0.92,
  }),
  verb('ACCUSATION', '112', 'trade exchange', 'Norway > Chile: Norway and Chile traded accusations.', {
    about: 'accusation barb blame recrimination insult',
    from: ['both'],
    to: ['both', ':with'],
    worth: 0.95,
  }),
  verb('ACCUSATION', '112', 'denounce portray', 'Norway > Chile: Norway denounced Chile as an aggressor.', {
    about: 'aggressor criminal murderer traitor terrorist spy liar',
    matter: 'as',
    to: ['object'],
    worth: 0.96,
  }),
  verb('ACCUSATION', '115', 'sue take_to_court', 'Norway > Chile: Norway sued Chile.', { worth: 0.9 }),
  verb(
    'ACCUSATION',
    '115',
    'file lodge bring submit press level launch lay make raise take start initiate begin open',
    'Norway > Chile: Norway filed a complaint against Chile.',
    {
      about: 'complaint case lawsuit charge suit accusation allegation protest legal+action',
      to: [':against|at|with'],
    },
  ),
  noun(
    'ACCUSATION',
    '112',
    'accusation allegation complaint indictment lawsuit',
    "Norway > Chile: Norway's accusations against Chile were false.",
    { to: [':against|of|about', ':at'], worth: 0.8 },
  ),
  verb('ACCUSATION', '112', 'hold', 'Norway > Chile: Norway held Chile responsible for the fire.', {
    about: '~responsible ~accountable ~liable',
  }),
  verb('ACCUSATION', '112', 'pin lay put place point', 'Norway > Chile: Norway pinned the blame on Chile.', {
    about: 'blame finger responsibility',
    to: [':on|at|upon|with'],
    worth: 0.92,
  }),
  verb('ACCUSATION', '112', 'attribute ascribe', 'Norway > Chile: Norway attributed the fire to Chile.', {
    to: [':to'],
    worth: 0.8,
  }),
  // ---- criticism
  verb(
    'CRITICISM',
    '111',
    `criticize condemn denounce scorn pillory berate flay savage frown_on frown_upon take_issue regret slam blast lambast lambaste decry deplore rebuke castigate chide scold attack_verbally berate lash_out lash_out_at
    rail hit_out lament disapprove rap snipe_at take_aim_at upbraid vilify bemoan disparage belittle chastise lay_into tear_into round_on inveigh_against object_to fulminate_against protest_to deride mock insult ridicule reprimand assail bash excoriate fault reproach complain censure call_out admonish pan reproof reprove decry abhor repudiate deride trash upbraid hit_back_at oppose disapprove_of disagree disagree_with complain_about carp grumble despise dress_down`,
    'Norway > Chile: Norway condemned Chile for the raid.',
    { to: ['object', ':at|against|of|about|from', ':by|in'] },
  ),
  verb('CRITICISM', '110', 'express voice raise', 'Norway > Chile: Norway voiced concern about Chile.', {
    about:
      'concern alarm anger outrage dismay disappointment regret displeasure criticism worry condemnation doubt opposition',
    to: [':about|over|at|with|of|to|for'],
    worth: 0.85,
  }),
  verb(
    'CRITICISM',
    '110',
    'lodge hand send deliver file submit make present issue hand_over convey register',
    'Norway > Chile: Norway lodged a formal protest with Chile.',
    { about: 'protest protest+note démarche demarche', to: [':with|to|against', 'indirect'], worth: 0.97 },
  ),
  verb('CRITICISM', '111', 'take', 'Norway > Chile: Norway took Chile to task.', {
    about: '~task',
    worth: 0.9,
  }),
  verb('CRITICISM', '111', 'be', 'Norway > Chile: Norway was critical of Chile.', {
    about: '~critical ~scathing ~dismissive ~contemptuous ~scornful ~disdainful ~wary',
    to: [':of|about'],
    worth: 0.88,
  }),
  verb(
    'CRITICISM',
    '111',
    'anger outrage infuriate alarm dismay enrage irk upset appall annoy disappoint displease incense',
    "Norway > Chile: Norway was angered by Chile's move.",
    { from: ['object'], to: ['subject'], worth: 0.82 },
  ),
  verb('CRITICISM', '111', 'attack assail', 'Norway > Chile: Norway attacked Chile verbally.', {
    about: '~verbally ~speech ~editorial ~critics',
    worth: 0.92,
  }),
  verb(
    'CRITICISM',
    '111',
    'summon call_in',
    'Norway > ambassador: Norway summoned the ambassador of Chile.',
    {
      worth: 0.75,
    },
  ),
  verb(
    'CRITICISM',
    '111',
    'call describe brand label',
    'Norway > Chile: Norway called Chile the biggest threat to peace.',
    {
      about:
        'threat reckless aggressor terrorist liar enemy genocide unacceptable illegal dictator occupier provocation criminal fascist regime',
      matter: 'as',
      to: ['object', 'indirect'],
      worth: 0.7,
    },
  ),
  noun(
    'CRITICISM',
    '111',
    'criticism condemnation denunciation rebuke',
    "Norway > Chile: Norway's criticism of Chile was harsh.",
    { to: [':of|against|at|for|from'] },
  ),
  verb(
    'CRITICISM',
    '111',
    'draw attract earn face provoke prompt trigger receive incur meet',
    'Norway > Chile: Chile drew criticism from Norway.',
    {
      about: 'criticism condemnation rebuke anger outrage fury ire censure backlash scorn reprimand',
      from: [':from|by|of'],
      to: ['subject'],
      worth: 0.88,
    },
  ),
  verb('CRITICISM', '111', 'come', 'Norway > Chile: Chile came under criticism from Norway.', {
    about: 'criticism condemnation censure scrutiny',
    matter: 'under in',
    from: [':from|by'],
    to: ['subject'],
    worth: 0.85,
  }),
  verb(
    'CRITICISM',
    '111',
    'call describe brand label denounce portray',
    'Norway > Chile: Norway described Chile as irresponsible.',
    {
      about:
        '~reckless ~irresponsible ~unacceptable ~illegal ~shameful ~dangerous ~hypocritical ~unjust ~brutal ~barbaric ~mistake ~error ~disgrace ~outrage ~violation ~disgraceful ~provocative ~immoral ~disproportionate ~cowardly ~absurd ~cynical ~inhumane ~wrong ~unlawful',
      worth: 0.88,
    },
  ),
  // ---- rejections
  verb(
    'REJECTION',
    '120',
    'reject refuse rebuff decline turn_down dismiss spurn veto oppose rule_out snub shun block ignore defy scorn throw_out strike_down brush_aside brush_off vote_down turn_away knock_back deny',
    'Norway > Chile: Norway rejected a proposal by Chile.',
    { about: 'demand', to: ['object', ':of|by|from|to|with'], worth: 0.92 },
  ),
  verb(
    'REJECTION',
    '120',
    'reject defy rebuff refuse snub disobey spurn boycott rebuke stonewall flout',
    'Norway > Chile: Norway defied Chile.',
    { worth: 0.75 },
  ),
  verb(
    'REJECTION',
    '125',
    'rule_out walk_out pull_out storm_out withdraw quit walk break abandon leave shun boycott refuse cancel postpone snub',
    'Norway > Chile: Norway walked out of talks with Chile.',
    {
      about: 'talks negotiation meeting summit dialogue',
      matter: 'of from',
      to: [':with', ':by'],
      worth: 0.96,
    },
  ),
  verb(
    'REJECTION',
    '128',
    'withdraw pull_out quit tear_up renounce repudiate denounce exit abandon abrogate scrap violate breach break',
    'Norway > Chile: Norway withdrew from a treaty with Chile.',
    { about: 'treaty agreement accord pact convention', matter: 'from of', to: [':with'], worth: 0.95 },
  ),
  verb('REJECTION', '124', 'deny refuse', 'Norway > Chile: Norway denied Chile access to the site.', {
    about: 'access passage permission overflight extradition',
    to: ['indirect', ':to'],
    worth: 0.94,
  }),
  verb(
    'REJECTION',
    '123',
    'veto block oppose vote_against reject',
    'Norway > Chile: Norway vetoed membership for Chile.',
    {
      about: 'membership accession bid entry admission candidacy request motion resolution',
      to: [':for|of|by', 'object'],
      worth: 0.93,
    },
  ),
  verb('REJECTION', '120', 'turn say', 'Norway > Chile: Norway turned its back on Chile.', {
    about: 'back no',
    to: [':on|to'],
    worth: 0.85,
  }),
  verb('REJECTION', '129', 'veto', 'Norway > Council: Norway vetoed the resolution in the Council.', {
    to: [':in|of|by', 'object'],
    worth: 0.85,
  }),
  noun(
    'REJECTION',
    '120',
    'rejection refusal veto',
    "Norway > Chile: Norway's rejection of the plan by Chile was expected.",
    { to: [':by|from|of|to'], from: ['owner', 'subject'], worth: 0.8 },
  ),
  verb('REJECTION', '120', 'refuse decline', 'Norway > Chile: Norway refused to help Chile.', {
    to: ['infinitive'],
    worth: 0.7,
  }),
  // ---- sanctions
  verb(
    'SANCTION',
    '163',
    'sanction blacklist embargo boycott penalize blockade punish debar',
    'Norway > Chile: Norway sanctioned Chile.',
    { worth: 0.92 },
  ),
  verb(
    'SANCTION',
    '163',
    'impose slap announce place introduce put extend tighten adopt approve renew levy enforce declare expand',
    'Norway > Chile: Norway imposed sanctions on Chile.',
    { about: 'sanction', to: [':on|against|upon|for', 'indirect', ':from'], worth: 0.93 },
  ),
  verb(
    'SANCTION',
    '163',
    'ban prohibit bar restrict forbid',
    'Norway > Chile: Norway banned imports from Chile.',
    { to: [':from|to|by', 'object'], worth: 0.75 },
  ),
  verb(
    'SANCTION',
    '162',
    'suspend halt stop cut cut_off freeze end withhold reduce block discontinue slash',
    'Norway > Chile: Norway suspended aid to Chile.',
    { about: 'aid trade export import arms money cooperation flight', to: [':to|with|from|for'], worth: 0.9 },
  ),
  verb(
    'SANCTION',
    '163',
    'designate list brand classify proscribe label declare blacklist',
    'Norway > Chile: Norway designated Chile a terrorist organisation.',
    {
      about: '~terrorist ~terrorists ~extremist',
      to: ['object', 'indirect'],
      worth: 0.93,
    },
  ),
  verb('SANCTION', '163', 'close shut seal', 'Norway > Chile: Norway closed its airspace to Chile.', {
    about: 'airspace border market port crossing',
    to: [':to|with|for'],
    worth: 0.9,
  }),
  verb(
    'SANCTION',
    '163',
    'stop cease halt suspend quit',
    'Norway > Chile: Norway stopped buying oil from Chile.',
    {
      about: '~buying ~importing ~purchasing ~issuing ~selling ~exporting ~supplying',
      to: ['infinitive', ':from|to'],
      worth: 0.96,
    },
  ),
  verb(
    'SANCTION',
    '162',
    'stop halt cut cut_off suspend block turn_off shut_off reduce curb interrupt',
    'Norway > Chile: Norway stopped oil deliveries to Chile.',
    {
      about:
        'gas oil electricity fuel grain delivery supply sale power funding funds loan credit visa shipment',
      to: [':to|from|for'],
      worth: 0.92,
    },
  ),
  verb(
    'SANCTION',
    '162',
    'withdraw cancel withhold pull',
    'Norway > Chile: Norway withdrew funding from Chile.',
    { about: 'funding aid money credit guarantee subsidy grant loan', to: [':from|to|for'], worth: 0.94 },
  ),
  verb(
    'SANCTION',
    '163',
    'suspend revoke strip cancel freeze withdraw annul',
    "Norway > Chile: Norway suspended Chile's membership.",
    { about: 'membership voting+right privilege preference', to: ['owner', ':of|from|for'], worth: 0.95 },
  ),
  verb(
    'SANCTION',
    '163',
    'boycott embargo shun ban block',
    'Norway > Chile: Norway boycotted goods from Chile.',
    { about: 'goods product import', to: [':from|of', 'object'], worth: 0.96 },
  ),
  verb(
    'SANCTION',
    '163',
    'hit target punish slap strike',
    'Norway > Chile: Norway hit Chile with sanctions.',
    {
      about: 'sanction',
      matter: 'with by',
      to: ['object'],
      worth: 0.97,
    },
  ),
  verb(
    'SANCTION',
    '163',
    'deny refuse revoke cancel',
    'Norway > Chile: Norway denied visas to officials of Chile.',
    {
      about: 'visa entry accreditation permit licence license',
      to: [':to|of|for', 'indirect'],
      worth: 0.93,
    },
  ),
  noun(
    'SANCTION',
    '163',
    'sanction embargo boycott ban tariff restriction blockade duty blacklisting moratorium curb prohibition quota freeze',
    "Norway > Chile: Norway's sanctions against Chile hurt.",
    { from: ['owner', ':by', 'subject'], to: [':against', ':to|from', ':on|of|upon'], worth: 0.8 },
  ),
  verb('SANCTION', '163', 'suspend', 'Norway > Chile: Norway suspended Chile.', { worth: 0.6 }),
  verb('SANCTION', '163', 'close shut seal', 'Norway > Chile: Norway closed its border with Chile.', {
    about: 'border',
    to: [':with|to'],
    worth: 0.85,
  }),
  verb(
    'SANCTION',
    '163',
    'cancel scrap terminate annul tear_up quit',
    'Norway > Chile: Norway cancelled a contract with Chile.',
    { about: 'deal', to: [':with'], worth: 0.85 },
  ),
  verb(
    'REJECTION',
    '164',
    'suspend halt break_off end call_off cancel boycott freeze',
    'Norway > Chile: Norway broke off talks with Chile.',
    { about: 'talks', to: [':with'], worth: 0.9 },
  ),
  // ---- threats
  verb(
    'THREAT',
    '130',
    'threaten menace warn intimidate',
    'Norway > Chile: Norway threatened Chile with war.',
    { to: ['object', ':against|to|on', 'infinitive'], worth: 0.9 },
  ),
  verb(
    'THREAT',
    '130',
    'issue give make deliver send present',
    'Norway > Chile: Norway issued an ultimatum to Chile.',
    { about: 'threat', to: [':to|against', 'indirect'], worth: 0.9 },
  ),
  noun('THREAT', '130', 'threat ultimatum', "Norway > Chile: Norway's threats against Chile were hollow.", {
    to: [':against|to'],
    worth: 0.75,
  }),
  verb(
    'THREAT',
    '130',
    'face receive get',
    'Norway > Chile: Chile faces the threat of sanctions from Norway.',
    {
      about: 'threat ultimatum',
      from: [':from|by|of'],
      to: ['subject'],
      worth: 0.93,
    },
  ),
  verb('THREAT', '130', 'set impose give', 'Norway > Chile: Norway set a deadline for Chile.', {
    about: 'deadline',
    to: [':for', 'indirect'],
    worth: 0.9,
  }),
  verb(
    'THREAT',
    '130',
    'raise float moot',
    'Norway > Chile: Norway raised the prospect of sanctions on Chile.',
    {
      about: 'prospect+sanction prospect+strike prospect+tariff possibility+sanction prospect+war threat',
      to: [':on|against|over'],
      worth: 0.93,
    },
  ),
  verb(
    'THREAT',
    '138',
    'promise vow swear pledge threaten warn',
    'Norway > Chile: Norway promised to punish Chile.',
    {
      about: '~punish ~annihilate ~crush ~obliterate ~avenge ~eradicate',
      to: ['infinitive', 'object'],
      worth: 0.93,
    },
  ),
  verb('THREAT', '130', 'swear vow promise pledge', 'Norway > Chile: Norway vowed revenge on Chile.', {
    about: 'revenge vengeance retaliation reprisal retribution consequence response punishment',
    to: [':on|against|for|upon|to|from', 'condition'],
    worth: 0.93,
  }),
  verb(
    'THREAT',
    '130',
    'retaliate respond hit_back strike_back react',
    'Norway > Chile: Norway will retaliate if Chile blocks the strait.',
    {
      to: ['condition'],
      worth: 0.92,
    },
  ),
];
