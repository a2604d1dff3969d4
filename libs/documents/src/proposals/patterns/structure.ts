import { noun, type Pattern, tie, verb } from './pattern.js';

/** Standing ties: offices, membership, parts, alliances. */
export const structure: readonly Pattern[] = [
  tie('OFFICE', 'OFFICE', 'Ann Hill > Chile: Ann Hill is the president of Chile.', {
    to: [':of|to|for|at|in', 'owner'],
  }),
  verb(
    'OFFICE',
    null,
    'head lead govern rule chair preside preside_over command',
    'Ann Hill > Red Cross: Ann Hill heads the Red Cross.',
    {
      worth: 0.6,
    },
  ),
  verb(
    'OFFICE',
    null,
    'serve_as swear_in swear inaugurate install appoint elect reelect name nominate choose pick designate promote confirm tap become_head take_over serve',
    'Ann Hill > Chile: Ann Hill was elected president of Chile.',
    {
      from: ['object', 'subject'],
      to: [':of|to|for|at', 'owner', 'subject'],
      about: 'OFFICE',
      matter: 'as',
      worth: 0.8,
    },
  ),
  verb(
    'MEMBERSHIP',
    null,
    'join enter accede_to enrol_in belong_to rejoin belong',
    'Norway > NATO: Norway joined NATO.',
    { to: ['object', ':to'], worth: 0.75 },
  ),
  verb('MEMBERSHIP', null, 'accede_to accede', 'Norway > NATO: Norway acceded to NATO.', {
    to: ['object', ':to'],
    worth: 0.93,
  }),
  verb('MEMBERSHIP', null, 'sit', 'Norway > UNESCO: Norway sits on the board of UNESCO.', {
    about: 'board council committee',
    matter: 'on',
    to: [':of'],
    worth: 0.85,
  }),
  verb('MEMBERSHIP', null, 'be', 'Norway > NATO: Norway is among the members of NATO.', {
    about: 'member',
    matter: 'among',
    to: [':of'],
    worth: 0.85,
  }),
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
  noun(
    'MEMBERSHIP',
    null,
    'membership accession admission entry participation',
    "Norway > NATO: Norway's membership of NATO is old.",
    {
      from: ['owner', ':by', ':of'],
      to: [':of|in|to|into'],
      worth: 0.75,
    },
  ),
  tie(
    'PART_OF',
    'part exclave enclave province region district territory branch arm wing republic unit division department organ subdivision island state city suburb',
    'Svalbard > Norway: Svalbard is part of Norway.',
    { to: [':of|within|in', 'owner'], worth: 0.8 },
  ),
  verb(
    'PART_OF',
    null,
    'answer answer_to report report_to',
    'Border Guard > Interior Ministry: The Border Guard answers to the Interior Ministry.',
    { to: [':to', 'object'], worth: 0.5 },
  ),
  verb(
    'PART_OF',
    null,
    'regard recognize see consider',
    'Svalbard > Norway: Svalbard is regarded as part of Norway.',
    {
      about: 'part',
      matter: 'as',
      from: ['object'],
      to: [':of'],
      worth: 0.75,
    },
  ),
  verb('PART_OF', null, 'belong_to belong', 'Svalbard > Norway: Svalbard belongs to Norway.', {
    to: [':to', 'object'],
    worth: 0.7,
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
  verb(
    'ALLIANCE',
    null,
    'upgrade elevate raise lift',
    'Norway > Chile: Norway and Chile upgraded their ties to a strategic partnership.',
    {
      about: 'relations',
      beside: 'partnership alliance',
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.97,
    },
  ),
  verb(
    'ALLIANCE',
    null,
    'form forge enter enter_into build establish have create make cement conclude',
    'Norway > Chile: Norway and Chile formed an alliance.',
    {
      about: 'alliance strategic+partnership axis bloc union+state confederation coalition',
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.93,
    },
  ),
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
];
