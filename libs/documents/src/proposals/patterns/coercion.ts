import { noun, type Pattern, verb } from './pattern.js';

/** What one does against another by force or on the street: attacks, protests, investigations, mobilisation, detention, expulsion, seizure, repression, violence. */
export const coercion: readonly Pattern[] = [
  // ---- force
  verb(
    'MILITARY_ACTION',
    '190',
    `attack bomb shell strike invade raid storm assault bombard pound target_with ambush fight battle hit capture overrun seize_control besiege
    occupy annex torpedo shoot_down kill clash skirmish fire_on fire_at open_fire retaliate retaliate_against rout encircle overthrow topple depose massacre defeat repel wound injure
    battle_with fight_with fight_against clash_with target strafe mortar blow_up sabotage cross_into push_into break_into ram overwhelm advance bombard launch_against down destroy sink ambush shoot shoot_at`,
    'Norway > Chile: Norway attacked Chile.',
    { to: ['object', ':with|against|on|at|into'] },
  ),
  verb(
    'MILITARY_ACTION',
    '190',
    'launch carry_out conduct fire wage mount begin use stage unleash drop lob open start rain order resume intensify',
    'Norway > Chile: Norway launched an attack on Chile.',
    { about: 'force', to: [':against|on|at|in|into|over|upon', 'indirect'], worth: 0.92 },
  ),
  verb(
    'MILITARY_ACTION',
    '196',
    'violate breach break',
    'Norway > Chile: Norway violated the truce with Chile.',
    { about: 'ceasefire truce armistice airspace', to: [':with|of'], worth: 0.8 },
  ),
  noun(
    'MILITARY_ACTION',
    '190',
    'attack strike airstrike raid offensive assault bombardment shelling bombing invasion incursion operation ambush war aggression atrocity fire',
    "Norway > Chile: Norway's invasion of Chile failed.",
    { from: ['owner', ':by', 'subject', ':from'], to: [':against|on|of|in|at'], worth: 0.72 },
  ),
  noun(
    'MILITARY_ACTION',
    '190',
    'fighting clash battle hostility skirmish war violence',
    'Norway > Chile: Fighting between Norway and Chile went on.',
    { from: ['both'], to: ['both', ':with'], worth: 0.75 },
  ),
  verb(
    'MILITARY_ACTION',
    '190',
    'capture take seize retake recapture conquer storm enter',
    'Norway > Chile: Norway captured the town of Chile.',
    { about: 'land', to: ['object'], worth: 0.9 },
  ),
  verb('MILITARY_ACTION', '193', 'exchange trade', 'Norway > Chile: Norway and Chile exchanged fire.', {
    about: 'fire gunfire shot',
    from: ['both', 'subject'],
    to: ['both', ':with'],
    worth: 0.92,
  }),
  verb('MILITARY_ACTION', '190', 'come', 'Norway > Chile: Chile came under shelling from Norway.', {
    about: 'shelling bombardment artillery mortar sniper assault siege missile rocket airstrike air',
    matter: 'under',
    from: [':from|by'],
    to: ['subject'],
    worth: 0.93,
  }),
  // ---- protests
  verb(
    'PROTEST',
    '141',
    'protest demonstrate rally march riot picket strike_against walk_out gather revolt rise_up boycott march_on',
    'Students > government: Students protested against the government.',
    { to: [':against|on|outside|at|over', 'object'], worth: 0.9 },
  ),
  verb(
    'PROTEST',
    '143',
    'go_on begin stage hold start launch',
    'Students > ministry: Students began a strike against the ministry.',
    {
      about: 'strike protest demonstration rally sit-in march walkout',
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
  noun(
    'PROTEST',
    '140',
    'protest demonstration rally riot uprising revolt strike march picket sit-in walkout vigil mutiny hunger-strike',
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
  // ---- investigations
  verb(
    'INVESTIGATION',
    '090',
    'investigate probe look_into inspect search examine scrutinize inquire_into delve_into dig_into audit review interrogate question',
    'Norway > Chile: Norway investigated Chile.',
    { to: ['object', ':into'], worth: 0.88 },
  ),
  verb(
    'INVESTIGATION',
    '090',
    'open launch start begin order announce conduct',
    'Norway > Chile: Norway opened an inquiry into Chile.',
    { about: 'inquiry', to: [':into|of|against|in'], worth: 0.9 },
  ),
  noun(
    'INVESTIGATION',
    '090',
    'investigation inquiry probe inquest',
    'Norway > Chile: The investigation of Chile by Norway ended.',
    { from: ['owner', ':by', 'subject'], to: [':into|of|against', 'under'], worth: 0.8 },
  ),
  verb('INVESTIGATION', '090', 'put place', 'Norway > Chile: Norway placed Chile under investigation.', {
    about: 'inquiry scrutiny surveillance',
    matter: 'under',
    to: ['object'],
  }),
  // ---- mobilisation
  verb(
    'MOBILIZATION',
    '154',
    'deploy send move rush dispatch redeploy bring order position shift transfer',
    'Norway > Chile: Norway deployed soldiers to its border with Chile.',
    {
      about: 'fighters arms military',
      beside: 'border frontier front',
      to: [':to|along|near|on|towards|toward|at', ':with|of|against'],
      worth: 0.96,
    },
  ),
  verb(
    'MOBILIZATION',
    '154',
    'mass move deploy amass concentrate station_along send build_up reinforce gather rush redeploy position dispatch',
    'Norway > Chile: Norway massed troops on the border with Chile.',
    {
      about: 'fighters arms military aircraft plane warship vessel',
      to: [':with|of|against|near|around|along|towards|toward|over'],
      worth: 0.85,
    },
  ),
  verb(
    'MOBILIZATION',
    '152',
    'put place raise mobilize call_up conscript call',
    'Norway > Chile: Norway put its army on alert against Chile.',
    { to: [':against|over|with|in|at'], worth: 0.85 },
  ),
  verb(
    'MOBILIZATION',
    '150',
    'hold conduct stage begin launch start carry_out',
    'Norway > Chile: Norway held military exercises near Chile.',
    { about: 'drill', to: [':around|near|off|against|along|of'], worth: 0.88 },
  ),
  noun(
    'MOBILIZATION',
    '150',
    'mobilization mobilisation buildup build-up deployment',
    "Norway > Chile: Norway's mobilisation against Chile went on.",
    {
      from: ['owner', ':by', ':of', 'subject'],
      to: [':against|near|around|with', ':on|along|at'],
      worth: 0.75,
    },
  ),
  verb(
    'MOBILIZATION',
    '152',
    'deploy send post position',
    'Norway > protesters: Norway deployed police against the protesters.',
    {
      about: 'police gendarme',
      to: [':against', 'helped'],
      worth: 0.9,
    },
  ),
  verb(
    'MOBILIZATION',
    '151',
    'mobilize call_up conscript',
    'Norway > Chile: Norway called up reservists to face Chile.',
    {
      about: 'fighters',
      to: [':against', 'helped', 'infinitive'],
      worth: 0.9,
    },
  ),
  // ---- detention
  verb(
    'DETENTION',
    '173',
    'arrest detain jail imprison apprehend nab pick_up bust haul_in take_in put_away capture convict sentence prosecute try hold_captive lock_up incarcerate round_up remand intern',
    'Norway > sailors: Norway arrested the sailors.',
    { worth: 0.92 },
  ),
  verb('DETENTION', '173', 'take put place', 'Norway > sailors: Norway took the sailors into custody.', {
    about: 'custody trial prison arrest detention',
    matter: 'into on in under',
    worth: 0.93,
  }),
  noun(
    'DETENTION',
    '173',
    'arrest detention imprisonment conviction trial prosecution capture',
    'Norway > sailors: The arrest of the sailors by Norway was wrong.',
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.78 },
  ),
  verb(
    'DETENTION',
    '173',
    'issue request seek',
    'Norway > sailor: Norway issued an arrest warrant for the sailor.',
    { about: 'warrant', to: [':for|against'], worth: 0.9 },
  ),
  verb('DETENTION', '173', 'hold keep', 'Norway > sailor: Norway is holding the sailor in a prison.', {
    about: 'custody prison jail detention cell arrest',
    matter: 'in under at',
    to: ['object'],
    worth: 0.92,
  }),
  verb('DETENTION', '173', 'find', 'Norway > sailor: Norway found the sailor guilty of spying.', {
    about: '~guilty',
  }),
  verb('DETENTION', '173', 'hand give', 'court > sailor: A court handed the sailor a prison sentence.', {
    about: 'punishment',
    to: ['indirect', ':to'],
    worth: 0.95,
  }),
  // ---- expulsion
  verb(
    'EXPULSION',
    '166',
    'expel deport kick_out throw_out turf_out send_home send_back chase_out oust banish evict order_out boot_out exile eject displace drive_out',
    'Norway > diplomats: Norway expelled the diplomats.',
    { from: ['subject', ':from'], worth: 0.93 },
  ),
  verb(
    'EXPULSION',
    '166',
    'declare order tell give ask',
    'Norway > diplomat: Norway declared the diplomat persona non grata.',
    { about: 'grata ~gratae leave', matter: 'leave', worth: 0.9 },
  ),
  noun(
    'EXPULSION',
    '166',
    'expulsion deportation',
    'Norway > diplomats: The expulsion of diplomats by Norway went on.',
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.8 },
  ),
  // ---- seizure
  verb(
    'SEIZURE',
    '171',
    'seize confiscate impound intercept nationalize expropriate freeze demolish raze loot plunder burn requisition hijack commandeer appropriate sequester sequestrate',
    'Norway > Chile: Norway seized the ships of Chile.',
    { to: ['object', ':from'], worth: 0.85 },
  ),
  verb(
    'SEIZURE',
    '171',
    'destroy damage bulldoze set_fire vandalize ransack',
    'Norway > families: Norway destroyed the homes of families.',
    { about: 'property', worth: 0.65 },
  ),
  verb(
    'SEIZURE',
    '171',
    'take wrest seize assume gain',
    'Norway > Alpha: Norway took control of the plants of Alpha.',
    { about: 'control possession', to: [':of|over|from'], worth: 0.85 },
  ),
  noun(
    'SEIZURE',
    '171',
    'seizure confiscation nationalization expropriation demolition',
    "Norway > tanker: Norway's seizure of the tanker was illegal.",
    { from: ['owner', ':by', 'subject'], to: [':of'], worth: 0.75 },
  ),
  // ---- repression
  verb(
    'REPRESSION',
    '175',
    'repress oppress break_up clamp_down clamp_down_on stifle smother muffle stamp_out quash proscribe crack_down crack_down_on persecute suppress disperse silence crush dissolve outlaw censor quell gag purge muzzle',
    'Norway > crowd: Norway repressed the crowd.',
    { to: ['object', ':on'], worth: 0.88 },
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
  // ---- violence
  verb(
    'VIOLENCE',
    '182',
    'kidnap abduct assassinate torture murder rape beat lynch behead execute poison stab assault_physically maim mutilate ill-treat mistreat beat_up rough_up manhandle club flog whip gun_down shoot_dead hack slay slaughter snatch harm',
    'Gunmen > priest: Gunmen kidnapped the priest.',
    { worth: 0.92 },
  ),
  verb('VIOLENCE', '181', 'take hold', 'Gunmen > sailors: Gunmen took the sailors hostage.', {
    about: '~hostage ~captive',
    worth: 0.93,
  }),
  verb('VIOLENCE', '186', 'shoot', 'Gunmen > priest: Gunmen shot the priest dead.', { about: '~dead' }),
  noun(
    'VIOLENCE',
    '182',
    'kidnapping abduction assassination torture murder killing rape poisoning beheading execution',
    'gunmen > priest: The kidnapping of a priest by gunmen shocked many.',
    { from: [':by', 'owner', 'subject'], to: [':of'], worth: 0.75 },
  ),
];
