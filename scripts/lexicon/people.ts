/** Plurals that no rule makes; “personnel” and its like are the same in both numbers. */
export const irregularPlurals: Readonly<Record<string, readonly string[]>> = {
  life: ['lives'], faithful: ['faithful'], folk: ['folk', 'folks'], hero: ['heroes'],
  man: ['men'], woman: ['women'], person: ['people', 'persons'], people: ['people'], child: ['children'], schoolchild: ['schoolchildren'], grandchild: ['grandchildren'], personnel: ['personnel'], crew: ['crew'], police: ['police'],
  staff: ['staff'], infantry: ['infantry'], wife: ['wives'], thief: ['thieves'], force: ['forces'], troop: ['troops'], forces: ['forces'],
} // prettier-ignore

/** Words of one meaning: a topic that counts one of a row counts them all. */
export const synonymRows: readonly (readonly string[])[] = [
  ['dead', 'killed', 'death', 'fatality', 'died', 'slain', 'die', 'dying', 'life', 'drowned', 'drowning', 'perished', 'murdered', 'deceased', 'massacred', 'martyred', 'kia', 'killed in action',
    'shot dead', 'fatally shot', 'shot to death', 'fatally stabbed', 'stabbed to death', 'beaten to death', 'burned to death', 'burnt to death', 'crushed to death', 'trampled to death'],
  ['injured', 'wounded', 'hurt', 'injury', 'wia', 'hospitalised', 'hospitalized'],
  ['man', 'guy'],
  ['child', 'kid'],
  ['people', 'folk', 'person', 'individual', 'national', 'foreigner', 'citizen'],
  ['soldier', 'troop', 'serviceman', 'servicewoman', 'service member', 'servicemember'],
  ['missing', 'unaccounted for', 'unaccounted'],
  ['protester', 'protestor', 'demonstrator', 'marcher', 'participant', 'attendee', 'rallygoer', 'rally-goer', 'rallier', 'counter-protester', 'counterprotester', 'counter-protestor', 'counterprotestor',
    'counter-demonstrator', 'counterdemonstrator', 'spectator', 'mourner', 'pilgrim', 'worshipper', 'worshiper', 'reveller', 'reveler', 'striker', 'picketer', 'onlooker', 'well-wisher', 'celebrant', 'devotee',
    'festival-goer', 'festivalgoer', 'concert-goer', 'concertgoer', 'churchgoer'],
  ['prisoner of war', 'pow'],
  ['crew', 'crew member', 'crewmember', 'crewman'],
  ['convict', 'inmate'],
  ['prisoner', 'captive', 'detainee'],
  ['soldier', 'conscript', 'draftee', 'reservist', 'paratrooper', 'marine', 'infantryman', 'mercenary'],
  ['soldier', 'occupier', 'invader', 'recruit', 'volunteer', 'sergeant', 'commando', 'trooper', 'guardsman', 'border guard', 'sapper', 'deminer', 'gunner', 'artilleryman', 'tankman', 'sniper', 'defender', 'legionnaire'],
  ['contractor', 'mercenary', 'operative', 'pmc'],
  ['fighter', 'militant', 'militiaman', 'warrior', 'combatant', 'mercenary', 'separatist'],
  ['resident', 'villager', 'islander'],
  ['evacuated', 'evacuee'],
  ['homeless', 'displaced', 'uprooted'],
  ['asylum seeker', 'asylum-seeker'],
  ['arrested', 'arrest'],
  ['detained', 'detention', 'detainee'],
] // prettier-ignore

/** Words that say what became of people; they may be counted without a noun: “7 killed”, “22 died”, “another 12 were hurt”. */
export const fates: readonly string[] = [
  'killed', 'dead', 'died', 'drowned', 'drowning', 'perished', 'murdered', 'deceased', 'massacred', 'martyred', 'slain', 'die', 'dying', 'wounded', 'injured', 'hurt', 'missing', 'trapped', 'buried', 'homeless', 'evacuated', 'displaced', 'uprooted', 'detained', 'arrested',
  'shot dead', 'fatally shot', 'shot to death', 'fatally stabbed', 'stabbed to death', 'beaten to death', 'burned to death', 'burnt to death', 'crushed to death', 'trampled to death',
  'captured', 'held captive', 'held prisoner', 'taken prisoner', 'rescued', 'stranded', 'unaccounted for', 'unaccounted', 'hospitalised', 'hospitalized', 'lost', 'kia', 'killed in action', 'wia',
] // prettier-ignore

