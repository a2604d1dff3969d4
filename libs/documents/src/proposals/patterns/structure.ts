import { noun, type Pattern, tie, verb } from './pattern.js';

/** Standing ties: offices, membership, parts, ownership, alliances, bases. */
export const structure: readonly Pattern[] = [
  tie('OFFICE', 'OFFICE', 'Ann Hill > Chile: Ann Hill is the president of Chile.', {
    to: [':of|to|for|at|in', 'owner'],
  }),
  verb('OFFICE', null, 'head lead govern rule chair', 'Ann Hill > Red Cross: Ann Hill heads the Red Cross.', {
    worth: 0.6,
  }),
  verb(
    'OFFICE',
    null,
    'serve_as swear_in swear inaugurate install appoint elect reelect name nominate choose pick designate promote confirm tap become_head',
    'Ann Hill > Chile: Ann Hill was elected president of Chile.',
    {
      from: ['object', 'subject'],
      to: [':of|to|for|at', 'owner'],
      about: 'OFFICE',
      matter: 'as',
      worth: 0.8,
    },
  ),
  verb(
    'MEMBERSHIP',
    null,
    'join enter accede_to belong_to rejoin belong',
    'Norway > NATO: Norway joined NATO.',
    { to: ['object', ':to'], worth: 0.75 },
  ),
  verb('MEMBERSHIP', null, 'admit_to admit accept', 'Norway > NATO: Norway was admitted to NATO.', {
    from: ['object'],
    to: [':to|into'],
    worth: 0.8,
  }),
  tie(
    'MEMBERSHIP',
    'member fighter militant militiaman recruit cadre signatory',
    'Norway > NATO: Norway is a member of NATO.',
    {
      to: [':of|in', 'owner'],
      worth: 0.9,
    },
  ),
  noun('MEMBERSHIP', null, 'membership', "Norway > NATO: Norway's membership of NATO is old.", {
    from: ['owner', ':by', ':of'],
    to: [':of|in'],
    worth: 0.75,
  }),
  tie(
    'PART_OF',
    'part exclave enclave province region district territory branch arm wing republic unit division department organ subdivision island state city suburb',
    'Svalbard > Norway: Svalbard is part of Norway.',
    { to: [':of|within|in', 'owner'], worth: 0.8 },
  ),
  verb('PART_OF', null, 'belong_to belong', 'Svalbard > Norway: Svalbard belongs to Norway.', {
    to: [':to', 'object'],
    worth: 0.7,
  }),
  verb(
    'OWNERSHIP',
    null,
    'own acquire buy control take_over buy_out snap_up absorb purchase',
    'Alpha > Beta: Alpha acquired Beta.',
    { worth: 0.6 },
  ),
  verb(
    'OWNERSHIP',
    null,
    'hold own acquire buy have sell_to control purchase snap_up take raise increase',
    'Alpha > Beta: Alpha holds a stake in Beta.',
    { about: 'stake', to: [':in|of'], worth: 0.93 },
  ),
  verb(
    'PAYMENT',
    null,
    'pay repay reimburse compensate bribe remunerate',
    'Alpha > Beta: Alpha paid Beta a fee of 2,000 euros.',
    {
      to: [':to', 'indirect', 'object'],
      worth: 0.8,
    },
  ),
  verb(
    'PAYMENT',
    null,
    'contribute donate transfer wire remit funnel channel',
    'Alpha > Beta: Alpha contributed 2,000 euros to Beta.',
    {
      about: 'sum',
      to: [':to', 'indirect'],
      worth: 0.93,
    },
  ),
  verb('PAYMENT', null, 'receive accept take get', 'Alpha > Beta: Beta received 2,000 euros from Alpha.', {
    about: 'sum bribe kickback commission retainer salary',
    from: [':from'],
    to: ['subject'],
    worth: 0.92,
  }),
  noun(
    'PAYMENT',
    null,
    'payment bribe kickback transfer fee',
    'Alpha > Beta: Payments from Alpha to Beta came to light.',
    {
      from: ['owner', ':from', ':by', 'subject'],
      to: [':to'],
      worth: 0.8,
    },
  ),
  noun(
    'OWNERSHIP',
    null,
    'takeover acquisition buyout buy-out purchase',
    'Alpha > Beta: The takeover of Beta by Alpha was cleared.',
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.7 },
  ),
  tie('OWNERSHIP', 'owner shareholder', 'Alpha > Beta: Alpha is the owner of Beta.', { to: [':of|in'] }),
  tie('OWNERSHIP', 'subsidiary affiliate', 'Alpha > Beta: Beta is a subsidiary of Alpha.', {
    from: [':of', 'owner'],
    to: ['subject'],
  }),
  tie('ALLIANCE', 'ally partner', 'Norway > Chile: Norway is an ally of Chile.', {
    to: [':of|for', 'owner'],
    worth: 0.9,
  }),
  tie('ALLIANCE', 'allies partners', 'Norway > Chile: Norway and Chile are allies.', {
    from: ['both'],
    to: ['both'],
    worth: 0.9,
  }),
  verb('ALLIANCE', null, 'ally ally_with align_with align', 'Norway > Chile: Norway is allied with Chile.', {
    from: ['subject', 'object'],
    to: [':with|to', 'object'],
    worth: 0.9,
  }),
  noun(
    'ALLIANCE',
    null,
    'alliance partnership relationship',
    'Norway > Chile: The alliance between Norway and Chile is old.',
    {
      about: 'strategic alliance military defense defence close',
      from: ['both', 'owner', 'subject'],
      to: ['both', ':with'],
      worth: 0.85,
    },
  ),
  tie(
    'ARMS_SUPPLY',
    'supplier provider exporter',
    "Norway > Chile: Norway is Chile's largest arms supplier.",
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      to: [':to|of', 'owner'],
      worth: 0.7,
    },
  ),
  verb(
    'MILITARY_PRESENCE',
    null,
    'keep maintain have operate run retain establish build',
    'Norway > Chile: Norway keeps a base in Chile.',
    { about: 'base', to: [':in|on|at'], worth: 0.8 },
  ),
  verb('MILITARY_PRESENCE', null, 'host house', 'Norway > Chile: Chile hosts a base of Norway.', {
    about: 'base',
    from: [':of|from', 'object'],
    to: ['subject'],
    worth: 0.85,
  }),
  verb(
    'MILITARY_PRESENCE',
    null,
    'station garrison base deploy',
    'Norway > Chile: Norway stationed soldiers in Chile.',
    { about: 'base', to: [':in|on|at|to|across'], worth: 0.8 },
  ),
  verb('MILITARY_PRESENCE', null, 'be', 'Norway > Chile: Chile is home to a naval base of Norway.', {
    about: '~home',
    beside: 'base garrison contingent troops',
    from: [':to'],
    to: ['subject'],
    worth: 0.85,
  }),
  noun(
    'MILITARY_PRESENCE',
    null,
    'presence base garrison',
    "Norway > Chile: Norway's military presence in Chile grew.",
    {
      about: 'military base garrison naval air',
      from: ['owner', ':of', 'subject'],
      to: [':in|on|at'],
      worth: 0.65,
    },
  ),
];
