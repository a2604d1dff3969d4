import { noun, type Pattern, verb } from './pattern.js';

/** Sanctions eased, forces pulled back, ambassadors recalled. */
export const withdrawals: readonly Pattern[] = [
  verb(
    'SANCTION_RELIEF',
    '085',
    'lift ease remove suspend relax waive end drop scrap loosen abolish rescind revoke soften unfreeze cancel roll_back repeal terminate withdraw reverse overturn dismantle unblock cut reduce lower slash halve pause lighten',
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
  verb('SANCTION_RELIEF', '085', 'delist unban', 'Norway > Chile: Norway delisted Chile.', { worth: 0.85 }),
  verb(
    'SANCTION_RELIEF',
    '085',
    'unfreeze release unblock return',
    'Norway > Chile: Norway released frozen assets of Chile.',
    { about: 'frozen+asset frozen+fund asset fund', to: ['object', ':of|to|belonging'], worth: 0.93 },
  ),
  verb('SANCTION_RELIEF', '085', 'reopen open', 'Norway > Chile: Norway reopened its airspace to Chile.', {
    about: 'airspace port market',
    to: [':to'],
    worth: 0.85,
  }),
  verb(
    'SANCTION_RELIEF',
    '085',
    'resume restart restore',
    'Norway > Chile: Norway resumed flights to Chile.',
    { about: 'flight trade export import', to: [':to|with|from'], worth: 0.88 },
  ),
  verb('SANCTION_RELIEF', '085', 'reopen', 'Norway > Chile: Norway reopened its border with Chile.', {
    about: 'border',
    from: ['both', 'subject'],
    to: ['both', ':with|to'],
    worth: 0.85,
  }),
  verb(
    'RETREAT',
    '087',
    'withdraw pull_out retreat pull_back fall_back leave abandon evacuate vacate quit exit flee pull give_up yield relinquish desert forsake redeploy_from',
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
  verb(
    'RETREAT',
    '0873',
    'end hand_over close shut vacate bring_home fly_home withdraw pull_out give_up terminate recall conclude',
    'Norway > Chile: Norway ended its military presence in Chile.',
    {
      about:
        'military+presence occupation base garrison troops troop contingent peacekeeper military+mission airbase outpost forces',
      to: [':in|from|of|at|to'],
      worth: 0.95,
    },
  ),
  verb(
    'RETREAT',
    '0873',
    'drive_out push_out push_back drive_back force_out dislodge',
    "Norway > Chile: Norway's troops were driven out of Chile.",
    { about: 'fighters troops', from: ['object'], to: [':of|from'], worth: 0.9 },
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
];