/** Ranks that a topic counts besides, when it counts the soldiers of one population: elsewhere an officer may be of the police. */
export const ranks: readonly string[] = ['officer', 'general', 'colonel', 'major', 'lieutenant', 'commander']

/** What a topic counts besides, when it counts all of a row: who counts the killed and the wounded counts casualties. */
export const impliedNouns: readonly (readonly [noun: string, needs: readonly string[]])[] = [
  ['casualty', ['killed', 'wounded']],
  ['cadet', ['soldier']],
  ['patient', ['injured', 'missing']],
  ['corpse', ['dead', 'missing']],
  ['body', ['dead', 'missing']],
  ['survivor', ['dead', 'missing']],
  ['victim', ['dead', 'missing']],
  ['arrival', ['refugee']],
  ['arrival', ['migrant']],
  ['immigrant', ['migrant']],
  ['returnee', ['evacuee']],
  ['idp', ['evacuee']],
  ['idp', ['refugee']],
]

/** Fates as verbs that take a number as their object: “wounded seven”, “killing 12”. */
export const fateVerbs: Readonly<Record<string, string>> = {
  murdered: 'murdered', murdering: 'murdered', killed: 'killed', killing: 'killed', kills: 'killed', kill: 'killed', wounded: 'wounded', wounding: 'wounded', wounds: 'wounded', wound: 'wounded',
  injured: 'injured', injuring: 'injured', injures: 'injured', injure: 'injured', hurt: 'hurt', hurting: 'hurt', burying: 'buried', trapped: 'trapped', trapping: 'trapped', traps: 'trapped',
  displacing: 'displaced', displaced: 'displaced', detained: 'detained', detaining: 'detained', arrested: 'arrested', arresting: 'arrested', rescued: 'rescued',
  evacuating: 'evacuated', evacuated: 'evacuated', captured: 'captured', capturing: 'captured', stranding: 'stranded',
} // prettier-ignore

/** Nouns whose figure is a count of the dead or hurt: “the death toll rose to 41”. */
export const tollNouns: Readonly<Record<string, string>> = {
  'death toll': 'dead', 'loss rate': 'losses', 'casualty rate': 'casualties', toll: 'dead', 'body count': 'dead', tolls: 'dead', 'death tolls': 'dead', 'death count': 'dead', deaths: 'dead', fatalities: 'dead', casualties: 'casualties', losses: 'losses',
  'arrest count': 'arrests', 'arrest tally': 'arrests', 'arrest total': 'arrests', crowd: 'people', crowds: 'people', turnout: 'people', attendance: 'people',
} // prettier-ignore

/** Nouns for a body of people; “a crowd of 5,000” counts the people in it. */
export const gatherings: readonly string[] = [
  'crowd', 'crowds', 'group', 'force', 'forces', 'contingent', 'contingents', 'tranche', 'wave', 'team', 'army', 'batch', 'detachment', 'column', 'convoy', 'deployment', 'total',
  'throng', 'mob', 'number', 'population', 'garrison', 'turnout', 'figure', 'average', 'estimate', 'estimates', 'count', 'headcount', 'projection', 'projections', 'forecast', 'forecasts',
  'scenario', 'range', 'ranges', 'influx', 'exodus', 'outflow', 'crew', 'audience', 'congregation', 'staff',
] // prettier-ignore

