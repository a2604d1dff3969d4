import { GIVERS } from '../grammar/words.js';
import { noun, type Pattern, tie, verb } from './pattern.js';

/** Arms, and what is arms only with a word beside it. */
const ARMS =
  'arms military+equipment defense+equipment defence+equipment patrol+boat patrol+vessel transport+aircraft combat+aircraft military+aircraft military+truck spy+plane';

/** Arms given or sold, and fighters, training and bases lent. */
export const arms: readonly Pattern[] = [
  verb(
    'ARMS_SUPPLY',
    '072',
    `${GIVERS} hand gift`,
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
  verb(
    'ARMS_SUPPLY',
    '072',
    'approve clear authorize greenlight okay permit license',
    'Norway > Chile: Norway approved the sale of missiles to Chile.',
    { about: 'arms', to: [':to|for', 'indirect'], worth: 0.96 },
  ),
  verb(
    'ARMS_SUPPLY',
    '072',
    'reach arrive come land go flow',
    'Norway > Chile: Weapons from Norway reached Chile.',
    {
      about: ARMS,
      matter: 'subject',
      from: ['owner', ':from|of|by'],
      to: ['object', ':in|at|to|into'],
      worth: 0.92,
    },
  ),
  verb(
    'ARMS_SUPPLY',
    '072',
    'source procure buy purchase secure find round_up',
    'Norway > Chile: Norway sourced artillery shells for Chile.',
    { about: 'arms', to: [':for'], worth: 0.92 },
  ),
  verb('ARMS_SUPPLY', '072', 'arm rearm', 'Libya > rebels: Libya armed the rebels.', {}),
  verb(
    'ARMS_SUPPLY',
    '072',
    'buy purchase acquire obtain procure receive import get secure order source commission take_delivery take accept equip outfit field operate',
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
    'resupply sale supply delivery shipment export transfer provision consignment handover batch weaponry arms weapon drone missile flow gift donation dispatch smuggling trafficking lease loan',
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
    'back support assist aid help bolster reinforce prop_up',
    'Norway > Chile: Norway backed Chile with air strikes.',
    {
      about:
        'strike airstrike troops soldier fighter air+strike firepower airpower mercenary artillery commando paratrooper',
      matter: 'with',
      to: ['object'],
      worth: 0.93,
    },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'provide give lend offer extend supply',
    'Norway > Chile: Norway provided air support to Chile.',
    {
      about:
        'air+support fire+support military+training combat+support air+cover training instructor logistical+support artillery+support logistics',
      to: [':to|for', 'indirect'],
      worth: 0.96,
    },
  ),
  verb('MILITARY_SUPPORT', '074', 'let allow permit', 'Norway > Chile: Norway let Chile use its air bases.', {
    about: '~airspace ~bases ~base ~airfield ~airfields ~ports ~runway',
    worth: 0.86,
  }),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'grant give offer lease',
    'Norway > Chile: Norway granted Chile access to a naval base.',
    { about: 'access use', beside: 'base airbase airfield airspace', to: ['indirect', ':to'], worth: 0.97 },
  ),
  verb(
    'MILITARY_SUPPORT',
    '074',
    'come rush go',
    'Norway > Chile: Norway came to the aid of Chile with troops.',
    { about: 'aid defense defence rescue', matter: 'to', beside: 'fighters', to: [':of'], worth: 0.9 },
  ),
  verb('MILITARY_SUPPORT', '074', 'fight', 'Norway > Chile: Norway fights on the side of Chile.', {
    about: 'side behalf',
    matter: 'on',
    to: [':of'],
    worth: 0.97,
  }),
  verb('MILITARY_SUPPORT', '074', 'join', 'Norway > Chile: Fighters from Norway joined Chile in battle.', {
    about: '~battle ~offensive ~fight ~war ~fighting',
    to: ['object'],
    worth: 0.85,
  }),
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
    'train arm_and_train protect reinforce advise mentor instruct garrison drill retrain escort shield accompany',
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
