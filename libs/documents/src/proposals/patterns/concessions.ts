import { noun, type Pattern, verb } from './pattern.js';

/** What one gives up for another: concessions, releases, sanctions eased, withdrawals. */
export const concessions: readonly Pattern[] = [
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
  verb('RELEASE', '084', 'let set', 'Norway > sailor: Norway let the sailor go.', {
    about: '~go ~free ~walk',
    to: ['object'],
    worth: 0.97,
  }),
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
    'lifting easing removal suspension relaxation loosening end waiver',
    'Norway > Chile: The lifting of sanctions on Chile by Norway surprised many.',
    { about: 'sanction', from: ['owner', ':by', 'subject'], to: [':on|against'] },
  ),
  verb(
    'SANCTION_RELIEF',
    '085',
    'resume restart unfreeze restore allow',
    'Norway > Chile: Norway resumed imports of beef from Chile.',
    { about: 'import export trade flight aid cooperation', to: [':from|to|with'], worth: 0.7 },
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
    'surrender capitulate hand_in turn_in lay_down disarm demobilize demobilise',
    'Norway > Chile: Norway surrendered to Chile.',
    { to: [':to|in', 'object'], worth: 0.8 },
  ),
  verb('RETREAT', '0872', 'lift end ease', 'Norway > Chile: Norway lifted its siege of Chile.', {
    about: 'blockade siege',
    to: [':of|on|against'],
    worth: 0.97,
  }),
  verb(
    'RETREAT',
    '0873',
    'reduce cut draw_down scale_back scale_down wind_down halve end give_up relinquish surrender',
    'Norway > Chile: Norway cut its garrison in Chile.',
    { about: 'fighters base presence', to: [':in|from|at'], worth: 0.9 },
  ),
  noun(
    'RETREAT',
    '087',
    'withdrawal retreat pullout pull-out pullback surrender evacuation drawdown departure exit',
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
