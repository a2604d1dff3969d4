import { noun, type Pattern, verb } from './pattern.js';

/** What one will not do, and what one threatens to do. */
export const refusals: readonly Pattern[] = [
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
  verb('REJECTION', '120', 'rule_out', 'Norway > NATO: Norway ruled out a return to NATO.', {
    to: [':to|with|from|by|of'],
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
  verb(
    'REJECTION',
    '164',
    'suspend halt break_off end call_off cancel boycott freeze',
    'Norway > Chile: Norway broke off talks with Chile.',
    { about: 'talks', to: [':with'], worth: 0.9 },
  ),
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