/** Nouns that name people by trade, kin or office; counted only when the topic counts them, never things. */
export const personNouns: readonly string[] = [
  'person', 'people', 'man', 'woman', 'child', 'kid', 'boy', 'girl', 'baby', 'infant', 'toddler', 'newborn', 'teenager', 'adult', 'minor', 'resident', 'civilian', 'citizen', 'national', 'foreigner', 'tourist', 'visitor',
  'worker', 'employee', 'labourer', 'laborer', 'miner', 'farmer', 'fisherman', 'driver', 'pilot', 'sailor', 'soldier', 'troop', 'officer', 'general', 'colonel', 'commander', 'fighter',
  'rebel', 'militant', 'gunman', 'mercenary', 'recruit', 'conscript', 'draftee', 'reservist', 'cadet', 'student', 'pupil', 'teacher', 'professor', 'doctor', 'nurse', 'medic', 'paramedic',
  'firefighter', 'rescuer', 'volunteer', 'policeman', 'policewoman', 'police', 'cop', 'trooper', 'guard', 'agent', 'spy', 'inmate', 'prisoner', 'convict', 'detainee', 'captive', 'infantryman', 'combatant', 'separatist', 'legionnaire', 'jihadist', 'suspect', 'hostage', 'victim', 'survivor',
  'patient', 'passenger', 'commuter', 'cyclist', 'pedestrian', 'migrant', 'refugee', 'evacuee', 'asylum seeker', 'official', 'diplomat', 'ambassador', 'minister', 'president', 'leader',
  'adviser', 'advisor', 'aide', 'lawmaker', 'senator', 'member', 'deputy', 'mayor', 'governor', 'judge', 'lawyer', 'journalist', 'reporter', 'photographer', 'author', 'expert', 'analyst',
  'scientist', 'researcher', 'engineer', 'technician', 'translator', 'interpreter', 'instructor', 'trainer', 'specialist', 'contractor', 'personnel', 'staff', 'crew', 'protester',
  'protestor', 'demonstrator', 'marcher', 'supporter', 'activist', 'fan', 'participant', 'attendee', 'rallygoer', 'camper', 'guardsman', 'pow', 'villager', 'islander', 'inhabitant', 'holidaymaker', 'vacationer', 'shopper', 'mourner', 'bystander', 'onlooker', 'motorist', 'hiker', 'climber', 'skier',
  'swimmer', 'schoolchild', 'schoolgirl', 'schoolboy', 'teen', 'pensioner', 'crewman', 'crewmember', 'seafarer', 'deserter', 'insurgent', 'guerrilla', 'settler', 'builder', 'deminer', 'sapper', 'churchgoer', 'concertgoer', 'hospital worker', 'spectator', 'worshipper', 'pilgrim', 'devotee', 'merrymaker', 'partygoer', 'passer-by', 'monk', 'priest', 'nun', 'brother', 'sister', 'son', 'daughter',
  'parent', 'mother', 'father', 'grandchild', 'relative', 'friend', 'colleague', 'neighbour', 'neighbor', 'guest', 'customer', 'player', 'athlete', 'artist', 'actor', 'candidate', 'voter',
  'couple', 'twin', 'individual', 'serviceman', 'servicewoman', 'service member', 'servicemember', 'hero', 'guy', 'folk', 'veteran', 'paratrooper', 'marine', 'sniper', 'gunner', 'artilleryman', 'tankman', 'commando', 'sergeant', 'border guard', 'defender', 'occupier', 'invader', 'operative', 'construction worker', 'entrepreneur', 'representative', 'family', 'household', 'oligarch', 'billionaire',
  'private', 'native', 'applicant', 'civil servant', 'guide', 'traveller', 'traveler', 'youth', 'youngster', 'husband', 'wife', 'grandmother', 'grandfather', 'trekker', 'mountaineer', 'backpacker', 'diver', 'stowaway', 'castaway', 'occupant', 'rider', 'snowboarder', 'porter', 'herder', 'trader', 'vendor', 'musician', 'dancer', 'chaperone', 'attendant', 'captain', 'biker', 'motorcyclist', 'runner', 'reveller', 'reveler', 'clubber', 'diner', 'patron', 'trainee', 'scout', 'expatriate', 'exile', 'returnee', 'deportee', 'immigrant', 'orphan', 'widow', 'homeowner', 'tenant', 'householder', 'male', 'female', 'aussie', 'brit', 'briton', 'dane', 'swede', 'finn', 'turk', 'kurd', 'arab', 'scot', 'filipino', 'thai', 'argentine',
  'cousin', 'nephew', 'niece', 'sibling', 'grandparent', 'elder', 'bride', 'classmate', 'schoolmate', 'graduate', 'canoeist', 'kayaker', 'surfer', 'skydiver', 'jogger', 'walker', 'angler', 'airman', 'astronaut', 'mariner', 'deckhand', 'docker', 'footballer', 'cricketer', 'trucker', 'chef', 'waiter', 'waitress', 'cleaner', 'caretaker', 'counselor', 'counsellor', 'babysitter', 'nanny', 'tutor', 'warden', 'steward', 'lifeguard', 'coastguard', 'forester', 'logger', 'missionary', 'pastor', 'imam', 'bishop', 'nomad', 'shepherd', 'peasant', 'mechanic', 'electrician', 'welder', 'attacker', 'assailant', 'terrorist', 'extremist', 'raider', 'robber', 'bandit', 'hijacker', 'kidnapper', 'abductor', 'intruder', 'looter', 'rioter', 'gangster', 'pirate', 'smuggler', 'trafficker', 'islamist', 'jihadi', 'partisan', 'peacekeeper', 'opponent', 'backer', 'sympathiser', 'sympathizer', 'campaigner', 'adherent', 'dissident', 'faithful', 'patriot', 'loyalist', 'wellwisher',
] // prettier-ignore

