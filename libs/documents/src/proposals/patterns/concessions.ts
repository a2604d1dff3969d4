import { noun, type Pattern, verb } from './pattern.js';

/** What one gives up for another, and whom or what one gives back. */
export const concessions: readonly Pattern[] = [
  verb(
    'CONCESSION',
    '080',
    'give_in give_in_to give_way give_way_to yield yield_to bow_to bow cave_in cave concede capitulate_to relent relent_to back_down bend bend_to climb_down submit_to succumb succumb_to buckle knuckle_under',
    'Norway > Chile: Norway yielded to Chile.',
    { to: [':to|from', 'object'] },
  ),
  verb(
    'CONCESSION',
    '080',
    'agree agree_to accept relent yield yield_to bow bow_to give_in give_in_to cave cave_in submit_to accede accede_to bend_to succumb_to concede',
    'Norway > Chile: Norway agreed to the demands of Chile.',
    {
      about: 'demands pressure ultimatum condition grievance',
      matter: 'to',
      to: ['object', ':of|by|from'],
      worth: 0.93,
    },
  ),
  verb('CONCESSION', '0814', 'give', 'Norway > Chile: Norway gave way to Chile.', {
    about: '~way',
    to: [':to'],
    worth: 0.9,
  }),
  verb(
    'CONCESSION',
    '083',
    'cede hand_over concede relinquish',
    'Norway > Chile: Norway ceded land to Chile.',
    { about: 'land', to: [':to', 'indirect'], worth: 0.93 },
  ),
  verb(
    'CONCESSION',
    '083',
    'grant give restore return extend offer',
    'Norway > Oslo: Norway granted autonomy to Oslo.',
    {
      about:
        'autonomy self-rule independence citizenship right amnesty immunity electricity telephone banking internet power status freedom vote',
      to: [':to|in|for', 'indirect'],
      worth: 0.85,
    },
  ),
  verb(
    'CONCESSION',
    '081',
    'declare announce grant proclaim offer',
    'Norway > rebels: Norway declared an amnesty for the rebels.',
    { about: 'amnesty', to: [':for|to', 'indirect'], worth: 0.93 },
  ),
  verb(
    'CONCESSION',
    '081',
    'drop withdraw dismiss',
    'Norway > Ann Hill: Norway dropped charges against Ann Hill.',
    { about: 'charge case lawsuit complaint prosecution', to: [':against'], worth: 0.85 },
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
      about:
        '~enter ~visit ~return ~cross ~inspect ~reach ~leave ~resume ~access ~reopen ~bring ~deliver ~use ~stay ~attend ~protest ~run ~work ~operate ~see ~import ~come ~go ~send ~evacuate ~hold',
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
      beside: 'pressure demand protest strike backlash outcry unrest demonstration',
      to: [':by|from', ':under|to|after|amid'],
      worth: 0.85,
    },
  ),
  verb('RELEASE', '084', 'let set', 'Norway > sailor: Norway let the sailor go.', {
    about: '~go ~free ~walk',
    to: ['object'],
    worth: 0.97,
  }),
  verb(
    'RELEASE',
    '084',
    'free release set_free liberate pardon amnesty let_go acquit parole discharge emancipate repatriate exonerate',
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
  verb(
    'RELEASE',
    '084',
    'carry_out hold conduct complete agree agree_on announce make',
    'Norway > Chile: Norway carried out a prisoner exchange with Chile.',
    {
      about: 'prisoner+exchange prisoner+swap exchange+prisoner swap+prisoner',
      from: ['both', 'subject'],
      to: ['both', ':with'],
      worth: 0.96,
    },
  ),
  verb(
    'RELEASE',
    '084',
    'order announce approve secure grant',
    'court > activist: A court ordered the release of the activist.',
    { about: 'release', to: [':of'], worth: 0.85 },
  ),
  noun(
    'RELEASE',
    '084',
    'release liberation extradition repatriation',
    'Norway > sailors: The release of the sailors by Norway was praised.',
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.75 },
  ),
  verb(
    'RELEASE',
    '084',
    'give_back hand_back send_back restitute repatriate',
    'Norway > Chile: Norway gave back the idol to Chile.',
    {
      to: [':to', 'indirect'],
      worth: 0.75,
    },
  ),
];
