import { noun, type Pattern, verb } from './pattern.js';

/** What a crowd does against those in power, and they against it. */
export const unrest: readonly Pattern[] = [
  verb(
    'PROTEST',
    '141',
    'protest demonstrate rally march riot agitate picket strike_against walk_out gather revolt rise_up boycott march_on strike congregate mass',
    'Students > government: Students protested against the government.',
    { to: [':against|on|outside|at|over', 'object'], worth: 0.9 },
  ),
  verb(
    'PROTEST',
    '143',
    'go_on go begin stage hold start launch organize join declare mount call lead attend continue',
    'Students > ministry: Students began a strike against the ministry.',
    {
      about:
        'strike protest demonstration rally sit-in sit march walkout vigil stoppage picket blockade hunger-strike',
      matter: 'on',
      to: [':against|at|outside|over'],
      worth: 0.95,
    },
  ),
  verb(
    'PROTEST',
    '144',
    'block obstruct occupy blockade',
    'Farmers > government: Farmers blocked roads to protest against the government.',
    { about: 'road street highway railway border', to: [':against|outside'], worth: 0.85 },
  ),
  verb(
    'PROTEST',
    '141',
    'demand chant call_for shout burn',
    'Students > mayor: Students took to the streets to demand the resignation of the mayor.',
    { about: 'resignation removal ouster overthrow departure', to: [':of|by', 'object'], worth: 0.8 },
  ),
  verb('PROTEST', '141', 'burn torch set', 'Students > Chile: Students burned the flag of Chile.', {
    about: 'flag effigy',
    to: ['object', ':of'],
    worth: 0.9,
  }),
  noun(
    'PROTEST',
    '140',
    'protest demonstration rally riot uprising revolt strike march picket sit-in walkout vigil mutiny hunger-strike insurrection',
    'students > government: Protests by students against the government grew.',
    { from: ['owner', ':by', ':of', 'subject'], to: [':against|at|outside'], worth: 0.8 },
  ),
  verb(
    'PROTEST',
    '141',
    'chant shout',
    'Students > government: Students chanted slogans against the government.',
    { about: 'slogan', to: [':against|at'], worth: 0.85 },
  ),
  verb(
    'PROTEST',
    '141',
    'take come pour spill',
    'Students > government: Students took to the streets against the government.',
    {
      about: 'street square',
      matter: 'to into onto',
      to: [':against|over'],
      worth: 0.92,
    },
  ),
  verb('PROTEST', '140', 'face meet confront', 'students > mayor: The mayor faced a protest by students.', {
    about: 'protest demonstration rally strike revolt uprising march',
    from: [':by|from|of'],
    to: ['subject'],
  }),
  verb(
    'REPRESSION',
    '175',
    'repress oppress break_up clamp_down clamp_down_on stifle smother muffle stamp_out quash proscribe crack_down crack_down_on persecute suppress disperse silence crush harass persecute intimidate dissolve outlaw censor quell gag purge muzzle put_down squash stamp_on bludgeon subdue',
    'Norway > crowd: Norway repressed the crowd.',
    { to: ['object', ':on'], worth: 0.88 },
  ),
  verb(
    'REPRESSION',
    '175',
    'crush suppress quell put_down quash break_up disperse smash',
    'Norway > Oslo: Norway crushed an uprising in Oslo.',
    {
      about:
        'uprising revolt protest rally demonstration rebellion dissent unrest insurrection mutiny gathering march sit-in',
      to: [':in|of|by', 'object'],
      worth: 0.95,
    },
  ),
  verb(
    'REPRESSION',
    '175',
    'cut_off shut_down restrict block throttle shut_off limit',
    'Norway > Oslo: Norway cut off the internet in Oslo.',
    {
      about: 'internet phone+network social+media mobile+network internet+access',
      to: [':in|across|for|to'],
      worth: 0.9,
    },
  ),
  verb(
    'REPRESSION',
    '175',
    'beat charge attack tear-gas kettle club baton-charge assault',
    'Police > protesters: Police beat protesters in the square.',
    { about: 'protester demonstrator marcher rally protest crowd', worth: 0.97 },
  ),
  verb(
    'REPRESSION',
    '175',
    'fire_on fire_at shoot_at charge_at charge_into',
    'Police > protesters: Police fired on protesters in the square.',
    { about: 'protester demonstrator marcher rally protest crowd', worth: 0.97 },
  ),
  verb(
    'REPRESSION',
    '1721',
    'bar ban disqualify prohibit forbid',
    'Norway > opposition: Norway barred the opposition from the election.',
    {
      about: '~running ~standing ~election ~elections ~ballot ~vote ~office ~protesting ~gathering',
      to: ['object'],
      worth: 0.9,
    },
  ),
  verb('REPRESSION', '175', 'use fire', 'Police > crowd: Police fired tear gas at the crowd.', {
    about: 'dissent',
    to: [':against|on|at'],
    worth: 0.95,
  }),
  verb(
    'REPRESSION',
    '1723',
    'impose declare introduce order',
    'Norway > capital: Norway imposed a curfew in the capital.',
    { about: 'order', to: [':in|across|on|over'], worth: 0.7 },
  ),
  verb(
    'REPRESSION',
    '1721',
    'ban block shut_down shut close suspend dissolve jam take_off',
    'Norway > newspaper: Norway banned the newspaper.',
    {
      about:
        'newspaper magazine radio tv daily weekly press union church party group website channel rally media opposition broadcaster outlet platform network movement ngo organization protest demonstration station',
      worth: 0.85,
    },
  ),
  noun(
    'REPRESSION',
    '175',
    'crackdown repression persecution',
    "Norway > opposition: Norway's crackdown on the opposition goes on.",
    { to: [':on|against|of'] },
  ),
];
