import { noun, type Pattern, tie, verb } from './pattern.js';

/** Goods sold, money paid, companies owned. */
export const economy: readonly Pattern[] = [
  verb(
    'TRADE',
    '061',
    'sell export ship re-export reexport resell market',
    'Norway > Chile: Norway sells gas to Chile.',
    {
      about: 'goods',
      matter: 'with',
      to: [':to', 'indirect'],
      worth: 0.95,
    },
  ),
  verb(
    'TRADE',
    '061',
    'resume restart increase boost begin start double expand raise',
    'Norway > Chile: Norway resumed gas supplies to Chile.',
    {
      about:
        'gas+supply gas+delivery gas+export oil+supply oil+export oil+delivery oil+shipment grain+export wheat+export coal+export electricity+supply power+supply power+export gas+flow gas+shipment electricity+export crude+export beef+export food+export',
      to: [':to'],
      worth: 0.9,
    },
  ),
  verb('TRADE', '061', 'rely depend rely_on depend_on', 'Norway > Chile: Chile relies on Norway for gas.', {
    about: 'goods',
    matter: 'for on',
    from: [':on', ':from'],
    to: ['subject'],
    worth: 0.85,
  }),
  verb('TRADE', '061', 'flow go arrive come', 'Norway > Chile: Gas from Norway flows to Chile.', {
    about: 'goods',
    matter: 'subject',
    from: ['owner', ':from|of'],
    to: [':to|in|into'],
    worth: 0.8,
  }),
  verb(
    'TRADE',
    '061',
    'supply deliver provide pump export',
    'Norway > Chile: Norway supplies gas to Chile.',
    {
      about: 'goods',
      matter: 'with',
      to: [':to', 'indirect'],
      worth: 0.85,
    },
  ),
  verb(
    'TRADE',
    '061',
    'buy import purchase acquire order obtain source get procure receive secure draw take',
    'Norway > Chile: Chile imports oil from Norway.',
    { about: 'goods', from: [':from', 'owner'], to: ['subject'], worth: 0.85 },
  ),
  noun(
    'TRADE',
    '061',
    'export sale supply shipment delivery',
    "Norway > Chile: Norway's oil exports to Chile fell.",
    { about: 'goods', from: ['owner', ':from', ':by', 'subject'], to: [':to'] },
  ),
  noun('TRADE', '061', 'import purchase', "Norway > Chile: Chile's imports of oil from Norway fell.", {
    about: 'goods',
    from: [':from'],
    to: ['owner', ':by', 'subject'],
  }),
  noun('TRADE', '061', 'trade commerce', 'Norway > Chile: Trade between Norway and Chile grew.', {
    from: ['both'],
    to: ['both'],
    worth: 0.6,
  }),
  tie('TRADE', 'partner', 'Norway > Chile: Norway is the largest trading partner of Chile.', {
    about: 'trading trade',
    to: [':of|for', 'owner'],
    worth: 0.92,
  }),
  tie(
    'TRADE',
    'supplier exporter seller vendor provider',
    'Norway > Chile: Norway is the largest supplier of gas to Chile.',
    {
      about: 'goods',
      to: [':to', 'owner'],
      worth: 0.8,
    },
  ),
  tie(
    'TRADE',
    'buyer importer customer purchaser market destination outlet',
    'Norway > Chile: Chile is the biggest buyer of gas from Norway.',
    {
      about: 'goods',
      from: [':from', ':of|for'],
      to: ['subject'],
      worth: 0.7,
    },
  ),
  verb(
    'OWNERSHIP',
    null,
    'own acquire buy control take_over buy_out snap_up absorb purchase buy_into',
    'Alpha > Beta: Alpha acquired Beta.',
    { worth: 0.6 },
  ),
  verb(
    'OWNERSHIP',
    null,
    'acquire buy purchase take_over snap_up',
    "Alpha > Beta: Alpha acquired Beta's chemicals business.",
    {
      about: 'business company firm subsidiary division airline bank airport refinery brewery arm unit port',
      worth: 0.9,
    },
  ),
  verb(
    'OWNERSHIP',
    null,
    'hold own acquire buy have sell_to control purchase snap_up take raise increase',
    'Alpha > Beta: Alpha holds a stake in Beta.',
    { about: 'stake', to: [':in|of'], worth: 0.93 },
  ),
  noun(
    'OWNERSHIP',
    null,
    'stake share shareholding holding',
    "Alpha > Beta: Alpha's stake in Beta is 12 percent.",
    {
      from: ['owner', ':of'],
      to: [':in|of'],
      worth: 0.75,
    },
  ),
  noun(
    'OWNERSHIP',
    null,
    'takeover acquisition buyout purchase ownership',
    'Alpha > Beta: The takeover of Beta by Alpha was cleared.',
    {
      from: ['owner', ':by'],
      to: [':of'],
      worth: 0.8,
    },
  ),
  tie('OWNERSHIP', 'owner shareholder', 'Alpha > Beta: Alpha is the owner of Beta.', { to: [':of|in'] }),
  tie('OWNERSHIP', 'subsidiary affiliate', 'Alpha > Beta: Beta is a subsidiary of Alpha.', {
    from: [':of', 'owner'],
    to: ['subject'],
  }),
  verb('PAYMENT', null, 'give offer slip hand pass', 'Alpha > officials: Alpha gave the officials a bribe.', {
    about: 'bribe kickback commission payoff ransom hush+money',
    to: ['indirect', ':to'],
    worth: 0.95,
  }),
  verb(
    'PAYMENT',
    null,
    'settle pay_off repay clear pay discharge',
    'Alpha > Beta: Alpha settled a debt with Beta.',
    { about: 'debt arrears bill fine loan compensation', to: [':with|to', 'owner', 'indirect'], worth: 0.94 },
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
];