/** Trades of those who serve as soldiers where “military” or its like stands before them. */
export const servants: ReadonlySet<string> = new Set([
  'workers', 'builders', 'engineers', 'doctors', 'medics', 'nurses', 'surgeons', 'technicians', 'specialists', 'instructors', 'trainers', 'translators', 'interpreters', 'policemen', 'police', 'drivers', 'pilots', 'advisers', 'advisors', 'students', 'labourers', 'laborers', 'musicians', 'operators',
]) // prettier-ignore

/** People the words before call by name or office, so that a small number of them counts nobody new. */
export const definites: readonly string[] = ['the', 'these', 'those', 'both', 'his', 'her', 'their', 'our', 'its', 'my', 'your'] // prettier-ignore

/** Events that are as large as the people at them: “a march of 5,000”, “a rally attended by 5,000”. */
export const events: readonly string[] = ['march', 'rally', 'protest', 'demonstration', 'procession', 'vigil', 'attended', 'joined'] // prettier-ignore

/** Verbs by which people come, go or perish; a bare number before one counts people: “15,000 turned out”. */
export const humanVerbs: readonly string[] = [
  'marched', 'gathered', 'rallied', 'protested', 'attended', 'fled', 'turned', 'joined', 'demonstrated', 'volunteered', 'enlisted', 'survived', 'perished', 'drowned', 'evacuated', 'escaped',
] // prettier-ignore

/** The same in the present of headlines: “4,000 join march”. */
export const humanPresent: readonly string[] = [
  'join',
  'attend',
  'flee',
  'gather',
  'perish',
  'drown',
  'evacuate',
  'evacuates',
  'protest',
  'march',
  'rally',
  'demonstrate',
  'reach',
  'cross',
  'arrive',
]

/** Verbs whose bare number is a crowd: “the march drew 20,000”. */
export const crowdVerbs: readonly string[] = ['drew', 'draws', 'drawing', 'attracted', 'attracts', 'attracting']

/** Words for a place whose people, told by “of” or “has”, are no news: “a town of 5,000 people”. */
export const places: readonly string[] = [
  'city', 'town', 'village', 'country', 'nation', 'region', 'community', 'settlement', 'suburb', 'municipality', 'township', 'commune', 'parish', 'enclave', 'neighbourhood', 'neighborhood', 'district', 'county', 'state', 'island', 'province', 'hamlet', 'borough', 'capital', 'population', 'republic', 'kingdom', 'metropolis', 'army', 'garrison',
] // prettier-ignore

/** Bodies of people that a size may multiply, whatever the topic calls its own: “two regiments of 2,500 men”. */
export const bodies: readonly string[] = [
  'regiments', 'divisions', 'brigades', 'battalions', 'companies', 'platoons', 'squads', 'teams', 'groups', 'batches', 'waves', 'columns', 'crews', 'detachments', 'contingents', 'busloads',
] // prettier-ignore

/** Words of a sentence in which people come together; a large number there without a noun counts them. */
export const crowdCues =
  /^(?:crowds?|turnouts?|attendances?|headcounts?|march(?:es|ed|ers?|ing)?|rall(?:y|ies|ied|ying)|protest(?:s|ed|ers?|ors?|ing)?|demonstrat(?:ors?|ed|ions?|ing)|demos?|gather(?:ed|ings?)?|parades?|procession|vigils?|funeral|inauguration|inaugural|concert|festival|pilgrimage|strike|strikers|streets|people|attend(?:ed|ees?|ing)?|participants?|mourners|spectators|pilgrims|throngs?|showed|sit-in|estimates|numbers)$/u

/** Words that make the number after them the size of something else: “a capacity of 60,000”, “tickets sold: 20,000”. */
export const sizes: ReadonlySet<string> = new Set([
  'population', 'capacity', 'circulation', 'membership', 'salary', 'fine', 'fines', 'fined', 'price', 'cost', 'costs', 'costing', 'worth', 'raised', 'paid', 'pay', 'earned', 'earns', 'seats', 'seat', 'seating', 'holds', 'hold', 'holding', 'accommodate', 'accommodates',
  'votes', 'vote', 'voted', 'ridership', 'rides', 'rode', 'sold', 'sell', 'selling', 'tickets', 'followers', 'subscribers', 'views', 'likes', 'readers', 'distributed', 'printed', 'donated', 'collected', 'signed', 'signatures', 'room', 'article', 'section', 'flight', 'route', 'employs', 'employ', 'employed',
]) // prettier-ignore

