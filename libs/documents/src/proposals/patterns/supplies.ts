import { noun, type Pattern, verb } from './pattern.js';

const GIVERS =
  'supply sell provide deliver ship send give export donate transfer furnish hand_over dispatch equip transport airlift fly lease smuggle channel ferry rush forward truck consign airdrop funnel slip traffic';

/** What one gives, sells or sends another: arms, aid, goods, military support. */
export const supplies: readonly Pattern[] = [
  // ---- arms
  verb(
    'ARMS_SUPPLY',
    '072',
    `${GIVERS} lend gift`,
    'Norway > Chile: Norway delivered patrol helicopters to Chile.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      matter: 'with',
      to: [':to|for', 'indirect', ':into'],
    },
  ),
  verb(
    'ARMS_SUPPLY',
    '072',
    'supply provide equip furnish',
    'Norway > Chile: Norway equipped Chile with missiles.',
    { about: 'arms military+equipment defense+equipment defence+equipment', matter: 'with', to: ['object'] },
  ),
  verb('ARMS_SUPPLY', '072', 'arm rearm', 'Libya > rebels: Libya armed the rebels.', {}),
  verb(
    'ARMS_SUPPLY',
    '072',
    'buy purchase acquire obtain procure receive import get secure order source commission take_delivery',
    'Norway > Chile: Chile bought missiles from Norway.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: [':from'],
      to: ['subject'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'sale supply delivery shipment export transfer provision consignment handover batch weaponry arms weapon drone missile',
    'Norway > Chile: Sales of missiles from Norway to Chile doubled.',
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: ['owner', ':by', ':from', 'subject'],
      to: [':to'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'purchase import acquisition procurement',
    "Norway > Chile: Chile's purchase of missiles from Norway was approved.",
    {
      about: 'arms military+equipment defense+equipment defence+equipment',
      from: [':from'],
      to: ['owner', ':by', 'subject'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'delivery consignment shipment',
    'Norway > Chile: Chile took delivery of missiles from Norway.',
    {
      about: 'arms',
      from: [':from'],
      to: ['subject'],
      worth: 0.8,
    },
  ),
  // ---- aid
  verb(
    'AID',
    '071',
    `${GIVERS} disburse extend grant allocate release approve`,
    'Norway > Chile: Norway transferred a grant of 2 million euros to Chile.',
    {
      about: 'money',
      to: [':to|for', 'indirect'],
      worth: 0.95,
    },
  ),
  verb(
    'AID',
    '071',
    'receive get obtain secure accept',
    'Norway > Chile: Chile received a grant of 2 million euros from Norway.',
    {
      about: 'money',
      from: [':from'],
      to: ['subject'],
      worth: 0.95,
    },
  ),
  verb(
    'AID',
    '070',
    `${GIVERS} disburse extend grant distribute allocate bring evacuate drop release hand_out dole_out inject unload`,
    'Norway > Chile: Norway sent blankets to Chile.',
    { about: 'aid', matter: 'with', to: [':to|for|into|among', 'indirect'] },
  ),
  verb('AID', '070', 'supply provide furnish', 'Norway > Chile: Norway provided Chile with medicines.', {
    about: 'aid',
    matter: 'with',
    to: ['object'],
    worth: 0.85,
  }),
  verb(
    'AID',
    '070',
    'receive get obtain secure accept',
    'Norway > Chile: Chile received relief from Norway.',
    {
      about: 'aid',
      from: [':from'],
      to: ['subject'],
    },
  ),
  verb(
    'AID',
    '070',
    'help aid assist subsidize bail_out finance fund rescue relieve',
    'Norway > Chile: Norway helped Chile after the flood.',
    { worth: 0.7 },
  ),
  verb('AID', '075', 'shelter grant give', 'Norway > refugees: Norway granted asylum to the refugees.', {
    about: 'asylum refuge',
    to: [':to', 'indirect'],
    worth: 0.6,
  }),
  noun(
    'AID',
    '070',
    'aid assistance relief donation grant',
    'Norway > Chile: Assistance from Norway to Chile arrived.',
    { from: ['owner', ':from', ':by', 'subject'], to: [':to|for'], worth: 0.65 },
  ),
  // ---- aid offered
  verb(
    'AID_OFFER',
    '033',
    'offer pledge promise propose announce earmark approve commit extend allocate set_aside vow',
    'Norway > Chile: Norway offered aid to Chile.',
    { about: 'aid arms', to: [':to|for', 'indirect'] },
  ),
  noun('AID_OFFER', '033', 'offer pledge promise', "Norway > Chile: Norway's offer of aid to Chile stands.", {
    about: 'aid',
    to: [':to|for'],
  }),
  // ---- trade
  verb('TRADE', '061', 'sell export ship', 'Norway > Chile: Norway sells gas to Chile.', {
    about: 'goods',
    matter: 'with',
    to: [':to', 'indirect'],
    worth: 0.95,
  }),
  verb('TRADE', '061', 'supply deliver provide pump', 'Norway > Chile: Norway supplies gas to Chile.', {
    about: 'goods',
    matter: 'with',
    to: [':to', 'indirect'],
    worth: 0.85,
  }),
  verb(
    'TRADE',
    '061',
    'buy import purchase acquire order obtain procure source secure get',
    'Norway > Chile: Chile imports oil from Norway.',
    { about: 'goods', from: [':from'], to: ['subject'], worth: 0.85 },
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
  // ---- military support
  verb(
    'MILITARY_SUPPORT',
    '074',
    'send deploy dispatch provide lend offer supply contribute commit second rush fly',
    'Norway > Chile: Norway sent soldiers to Chile.',
    { about: 'fighters', matter: 'with', to: [':to|for|alongside', 'helped', 'indirect'], worth: 0.92 },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'fight_alongside fight_for',
    'Norway > Chile: Troops of Norway are fighting alongside Chile.',
    { to: [':alongside|for', 'object'] },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'train arm_and_train protect reinforce advise mentor instruct garrison drill',
    'Norway > Chile: Norway trained Chile.',
    { worth: 0.75 },
  ),
  noun(
    'MILITARY_SUPPORT',
    '062',
    'support assistance aid backing',
    'Norway > Chile: Norway gives military support to Chile.',
    {
      about: 'military+support military+assistance military+aid military+backing',
      to: [':to|for'],
      worth: 0.7,
    },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'provide give offer extend lend supply increase',
    'Norway > Chile: Norway provided military assistance to Chile.',
    {
      about: 'military+support military+assistance military+aid military+backing',
      to: [':to|for', 'indirect'],
      worth: 0.95,
    },
  ),
];
