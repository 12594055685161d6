/** Words behind people that say what became of them in a disaster or a flight: “405 tourists were *aboard*”, “three men were *rescued*”. */
export const plights: ReadonlySet<string> = new Set([
  'rescued', 'saved', 'pulled', 'recovered', 'retrieved', 'found', 'discovered', 'picked', 'plucked', 'lifted', 'airlifted', 'flown', 'winched', 'ferried', 'brought', 'taken', 'rushed', 'transported', 'transferred',
  'hospitalised', 'hospitalized', 'treated', 'admitted', 'discharged', 'evacuated', 'relocated', 'resettled', 'rehoused', 'housed', 'sheltered', 'sheltering', 'displaced', 'uprooted', 'stranded', 'marooned', 'trapped',
  'missing', 'unaccounted', 'accounted', 'feared', 'drowned', 'perished', 'survived', 'survive', 'escaped', 'fled', 'fleeing', 'arrived', 'arriving', 'crossed', 'crossing', 'landed', 'disembarked', 'swam', 'jumped', 'suffered', 'suffering', 'sustained',
  'shot', 'stabbed', 'burned', 'burnt', 'crushed', 'swept', 'entombed', 'engulfed', 'buried', 'electrocuted', 'murdered', 'massacred', 'slaughtered', 'beheaded', 'executed', 'deceased', 'identified', 'deported', 'repatriated', 'returned', 'expelled', 'aboard', 'onboard', 'ashore', 'homeless', 'hospital', 'hospitals', 'injury', 'injuries', 'wounds', 'burns', 'wreckage', 'rubble', 'kayak',
  'dinghy', 'dinghies', 'raft', 'affected', 'unharmed', 'unhurt', 'uninjured', 'unscathed', 'safe', 'alive', 'lifeless', 'condition',
]) // prettier-ignore

/** The gravest of them, by which a single person counts too: “one girl was *rescued*”, “a hospital had one man in critical *condition*”. */
export const harms: ReadonlySet<string> = new Set([
  'rescued', 'hospitalised', 'hospitalized', 'treated', 'admitted', 'trapped', 'missing', 'unaccounted', 'drowned', 'perished', 'survived', 'survive', 'shot', 'stabbed', 'burned', 'burnt', 'crushed', 'electrocuted', 'murdered', 'executed', 'injury', 'injuries', 'wounds', 'burns', 'condition',
]) // prettier-ignore

/** Verbs and nouns before people that do the same: “*carrying* 42 students”, “the *search for* two sailors”. */
export const plightLeads: ReadonlySet<string> = new Set([
  'rescued', 'rescuing', 'rescue', 'saved', 'saving', 'save', 'carrying', 'carried', 'ferrying', 'ferried', 'airlifting', 'bused', 'bussed', 'transporting', 'transported', 'evacuated', 'evacuating', 'evacuate', 'treating', 'treated', 'receiving', 'received', 'admitted', 'admitting',
  'found', 'finding', 'recovered', 'pulled', 'freed', 'trapping', 'stranding', 'picked', 'airlifted', 'sheltering', 'sheltered', 'hosting', 'hosts', 'hosted', 'housing', 'houses', 'housed', 'drowning', 'drowned', 'displacing', 'displaced', 'injuring', 'claiming', 'claimed', 'crushed', 'crushing', 'burying', 'buried', 'missing', 'murdered', 'shot', 'accepted', 'moved', 'moving', 'relocated', 'relocating', 'transferred', 'transferring', 'bringing', 'brought', 'deported', 'deporting', 'repatriated', 'expelled', 'flew', 'forced', 'forcing', 'plucked', 'plucking', 'resettled', 'resettle', 'welcomed',
]) // prettier-ignore

/** People who come to a disaster, tell of it or are kin of those in it; only harm done to them makes them count. */
export const bystanders: ReadonlySet<string> = new Set([
  'firefighter', 'rescuer', 'officer', 'general', 'colonel', 'commander', 'policeman', 'policewoman', 'police', 'cop', 'trooper', 'guard', 'agent', 'spy', 'soldier', 'troop', 'serviceman', 'servicewoman', 'service member', 'paratrooper', 'marine', 'sniper', 'gunner', 'fighter', 'rebel', 'militant', 'gunman', 'mercenary',
  'recruit', 'conscript', 'reservist', 'guardsman', 'insurgent', 'guerrilla', 'suspect', 'official', 'diplomat', 'ambassador', 'minister', 'president', 'leader', 'adviser', 'advisor', 'aide', 'lawmaker', 'senator', 'deputy', 'mayor', 'governor', 'judge', 'lawyer', 'journalist', 'reporter', 'photographer', 'author', 'expert', 'analyst',
  'scientist', 'researcher', 'engineer', 'technician', 'translator', 'interpreter', 'instructor', 'trainer', 'specialist', 'contractor', 'personnel', 'staff', 'doctor', 'nurse', 'medic', 'paramedic', 'volunteer', 'protester', 'protestor', 'demonstrator', 'marcher', 'supporter', 'activist', 'participant', 'attendee', 'rallygoer', 'onlooker',
  'bystander', 'mourner', 'brother', 'sister', 'son', 'daughter', 'parent', 'mother', 'father', 'grandchild', 'relative', 'friend', 'colleague', 'neighbour', 'neighbor', 'player', 'artist', 'actor', 'candidate', 'voter', 'oligarch', 'billionaire', 'veteran', 'household', 'builder', 'settler',
  'attacker', 'assailant', 'terrorist', 'extremist', 'raider', 'robber', 'bandit', 'hijacker', 'kidnapper', 'abductor', 'intruder', 'looter', 'rioter', 'gangster', 'pirate', 'smuggler', 'trafficker', 'islamist', 'jihadi', 'partisan', 'peacekeeper', 'coastguard', 'lifeguard', 'cousin', 'nephew', 'niece', 'sibling', 'grandparent', 'elder', 'missionary', 'pastor', 'imam', 'bishop',
]) // prettier-ignore

/** Words that show that people are told of before the law, not in a plight: “two men were taken into custody”. */
export const lawful: ReadonlySet<string> = new Set([
  'custody', 'charged', 'charges', 'arrested', 'guilty', 'court', 'jailed', 'sentenced', 'convicted', 'accused', 'suspected', 'acquitted', 'questioned', 'indicted', 'bail', 'bailed', 'trial', 'prosecuted',
]) // prettier-ignore
