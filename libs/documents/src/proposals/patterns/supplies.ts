import { noun, type Pattern, tie, verb } from './pattern.js';

/** Arms, and what is arms only with a word beside it. */
const ARMS =
  'arms military+equipment defense+equipment defence+equipment patrol+boat patrol+vessel transport+aircraft combat+aircraft military+aircraft military+truck spy+plane';
const GIVERS =
  'supply sell provide deliver ship send give export donate transfer furnish hand_over dispatch equip transport airlift fly lease smuggle channel ferry rush forward truck consign airdrop funnel slip traffic contribute re-export reexport pass_on pass turn_over loan bestow ship_out';

/** What one gives, sells or sends another: arms, aid, goods, military support. */
export const supplies: readonly Pattern[] = [
  // ---- arms
  verb(
    'ARMS_SUPPLY',
    '072',
    `${GIVERS} lend gift`,
    'Norway > Chile: Norway delivered patrol helicopters to Chile.',
    {
      about: ARMS,
      matter: 'with',
      to: [':to|for', 'indirect', ':into'],
    },
  ),
  verb(
    'ARMS_SUPPLY',
    '072',
    'supply provide equip furnish',
    'Norway > Chile: Norway equipped Chile with missiles.',
    { about: ARMS, matter: 'with', to: ['object'] },
  ),
  verb('ARMS_SUPPLY', '072', 'arm rearm', 'Libya > rebels: Libya armed the rebels.', {}),
  verb(
    'ARMS_SUPPLY',
    '072',
    'buy purchase acquire obtain procure receive import get secure order source commission take_delivery take accept',
    'Norway > Chile: Chile bought missiles from Norway.',
    {
      about: ARMS,
      from: [':from'],
      to: ['subject'],
    },
  ),
  noun(
    'ARMS_SUPPLY',
    '072',
    'sale supply delivery shipment export transfer provision consignment handover batch weaponry arms weapon drone missile flow gift donation dispatch smuggling trafficking lease loan',
    'Norway > Chile: Sales of missiles from Norway to Chile doubled.',
    {
      about: ARMS,
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
      about: ARMS,
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
    'receive get obtain secure accept take_in take welcome',
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
    'provision delivery disbursement distribution shipment airlift supply transfer dispatch donation payment',
    'Norway > Chile: The provision of relief to Chile by Norway began.',
    { about: 'aid', from: ['owner', ':by', ':from', 'subject'], to: [':to|for'], worth: 0.8 },
  ),
  verb(
    'AID',
    '071',
    'fund finance pay_for subsidize bankroll underwrite sponsor build rebuild repair construct',
    'Norway > Chile: Norway funded a vaccination campaign in Chile.',
    {
      about:
        'campaign programme program project hospital school clinic reconstruction shelter repair bridge road',
      to: [':in|for|of'],
      worth: 0.7,
    },
  ),
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
    'offer pledge promise propose announce earmark approve commit extend allocate set_aside vow put_forward unveil present dangle table make',
    'Norway > Chile: Norway offered aid to Chile.',
    { about: 'aid arms', to: [':to|for', 'indirect'] },
  ),
  noun('AID_OFFER', '033', 'offer pledge promise', "Norway > Chile: Norway's offer of aid to Chile stands.", {
    about: 'aid help rescue relief',
    to: [':to|for'],
  }),
  verb(
    'AID_OFFER',
    '033',
    'receive get win secure',
    'Norway > Chile: Chile received an offer of aid from Norway.',
    {
      about: 'offer pledge promise',
      from: [':from|by'],
      to: ['subject'],
      worth: 0.97,
    },
  ),
  // ---- trade
  verb(
    'TRADE',
    '061',
    'sell export ship re-export reexport resell',
    'Norway > Chile: Norway sells gas to Chile.',
    {
      about: 'goods',
      matter: 'with',
      to: [':to', 'indirect'],
      worth: 0.95,
    },
  ),
  verb('TRADE', '061', 'supply deliver provide pump', 'Norway > Chile: Norway supplies gas to Chile.', {
    about: 'goods',
    matter: 'with',
    to: [':to', 'indirect'],
    worth: 0.85,
  }),
  verb(
    'TRADE',
    '061',
    'buy import purchase acquire order obtain source get procure receive secure draw take',
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
    'buyer importer customer purchaser market',
    'Norway > Chile: Chile is the biggest buyer of gas from Norway.',
    {
      about: 'goods',
      from: [':from'],
      to: ['subject'],
      worth: 0.7,
    },
  ),
  // ---- military support
  verb(
    'MILITARY_SUPPORT',
    '074',
    'send deploy dispatch provide lend offer supply contribute commit second rush fly airlift pour redeploy embed',
    'Norway > Chile: Norway sent soldiers to Chile.',
    { about: 'fighters', matter: 'with', to: [':to|for|alongside', 'helped', 'indirect'], worth: 0.92 },
  ),
  noun(
    'MILITARY_SUPPORT',
    '074',
    'deployment dispatch sending arrival training secondment',
    "Norway > Chile: Norway's deployment of soldiers to Chile went on.",
    {
      about: 'fighters recruit',
      from: ['owner', ':by', ':from', 'subject', ':of'],
      to: [':to', ':for'],
      worth: 0.75,
    },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'take',
    'Norway > Chile: Fighters of Norway took part alongside Chile in the battle.',
    { about: 'part', to: [':alongside'], worth: 0.9 },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'open lease lend grant offer make',
    'Norway > Chile: Norway opened its airfields to Chile.',
    { about: 'airfield base runway airspace', to: [':to', 'indirect'], worth: 0.7 },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'fight_alongside fight_for battle_alongside serve_alongside fight serve battle operate deploy',
    'Norway > Chile: Troops of Norway are fighting alongside Chile.',
    { to: [':alongside'] },
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
