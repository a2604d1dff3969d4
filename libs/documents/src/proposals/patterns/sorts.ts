const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Sorts of nouns that patterns ask for, by lemmas; a phrase is of a sort where one of its words is. */
export const sorts: Readonly<Record<string, ReadonlySet<string>>> = {
  arms: words(`
    gun ammo shell warship attack-helicopter gunship air-defence-system tank pistol machine-gun landmine mine minefield sea-drone warhead iskander kornet abrams leopard s-300 s-400 f-16 f-35 mig-29 su-35 grad caesar atacms taurus nasams hawk spike igla grenade-launcher bayonet gunpowder missile-boat minehunter trainer-aircraft airframe uav ucav
    armoured armored bullet cartridge detonator warhead apc mlrs s-300 s-400 leopard abrams gripen rafale mirage mig sukhoi arsenal firearm pistol flamethrower bomber minesweeper destroyer artillery-shell kamikaze loitering
    destroyer minesweeper gunship bomber warhead torpedo cartridge bullet firearm pistol rifle carbine sniper obus munitions airframe aircraft-carrier battery interceptor sam manpad apc ifv personnel-carrier minelayer trainer-jet dinghy decoy glide-bomb bunker-buster antitank anti-tank anti-aircraft surface-to-air air-to-air night-vision jammer loitering quadcopter detonator propellant
    arms weapon weaponry drone uav missile rocket ammunition munition artillery tank jet warplane fighter-jet helicopter submarine frigate corvette warship
    howitzer launcher gun rifle shell bomb grenade mine armor armour radar interceptor torpedo explosive armament hardware f-16 himars patriot javelin
    stinger bayraktar cannon mortar gunship gunboat carrier explosive kalashnikov manpads air-defence artillery-piece vehicle defense defence air-defense`),
  aid: words(`
    meal tent-city foodstuff supplies bandage medicament hospital-ship bus generator transformer excavator lifeboat
    medication antibiotic serum jab seed parcel ration bread biscuit sugar lentil bean paramedic midwife epidemiologist ambulance stretcher pump latrine hygiene sanitation foodstuffs nutrition generators cash bottled bailout airlift subsidy stipend scholarship planeload relief-goods
    bean lentil sugar milk formula noodle biscuit bread seed tractor bulldozer excavator bottle bucket soap hygiene latrine mosquito-net bandage antibiotic antiviral painkiller test-kit thermometer stretcher bed field-hospital mobile-clinic clinic incubator oxygen-concentrator dialysis x-ray syringe plasma vitamin nutrition rehydration stove heater lamp torch plastic sheeting mattress pillow coat jacket boot shoe uniform textbook school-bag laptop sniffer-dog pump pipe sandbag rice-bag
    rice maize corn dates potato cereal foodstuffs bedding sleeping-bag diaper
    aid assistance relief food medicine medical grain flour wheat blanket tent shelter humanitarian grant donation loan support help supply fund funding
    money dollar euro pound yen yuan ruble rouble $ € £ package vaccine ventilator generator water equipment rescuer rescue search-and-rescue fuel medic doctor clothing clothes ration meal kit tarpaulin mask oxygen ambulance dose insulin foodstuff firefighter relief hospital nurse surgeon`),
  money: words(
    ' lifeline stimulus budget-support disbursement bailout subsidy stipend aid-package tranche financing aid assistance relief grant donation loan credit fund funding package tranche',
  ),
  cash: words('dollar euro pound yen yuan ruble rouble franc krona rupee lira dirham peso $ € £'),
  sum: words(
    'money dollar euro pound yen yuan ruble rouble franc krona rupee lira dirham peso $ € £ sum fee cash payment million',
  ),
  goods: words(`
    maize soya soybeans palm lentil pulse pea bean tuna salmon shrimp flower silver platinum titanium manganese tin tungsten rare-earth earths fuel condensate biodiesel ethanol onion potato tomato apple orange mango olive honey saffron sheep camel leather wool silk carpet jute paper pulp furniture toy wagon tram ferry reactor software microchip jetliner oilseed sunflower cooking-oil jet-fuel naphtha sulfur sulphur potash urea ammonia lpg propane solar panel vaccine smartphone appliance tyre
    maize sorghum millet rapeseed sunflower palm olive spice saffron vanilla tomato onion potato citrus orange grape apple pepper salt tin zinc lead silver platinum palladium titanium manganese chromium tungsten antimony gallium germanium magnet molybdenum potash urea ammonia sulphur sulfur plastic polymer paper pulp log plywood teak leather hide wool silk yarn fabric carpet ceramic glass brick motorcycle bicycle truck lorry tyre tire appliance refrigerator television laptop computer server microchip software drug pharmaceutical generic toy furniture seed feed fodder fishmeal salmon tuna lobster caviar whisky beer vodka tea tobacco perfume jewel jewellery gem jade amber ivory bitumen coke naphtha propane butane ethanol biodiesel biofuel biomass electricity freight wagon railcar reactor pipe cable wire import commodity merchandise ware
    gas oil crude petroleum lng coal uranium copper wheat grain corn rice meat wine fruit vegetable steel iron gold electricity power energy goods
    fertilizer fertiliser car product commodity timber fish sugar cotton chip semiconductor diamond coffee tea textile machinery export aluminum aluminium nickel lithium cobalt graphite bauxite phosphate ore mineral rubber soybean cocoa cashew nut seafood shrimp beef pork poultry livestock cattle garment clothing apparel footwear tobacco cement petrol gasoline diesel kerosene turbine locomotive bus tractor phone battery component milk butter cheese cereal barley hydrogen lng airliner avocado banana`),
  fighters:
    words(`warrior brigade division expert trainer pilot mercenaries policemen police operative airmen sailors gunners trooper soldiery contingent detachment regiment squad volunteers legionnaire gendarme policeman sniper engineer-corps legion 
    troops soldier fighter mercenary adviser advisor instructor trainer militant battalion brigade recruit force paratrooper commando contractor
    peacekeeper serviceman unit reservist conscript guard marine pilot officer special-forces corps`),
  mission: words(' office liaison interests embassy consulate mission legation commission representation'),
  envoy: words('ambassador envoy consul diplomat'),
  relations: words('relation ties tie relationship link contact diplomatic'),
  deal: words(
    ' mou contract memorandum understanding detente rapprochement communique agreement treaty deal pact accord memorandum ceasefire truce armistice protocol contract convention charter mou concordat settlement declaration roadmap cease-fire partnership compact understanding',
  ),
  truce: words('ceasefire cease-fire truce armistice restraint calm de-escalation'),
  support: words(
    ' encouragement confidence trust commiseration acclaim thanks well-wishes compliment praise applause sorrow mourning regards greetings felicitations prayer blessing support solidarity backing sympathy condolence condolences endorsement gratitude thanks appreciation readiness respect friendship admiration congratulation congratulations tribute homage',
  ),
  sanction: words(
    ' no-fly closure control export-control countermeasure cap curbs tariffs levies sanctions  freeze curb prohibition levy surcharge sanction embargo ban tariff blockade boycott restriction blacklist quota duty penalty moratorium visa list measure',
  ),
  force: words(
    ' cyberattack cyber-attack gunfire fusillade shellfire airstrike mortar-fire grenade bomb warhead hostility reprisal counterstrike drone-strike onslaught blitz blitzkrieg push thrust gunship warplane jet bomber projectile shot bullet sniper airstrikes bombardment salvo rockets barrage drone-attack counteroffensive counter-offensive counterattack retaliation ground-operation siege strike attack airstrike raid operation offensive assault bombardment shelling bombing campaign incursion invasion ambush fire war airstrikes barrage missile rocket mortar shell drone artillery sortie',
  ),
  demand: words(
    ' overture settlement suggestion terms compromise entreaty nomination candidacy application demand request pressure call proposal offer petition appeal plan invitation claim ultimatum accusation allegation idea resolution term condition charge mediation initiative draft ceasefire truce deal talks bid motion agreement',
  ),
  captive:
    words(`worker captain pastor imam missionary sailor crewman mariner aid-worker blogger reporter professor scholar prisoner-of-war pow idol mask mummy throne treasure manuscript body 
    prisoner hostage captive detainee soldier journalist activist crew body remains national citizen sailor fisherman pilot artifact bronze painting
    refugee inmate convict nun priest girl boy schoolgirl student pupil villager tourist migrant dissident lawyer fighter militant skeleton manuscript antiquity ashes coffin lawmaker engineer refugee child man woman suspect serviceman worker leader artwork artifact artefact treasure relic skull statue detainee`),
  land: words(
    'territory land city town village area province region strip bridge airport island height hill position settlement base capital border enclave peninsula',
  ),
  arm: words('arms weapon'),
  alert: words('alert readiness footing standby'),
  drill: words(
    ' war-game sail-past flypast flyover fly-by live-fire wargaming games wargames manoeuvres maneuvers training rehearsal exercise drill maneuver manoeuvre wargame patrol game parade',
  ),
  inquiry: words(
    ' examination prosecution hearing investigation inquiry enquiry probe inquest case proceeding audit review',
  ),
  border: words('border crossing frontier'),
  order: words('curfew emergency martial law censorship blackout ban restriction crackdown'),
  dissent: words('gas bullet cannon baton force truncheon round grenade'),
  property: words(`
    embassy grain crop store shop warehouse vehicle phone laptop document equipment cash weapon drug goods gold painting cattle livestock mosque church temple shrine bus car hospital school 
    asset property ship vessel tanker yacht boat cargo account fund land farm house home building company plant field mine bank money shipment container reserve
    oil truck aircraft plane villa estate factory facility territory`),
  base: words(
    'base camp post airbase outpost troop fort barracks port base garrison force troops troop presence soldier outpost contingent facility airfield',
  ),
  stake: words('stake share percent interest majority shareholding % ownership third half quarter'),
  threat: words('threat ultimatum warning'),
  talks: words(
    ' view views videoconference encounter tete-a-tete meetings round session contact roundtable talks negotiation meeting conversation consultation discussion dialogue summit call phone',
  ),
  access: words(
    ' lorry trucks ship aid-convoy aid-truck fuel medicine food visitor delegation pilgrim refugee passage corridor entry inspection rapporteur envoy lawyers verification envoys relief aid-worker shipment flour access inspector observer monitor convoy aid journalist mission investigator peacekeeper',
  ),
  punishment: words('prison jail year life death month sentence'),
  intelligence: words('intelligence information data'),
};
