const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Sorts of nouns that patterns ask for, by lemmas; a phrase is of a sort where one of its words is. */
export const sorts: Readonly<Record<string, ReadonlySet<string>>> = {
  arms: words(`
    abrams air-defence air-defence-system air-defense air-to-air aircraft-carrier airframe ammo ammunition anti-aircraft anti-tank antitank
    apc armament armor armored armour armoured arms arsenal artillery artillery-piece artillery-shell atacms attack-helicopter battery
    bayonet bayraktar bomb bomber bullet bunker-buster caesar cannon carbine carrier cartridge corvette decoy defence defense destroyer
    detonator dinghy drone explosive f-16 f-35 fighter-jet firearm flamethrower frigate glide-bomb grad grenade grenade-launcher gripen gun
    gunboat gunpowder gunship hardware hawk helicopter himars howitzer ifv igla interceptor iskander jammer javelin jet kalashnikov kamikaze
    kornet landmine launcher leopard loitering machine-gun manpad manpads mig mig-29 mine minefield minehunter minelayer minesweeper mirage
    missile missile-boat mlrs mortar munition munitions nasams night-vision obus patriot personnel-carrier pistol propellant quadcopter
    radar rafale rifle rocket s-300 s-400 sam sea-drone shell sniper spike stinger su-35 submarine sukhoi surface-to-air tank taurus torpedo
    trainer-aircraft trainer-jet uav ucav vehicle warhead warplane warship weapon weaponry`),
  aid: words(`
    $ aid airlift ambulance antibiotic antiviral assistance bailout bandage bean bed bedding biscuit blanket boot bottle bottled bread
    bucket bulldozer bus cash cereal clinic clothes clothing coat corn dates dialysis diaper doctor dollar donation dose epidemiologist
    equipment euro excavator field-hospital firefighter flour food foodstuff foodstuffs formula fuel fund funding generator generators grain
    grant heater help hospital hospital-ship humanitarian hygiene incubator insulin jab jacket kit lamp laptop latrine lentil lifeboat loan
    maize mask mattress meal medic medical medicament medication medicine midwife milk mobile-clinic money mosquito-net noodle nurse
    nutrition oxygen oxygen-concentrator package painkiller paramedic parcel pillow pipe planeload plasma plastic potato pound pump ration
    rehydration relief relief-goods rescue rescuer rice rice-bag rouble ruble sandbag sanitation scholarship school-bag search-and-rescue
    seed serum sheeting shelter shoe sleeping-bag sniffer-dog soap stipend stove stretcher subsidy sugar supplies supply support surgeon
    syringe tarpaulin tent tent-city test-kit textbook thermometer torch tractor transformer uniform vaccine ventilator vitamin water wheat
    x-ray yen yuan £ €`),
  money: words(`
    aid aid-package assistance bailout budget-support credit disbursement donation financing fund funding grant lifeline loan package relief
    stimulus stipend subsidy tranche`),
  cash: words('$ dirham dollar euro franc krona lira peso pound rouble ruble rupee yen yuan £ €'),
  sum: words(`
    $ cash dirham dollar euro fee franc krona lira million money payment peso pound rouble ruble rupee sum yen yuan £ €`),
  goods: words(`
    airliner aluminium aluminum amber ammonia antimony apparel apple appliance avocado banana barley battery bauxite bean beef beer bicycle
    biodiesel biofuel biomass bitumen brick bus butane butter cable camel car carpet cashew cattle caviar cement ceramic cereal cheese chip
    chromium citrus clothing coal cobalt cocoa coffee coke commodity component computer condensate cooking-oil copper corn cotton crude
    diamond diesel drug earths electricity energy ethanol export fabric feed ferry fertiliser fertilizer fish fishmeal flower fodder
    footwear freight fruit fuel furniture gallium garment gas gasoline gem generic germanium glass gold goods grain grape graphite hide
    honey hydrogen import iron ivory jade jet-fuel jetliner jewel jewellery jute kerosene laptop lead leather lentil lithium livestock lng
    lobster locomotive log lorry lpg machinery magnet maize manganese mango meat merchandise microchip milk millet mineral molybdenum
    motorcycle naphtha nickel nut oil oilseed olive onion orange ore palladium palm panel paper pea pepper perfume petrol petroleum
    pharmaceutical phone phosphate pipe plastic platinum plywood polymer pork potash potato poultry power product propane pulp pulse railcar
    rapeseed rare-earth reactor refrigerator rice rubber saffron salmon salt seafood seed semiconductor server sheep shrimp silk silver
    smartphone software solar sorghum soya soybean soybeans spice steel sugar sulfur sulphur sunflower tea teak television textile timber
    tin tire titanium tobacco tomato toy tractor tram truck tuna tungsten turbine tyre uranium urea vaccine vanilla vegetable vodka wagon
    ware wheat whisky wine wire wool yarn zinc`),
  fighters: words(`
    adviser advisor airmen battalion brigade commando conscript contingent contractor corps detachment division engineer-corps expert
    fighter force gendarme guard gunners instructor legion legionnaire marine mercenaries mercenary militant officer operative paratrooper
    peacekeeper pilot police policeman policemen recruit regiment reservist sailors serviceman sniper soldier soldiery special-forces squad
    trainer trooper troops unit volunteers warrior`),
  mission: words('commission consulate embassy interests legation liaison mission office representation'),
  envoy: words('ambassador consul diplomat envoy'),
  relations: words('contact diplomatic link relation relationship tie ties'),
  deal: words(`
    accord agreement armistice cease-fire ceasefire charter communique compact concordat contract convention deal declaration detente
    memorandum mou pact partnership protocol rapprochement roadmap settlement treaty truce understanding`),
  truce: words('armistice calm cease-fire ceasefire de-escalation restraint truce'),
  support: words(`
    acclaim admiration applause appreciation backing blessing commiseration compliment condolence condolences confidence congratulation
    congratulations encouragement endorsement felicitations friendship gratitude greetings homage mourning praise prayer readiness regards
    respect solidarity sorrow support sympathy thanks tribute trust well-wishes`),
  sanction: words(`
    ban blacklist blockade boycott cap closure control countermeasure curb curbs duty embargo export-control freeze levies levy list measure
    moratorium no-fly penalty prohibition quota restriction sanction sanctions surcharge tariff tariffs visa`),
  force: words(`
    airstrike airstrikes ambush artillery assault attack barrage blitz blitzkrieg bomb bombardment bomber bombing bullet campaign
    counter-offensive counterattack counteroffensive counterstrike cyber-attack cyberattack drone drone-attack drone-strike fire fusillade
    grenade ground-operation gunfire gunship hostility incursion invasion jet missile mortar mortar-fire offensive onslaught operation
    projectile push raid reprisal retaliation rocket rockets salvo shell shellfire shelling shot siege sniper sortie strike thrust war
    warhead warplane`),
  demand: words(`
    accusation agreement allegation appeal application bid call candidacy ceasefire charge claim compromise condition deal demand draft
    entreaty idea initiative invitation mediation motion nomination offer overture petition plan pressure proposal request resolution
    settlement suggestion talks term terms truce ultimatum`),
  captive: words(`
    activist aid-worker antiquity artefact artifact artwork ashes blogger body boy bronze captain captive child citizen coffin convict crew
    crewman detainee dissident engineer fighter fisherman girl hostage idol imam inmate journalist lawmaker lawyer leader man manuscript
    mariner mask migrant militant missionary mummy national nun painting pastor pilot pow priest prisoner prisoner-of-war professor pupil
    refugee relic remains reporter sailor scholar schoolgirl serviceman skeleton skull soldier statue student suspect throne tourist
    treasure villager woman worker`),
  land: words(`
    airport area base border bridge capital city enclave height hill island land peninsula position province region settlement strip
    territory town village`),
  arm: words('arms weapon'),
  alert: words('alert footing readiness standby'),
  drill: words(`
    drill exercise fly-by flyover flypast game games live-fire maneuver maneuvers manoeuvre manoeuvres parade patrol rehearsal sail-past
    training war-game wargame wargames wargaming`),
  inquiry: words(`
    audit case enquiry examination hearing inquest inquiry investigation probe proceeding prosecution review`),
  border: words('border crossing frontier'),
  order: words('ban blackout censorship crackdown curfew emergency law martial restriction'),
  dissent: words('baton bullet cannon force gas grenade round truncheon'),
  property: words(`
    account aircraft asset bank boat building bus car cargo cash cattle church company container crop document drug embassy equipment estate
    facility factory farm field fund gold goods grain home hospital house land laptop livestock mine money mosque oil painting phone plane
    plant property reserve school ship shipment shop shrine store tanker temple territory truck vehicle vessel villa warehouse weapon yacht`),
  base: words(`
    airbase airfield barracks base camp contingent facility force fort garrison outpost port post presence soldier troop troops`),
  stake: words('% half interest majority ownership percent quarter share shareholding stake third'),
  threat: words('threat ultimatum warning'),
  talks: words(`
    call consultation contact conversation dialogue discussion encounter meeting meetings negotiation phone round roundtable session summit
    talks tete-a-tete videoconference view views`),
  access: words(`
    access aid aid-convoy aid-truck aid-worker convoy corridor delegation entry envoy envoys flour food fuel inspection inspector
    investigator journalist lawyers lorry medicine mission monitor observer passage peacekeeper pilgrim rapporteur refugee relief ship
    shipment trucks verification visitor`),
  punishment: words('death jail life month prison sentence year'),
  intelligence: words('data information intelligence'),
};
