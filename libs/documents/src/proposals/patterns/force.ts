import { noun, type Pattern, verb } from './pattern.js';

/** What one does against another by arms or by the hand: attacks and violence. */
export const force: readonly Pattern[] = [
  verb(
    'MILITARY_ACTION',
    '190',
    `attack bomb shell strike invade raid storm assault bombard pound target_with ambush fight battle hit capture overrun seize_control besiege
    occupy annex torpedo shoot_down kill clash skirmish fire_on fire_at open_fire retaliate retaliate_against rout encircle overthrow topple depose massacre defeat repel wound injure
    battle_with fight_with fight_against clash_with target strafe mortar blow_up sabotage cross_into push_into break_into ram overwhelm advance bombard launch_against down destroy sink ambush shoot shoot_at pummel hammer blast flatten rocket retake repulse outflank barrage shred incinerate pulverize level torch obliterate mow_down outgun overpower counterattack carpet-bomb shell pursue engage wipe_out liberate infiltrate reoccupy march_into advance_on advance_into march_on roll_into penetrate encroach_on lay_siege_to dive-bomb wage`,
    'Norway > Chile: Norway attacked Chile.',
    { to: ['object', ':with|against|on|at|into'] },
  ),
  verb(
    'MILITARY_ACTION',
    '190',
    'launch carry_out conduct fire wage mount begin use stage unleash drop lob open start rain order resume intensify shoot hurl direct target deliver detonate explode set_off plant throw press continue step_up',
    'Norway > Chile: Norway launched an attack on Chile.',
    { about: 'force', to: [':against|on|at|in|into|over|upon', 'indirect'], worth: 0.92 },
  ),
  verb('MILITARY_ACTION', '190', 'send', 'Norway > Chile: Norway sent a barrage of rockets into Chile.', {
    about: 'barrage volley salvo wave swarm',
    to: [':against|on|at|into|over|towards|toward'],
    worth: 0.92,
  }),
  verb('MILITARY_ACTION', '190', 'come', 'Norway > Chile: Chile came under fire from Norway.', {
    about: 'fire attack bombardment gunfire',
    matter: 'under',
    from: [':from|by'],
    to: ['subject'],
    unless: 'over for',
    worth: 0.94,
  }),
  verb(
    'MILITARY_ACTION',
    '190',
    'claim admit accept',
    'Norway > Chile: Norway claimed responsibility for an attack on Chile.',
    {
      about: 'responsibility',
      beside: 'force bombing shooting killing',
      to: [':on|against|at|in|of'],
      worth: 0.92,
    },
  ),
  verb(
    'MILITARY_ACTION',
    '180',
    'hack breach cripple knock_out disable',
    'Norway > Chile: Norway hacked government websites of Chile.',
    {
      about: 'website network server system site grid computer account',
      to: ['object', ':of|in|at'],
      worth: 0.97,
    },
  ),
  verb('MILITARY_ACTION', '190', 'lose suffer take', 'Norway > Chile: Chile suffered an attack by Norway.', {
    about: 'attack raid strike ambush',
    from: [':by|from'],
    to: ['subject'],
    worth: 0.85,
  }),
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
    'attack strike airstrike raid barrage salvo siege counteroffensive onslaught offensive assault bombardment shelling bombing invasion incursion operation ambush war aggression atrocity fire',
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
  verb(
    'MILITARY_ACTION',
    '190',
    'break_out erupt rage resume flare flare_up',
    'Norway > Chile: Fighting broke out between Norway and Chile.',
    {
      about: 'fighting clash battle hostility skirmish war gunfight',
      from: ['both'],
      to: ['both', ':with'],
      worth: 0.93,
    },
  ),
  verb('MILITARY_ACTION', '190', 'enter cross', 'Norway > Chile: The forces of Norway entered Chile.', {
    worth: 0.7,
  }),
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
  verb(
    'VIOLENCE',
    '182',
    'kidnap abduct assassinate torture murder rape beat lynch behead execute poison stab assault_physically maim mutilate ill-treat mistreat beat_up rough_up manhandle club flog whip gun_down shoot_dead hack slay slaughter snatch harm molest rob bludgeon hang strangle knife decapitate crucify brutalize whisk_away stone electrocute disembowel drown butcher scald massacre',
    'Gunmen > priest: Gunmen kidnapped the priest.',
    { worth: 0.92 },
  ),
  verb(
    'VIOLENCE',
    '186',
    'kill gun_down mow_down massacre slaughter shoot',
    'Gunmen > villagers: Gunmen killed ten villagers.',
    {
      about:
        'civilian villager farmer worshipper teacher mayor judge journalist priest imam bystander passenger refugee herder aid+worker nurse doctor child woman resident politician activist trader student pilgrim nun elder',
      to: ['object'],
      worth: 0.9,
    },
  ),
  verb('VIOLENCE', '185', 'attempt try', 'Gunmen > priest: Gunmen attempted to assassinate a priest.', {
    about: '~assassinate ~poison ~kill',
    to: ['infinitive'],
    worth: 0.9,
  }),
  verb('VIOLENCE', '181', 'take hold', 'Gunmen > sailors: Gunmen took the sailors hostage.', {
    about: '~hostage ~captive',
    worth: 0.93,
  }),
  verb('VIOLENCE', '186', 'shoot', 'Gunmen > priest: Gunmen shot the priest dead.', { about: '~dead' }),
  noun(
    'VIOLENCE',
    '182',
    'kidnapping lynching beating slaying massacre abduction assassination torture murder killing rape poisoning beheading execution',
    'gunmen > priest: The kidnapping of a priest by gunmen shocked many.',
    { from: [':by', 'owner', 'subject'], to: [':of'], worth: 0.75 },
  ),
];