/** Nouns for those who come on duty and swell no crowd. */
export const authorities: ReadonlySet<string> = new Set([
  'police', 'officer', 'officers', 'policeman', 'policemen', 'policewoman', 'policewomen', 'cop', 'cops', 'trooper', 'troopers', 'guard', 'guards', 'guardsman', 'guardsmen', 'soldier', 'soldiers', 'troop', 'troops', 'personnel', 'firefighter', 'firefighters', 'paramedic',
  'paramedics', 'medic', 'medics', 'agent', 'agents', 'journalist', 'journalists', 'reporter', 'reporters', 'photographer', 'photographers', 'marshal', 'marshals', 'steward', 'stewards', 'staff', 'deputy', 'deputies', 'victim', 'victims', 'tourists',
]) // prettier-ignore

/** Verbs by which people of any trade come together. */
export const comingVerbs: ReadonlySet<string> = new Set([
  'marched', 'march', 'gathered', 'gather', 'rallied', 'rally', 'protested', 'protest', 'joined', 'join', 'attended', 'attend', 'demonstrated', 'demonstrate', 'assembled', 'massed', 'converged', 'converge', 'turned', 'paraded', 'picketed', 'started', 'filed', 'poured', 'streamed', 'packed', 'filled', 'flooded', 'thronged', 'crammed',
  'listened', 'watched', 'queued', 'waited', 'cheered', 'danced', 'sang', 'sat', 'stood', 'rioted', 'mourned', 'prayed', 'knelt',
  'crowded', 'lined', 'descended', 'showed', 'flocked', 'jammed', 'swarmed', 'surged', 'trooped', 'took', 'walked', 'taken', 'take', 'chanted', 'blocked', 'occupied', 'camped', 'participated', 'participate', 'came', 'arrived', 'travelled', 'traveled', 'congregated', 'braved', 'besieged', 'encircled', 'marching', 'protesting', 'gathering', 'rallying', 'chanting', 'demonstrating',
  'thronging', 'packing', 'filling', 'flooding', 'crowding', 'lining', 'jamming', 'swarming', 'cramming', 'joining', 'attending', 'assembling', 'converging', 'congregating', 'parading', 'picketing',
]) // prettier-ignore

/** Verbs that only people can be told to do together, whatever they are called: “10,000 reds rallied”. */
export const flockingVerbs: ReadonlySet<string> = new Set(['attended', 'attend', 'rallied', 'rally', 'marched', 'march', 'protested', 'protest', 'demonstrated', 'demonstrate', 'gathered', 'marching', 'protesting', 'rallying', 'demonstrating']) // prettier-ignore

/** Things, beasts and bodies that are told to march or gather as people are. */
export const processions: ReadonlySet<string> = new Set([
  'bands', 'groups', 'unions', 'clubs', 'parties', 'organisations', 'organizations', 'associations', 'schools', 'choirs', 'teams', 'contingents', 'cities', 'towns', 'villages', 'countries', 'nations', 'states', 'places', 'families', 'companies', 'units', 'times', 'rallies', 'marches', 'protests', 'demonstrations',
  'tractors', 'lorries', 'trucks', 'cars', 'buses', 'coaches', 'vans', 'vehicles', 'taxis', 'boats', 'ships', 'yachts', 'planes', 'tanks', 'floats', 'bikes', 'horses', 'dogs', 'camels', 'elephants', 'birds', 'flags', 'clouds', 'shares', 'stocks', 'markets', 'ngos',
]) // prettier-ignore

/** What people before it only describe: “three personnel *carriers*”, “the crew *quarters*”. */
export const conveyances: ReadonlySet<string> = new Set([
  'carrier', 'carriers', 'vehicle', 'vehicles', 'mover', 'movers', 'transporter', 'transporters', 'compartment', 'compartments', 'quarters', 'barracks', 'cabins', 'smuggler', 'smugglers', 'trafficker', 'traffickers', 'bunkers', 'files', 'records', 'changes',
]) // prettier-ignore
