import { noun, type Pattern, verb } from './pattern.js';

/** What one asks of another or promises it: requests, appeals, pledges. */
export const requests: readonly Pattern[] = [
  verb(
    'REQUEST',
    '103',
    'demand call_for want seek',
    'Norway > Chile: Norway demanded an apology from Chile.',
    {
      about:
        'compensation reparation apology explanation damages extradition refund repayment help aid support assistance',
      to: [':from|of'],
      worth: 0.96,
    },
  ),
  verb(
    'REQUEST',
    '103',
    'plead plead_with appeal_to appeal call_on call_upon lobby urge press beg call petition implore turn turn_to',
    'Norway > Chile: Norway pleaded with Chile for more tanks.',
    {
      about:
        'cash sum compensation reparation apology explanation damages extradition refund repayment weapons weapon tank aid loan money ammunition help missile assistance funding reinforcement fuel grain tank drone jet',
      matter: 'for',
      to: [':from|on|with|to|of', 'object'],
      worth: 0.96,
    },
  ),
  verb(
    'REQUEST',
    '102',
    'urge press ask beg implore lobby demand want',
    'Norway > Chile: Norway urged Chile to provide more weapons.',
    {
      about: '~provide ~approve ~supply ~extradite ~send ~deliver ~lend ~sell ~donate',
      to: ['object'],
      worth: 0.93,
    },
  ),
  verb(
    'REQUEST',
    '100',
    'submit file make lodge present send put_in hand_in address',
    'Norway > Chile: Norway submitted a request to Chile.',
    { about: 'request application petition bid plea', to: [':to|with', 'indirect'], worth: 0.95 },
  ),
  verb('REQUEST', '102', 'invite ask request', 'Norway > Chile: Norway invited Chile to mediate.', {
    about: '~mediate ~observe ~arbitrate ~intervene ~invest',
    to: ['object'],
    worth: 0.9,
  }),
  verb(
    'REQUEST',
    '100',
    'request seek propose suggest ask_for',
    'Norway > Chile: Norway requested a meeting with Chile.',
    { about: 'meeting talks audience negotiation summit dialogue', to: [':with|from'], worth: 0.9 },
  ),
  verb('REQUEST', '102', 'seek request want', 'Norway > Chile: Norway is seeking a credit line from Chile.', {
    about:
      'credit loan help aid money help+with support permission mediation expertise reinforcement extradition asylum access',
    to: [':from|of'],
    worth: 0.9,
  }),
  verb(
    'REQUEST',
    '100',
    'ask request solicit seek petition beg ask_for turn_to appeal_to lobby apply_to approach apply want turn beseech entreat',
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
    'demand call_for insist_on insist',
    'Norway > Chile: Norway demanded that Chile free the men.',
    { to: [':from|of|by', 'object'], worth: 0.75 },
  ),
  verb(
    'APPEAL',
    '105',
    'put exert bring increase apply pile heap ratchet_up step_up',
    'Norway > Chile: Norway put pressure on Chile to sign.',
    { about: 'pressure', to: [':on|upon', ':to'], worth: 0.95 },
  ),
  verb(
    'APPEAL',
    '105',
    'demand call_for urge',
    'Norway > Chile: Norway demanded the release of its citizens by Chile.',
    {
      about: 'release end halt withdrawal return stop cessation restraint',
      to: [':by', ':from|in', ':of|to|with', 'object'],
      worth: 0.93,
    },
  ),
  verb('APPEAL', '1056', 'call_for urge invite', 'Norway > Chile: Norway called for dialogue with Chile.', {
    about: 'dialogue talks negotiation',
    matter: 'to',
    to: [':with|between', 'object'],
    worth: 0.88,
  }),
  verb('APPEAL', '1056', 'call', 'Norway > Chile: Norway called for dialogue with Chile.', {
    about: 'dialogue talks negotiation restraint calm',
    matter: 'for',
    to: [':with|between|from|on'],
    worth: 0.9,
  }),
  verb('APPEAL', '105', 'warn caution', 'Norway > Chile: Norway warned Chile against escalation.', {
    about: 'escalation violence move step interference delay using attacking repeating ~against',
    matter: 'against',
    to: ['object'],
    worth: 0.92,
  }),
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
      about:
        '~stop ~halt ~cease ~refrain ~ceasefire ~restraint ~truce ~end ~dialogue ~free ~release ~withdraw ~respect ~lift ~reconsider ~allow ~let ~return ~leave ~negotiate ~talk ~comply ~resume ~reopen ~abandon ~investigate ~protect',
      to: ['object'],
      worth: 0.8,
    },
  ),
  verb(
    'PLEDGE',
    '030',
    'promise assure pledge guarantee reassure commit',
    'Norway > Chile: Norway assured Chile that the deal would hold.',
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
    'seek want express voice signal show declare',
    'Norway > Chile: Norway seeks closer ties with Chile.',
    {
      about:
        'ties relation cooperation partnership readiness willingness interest desire intention rapprochement',
      to: [':with|in', ':to'],
      worth: 0.85,
    },
  ),
  verb(
    'PLEDGE',
    '030',
    'agree pledge vow promise commit plan intend hope want',
    'Norway > Chile: Norway and Chile pledged to expand trade.',
    {
      about: '~boost ~expand ~strengthen ~deepen ~increase ~intensify ~promote ~enhance ~broaden ~improve',
      from: ['both'],
      to: ['both', ':with'],
      worth: 0.9,
    },
  ),
  verb('PLEDGE', '036', 'accept', "Norway > Chile: Norway accepted Chile's invitation to talks.", {
    about: 'invitation',
    to: ['object', ':of|from|by'],
    worth: 0.93,
  }),
  verb('PLEDGE', '036', 'agree agree_to', 'Norway > Chile: Norway agreed to talks with Chile.', {
    about: 'talks',
    matter: 'to',
    to: [':with'],
    worth: 0.93,
  }),
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
];
