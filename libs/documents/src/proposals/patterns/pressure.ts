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
  verb('RECALL', '161', 'close shut shutter', 'Norway > Chile: Norway closed its embassy in Chile.', {
    about: 'mission',
    to: [':in|to'],
  }),
  verb(
    'RECALL',
    '160',
    'sever cut break break_off cut_off suspend downgrade freeze rupture',
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
    'accuse blame charge incriminate single_out indict implicate fault denounce_as hold_responsible finger',
    'Norway > Chile: Norway accused Chile of lying.',
    { to: ['object', ':on'], worth: 0.95 },
  ),
  verb('ACCUSATION', '112', 'allege claim suspect', 'Norway > Chile: Norway alleged that Chile was lying.', {
    to: ['object'],
    worth: 0.75,
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
    { to: [':against|of|about'], worth: 0.8 },
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
    rail hit_out lament disapprove rap snipe_at take_aim_at upbraid vilify bemoan disparage belittle chastise lay_into tear_into round_on inveigh_against object_to fulminate_against protest_to deride mock insult ridicule reprimand assail bash excoriate fault reproach complain censure call_out admonish pan`,
    'Norway > Chile: Norway condemned Chile for the raid.',
    { to: ['object', ':at|against|of|about|from', ':by|in'] },
  ),
  verb('CRITICISM', '110', 'express voice raise', 'Norway > Chile: Norway voiced concern about Chile.', {
    about:
      'concern alarm anger outrage dismay disappointment regret displeasure criticism worry condemnation doubt opposition',
    to: [':about|over|at|with|of|to|for'],
    worth: 0.85,
  }),
  verb('CRITICISM', '111', 'summon', 'Norway > ambassador: Norway summoned the ambassador of Chile.', {
    worth: 0.75,
  }),
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
    about: 'criticism fire condemnation censure attack',
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
        '~reckless ~irresponsible ~unacceptable ~illegal ~shameful ~dangerous ~hypocritical ~unjust ~brutal ~barbaric',
      worth: 0.88,
    },
  ),
  // ---- rejections
  verb(
    'REJECTION',
    '120',
    'reject refuse rebuff decline turn_down dismiss spurn veto oppose rule_out snub shun block ignore defy scorn throw_out strike_down brush_aside brush_off vote_down turn_away knock_back deny',
    'Norway > Chile: Norway rejected a proposal by Chile.',
    { about: 'demand', to: ['object', ':of|by|from|to'], worth: 0.92 },
  ),
  verb(
    'REJECTION',
    '120',
    'reject defy rebuff refuse snub disobey spurn boycott',
    'Norway > Chile: Norway defied Chile.',
    { worth: 0.75 },
  ),
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
  verb('THREAT', '130', 'swear vow promise pledge', 'Norway > Chile: Norway vowed revenge on Chile.', {
    about: 'revenge vengeance retaliation reprisal retribution consequence response punishment',
    to: [':on|against|for|upon', 'condition'],
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
