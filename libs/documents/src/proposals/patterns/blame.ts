import { noun, type Pattern, verb } from './pattern.js';

/** What one says against another: accusations and criticism. */
export const blame: readonly Pattern[] = [
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
  verb('CRITICISM', '111', 'come', 'Norway > Chile: Chile came under fire from Norway over the law.', {
    about: 'fire attack',
    matter: 'under',
    from: [':from|by'],
    to: ['subject'],
    worth: 0.88,
  }),
];
