/** Titles and offices that stand before or for a person’s name, lower case, with their short forms. */
export const personHeads = ['president', 'minister', 'secretary', 'governor', 'gov', 'general', 'gen', 'lieutenant', 'lt', 'colonel', 'col', 'major', 'maj', 'captain', 'capt',
  'admiral', 'adm', 'sergeant', 'sgt', 'marshal', 'commander', 'chief', 'head', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'official', 'officer', 'mayor',
  'senator', 'sen', 'ambassador', 'envoy', 'representative', 'rep', 'delegate', 'commissioner', 'chancellor', 'premier', 'leader', 'chairman', 'chairwoman', 'chair',
  'adviser', 'advisor', 'analyst', 'expert', 'professor', 'prof', 'dr', 'doctor', 'diplomat', 'lawmaker', 'legislator', 'deputy', 'mp', 'prosecutor', 'judge', 'sheriff',
  'mr', 'mrs', 'ms', 'miss', 'sir', 'king', 'queen', 'prince', 'pope', 'bishop', 'soldier', 'resident', 'witness', 'journalist', 'reporter', 'correspondent', 'activist',
  'lawyer', 'attorney', 'survivor', 'volunteer', 'economist', 'researcher', 'historian', 'scientist', 'politician', 'ruler', 'aide', 'manager', 'coordinator', 'chancellor',
  'whistleblower', 'firefighter', 'policeman', 'superintendent', 'inspector', 'organiser', 'organizer', 'founder', 'editor', 'author', 'pilot', 'nurse', 'pastor', 'priest',
  'executive', 'mediator', 'negotiator', 'constable', 'trooper', 'fireman', 'coroner', 'examiner', 'surgeon', 'paramedic', 'medic', 'rescuer', 'lecturer', 'teacher', 'driver', 'fighter',
  'eyewitness', 'bystander', 'passenger', 'organizer', 'protester', 'demonstrator', 'campaigner', 'biographer', 'photographer', 'blogger', 'columnist', 'broadcaster', 'adjutant',
  'brigadier', 'boss', 'tycoon', 'skipper', 'secretary-general', 'rector', 'principal', 'dean', 'imam', 'archbishop', 'cardinal', 'rabbi', 'sultan', 'emir', 'sheikh', 'monitor', 'observer', 'tsar', 'czar', 'undersecretary', 'treasurer', 'speaker', 'councillor', 'administrator', 'co-ordinator', 'neighbour', 'neighbor', 'recruit', 'prisoner', 'student', 'source', 'insider', 'in-charge', 'incharge', 'ceo', 'cfo', 'suspect'] as const // prettier-ignore

/** Nouns for many people who speak as one, lower case. */
export const groupHeads = ['officials', 'authorities', 'experts', 'analysts', 'witnesses', 'residents', 'police', 'sources', 'officers', 'soldiers', 'organisers', 'organizers',
  'leaders', 'commanders', 'rescuers', 'lawmakers', 'diplomats', 'spokesmen', 'spokespeople', 'ministers', 'doctors', 'medics', 'activists', 'researchers', 'scientists',
  'prosecutors', 'investigators', 'services', 'forces', 'agencies', 'governments', 'rebels', 'separatists', 'volunteers', 'firefighters', 'observers', 'monitors', 'allies',
  'campaigners', 'protesters', 'survivors', 'eyewitnesses', 'coastguards', 'paramedics', 'passengers', 'neighbors', 'academics', 'lawyers', 'journalists', 'reporters', 'correspondents', 'politicians',
  'senators', 'mps', 'militants', 'insurgents', 'fighters', 'hospitals', 'ministries', 'unions', 'parties', 'churches', 'organisations', 'organizations', 'ngos', 'charities', 'newspapers', 'outlets', 'broadcasters', 'bloggers', 'demonstrators', 'recruits', 'troops', 'chiefs', 'figures', 'aides', 'advisers', 'insiders', 'historians', 'economists',
  'neighbours', 'relatives', 'families', 'locals', 'governors', 'mayors', 'generals', 'intelligence', 'rescuers', 'groups', 'students', 'family', 'staff', 'team', 'teams', 'crews', 'workers', 'advocates', 'critics', 'supporters', 'opponents', 'scholars', 'engineers', 'seismologists', 'forecasters', 'meteorologists', 'epidemiologists', 'negotiators', 'mediators', 'villagers', 'fishermen', 'veterans', 'attendees', 'survivors', 'gardai', 'gardaí', 'gendarmes', 'carabinieri'] as const // prettier-ignore

/** Nouns for a body that speaks, lower case. */
export const bodyHeads = ['ministry', 'media', 'television', 'tv', 'radio', 'agency', 'service', 'army', 'military', 'government', 'office', 'department', 'council', 'committee', 'commission', 'parliament',
  'union', 'organization', 'organisation', 'group', 'channel', 'newspaper', 'paper', 'magazine', 'website', 'broadcaster', 'outlet', 'network', 'institute', 'centre',
  'center', 'staff', 'directorate', 'command', 'headquarters', 'embassy', 'mission', 'court', 'party', 'administration', 'presidency', 'court', 'bureau', 'company', 'firm',
  'force', 'navy', 'guard', 'brigade', 'foundation', 'charity', 'hospital', 'university', 'alliance', 'bloc', 'delegation', 'country', 'municipality',
  'council', 'district', 'station', 'airline', 'operator', 'association', 'federation', 'watchdog', 'think-tank', 'tank', 'programme', 'program', 'authority', 'body', 'cabinet',
  'coastguard', 'gendarmerie', 'observatory', 'secretariat', 'registry', 'league', 'society', 'academy', 'school', 'college', 'clinic', 'consulate', 'prosecution', 'prefecture', 'wire', 'daily', 'tabloid',
  'junta', 'congress', 'senate', 'assembly', 'taskforce', 'panel', 'campaign', 'movement', 'ngo', 'fleet', 'squadron', 'battalion', 'port',
  'intelligence', 'county', 'city', 'hall', 'state', 'unit', 'police', 'front', 'militia', 'corps', 'regiment', 'outfit', 'coalition', 'fund', 'rescue', 'defence', 'defense'] as const // prettier-ignore

/** Adjectives and nouns that stand before such heads, lower case. */
export const actorModifiers = ['senior', 'top', 'former', 'retired', 'deputy', 'military', 'regional', 'local', 'state', 'national', 'federal', 'foreign', 'defence', 'defense',
  'interior', 'security', 'health', 'emergency', 'spy', 'intelligence', 'western', 'eastern', 'northern', 'southern', 'human', 'rights', 'press', 'government', 'police',
  'army', 'official', 'prime', 'vice', 'acting', 'city', 'provincial', 'district', 'county', 'fire', 'rescue', 'news', 'media', 'presidential', 'ruling', 'opposition',
  'several', 'many', 'some', 'other', 'another', 'unnamed', 'anonymous', 'independent', 'international', 'public', 'joint', 'special', 'general', 'chief', 'first', 'main',
  'famous', 'war', 'disaster', 'management', 'aid', 'migration', 'state-run', 'pro-government', 'high-ranking', 'two', 'three', 'four', 'staff', 'air', 'naval', 'border',
  'civil', 'protection', 'affairs', 'trade', 'finance', 'justice', 'policy', 'veteran', 'medical', 'rebel', 'separatist', 'transport', 'education', 'social', 'political',
  'armed', 'militant', 'jihadist', 'insurgent', 'paramilitary', 'humanitarian', 'advocacy', 'watchdog', 'nonprofit', 'nongovernmental', 'environmental', 'volunteer', 'student', 'activist', 'latest', 'leading', 'prominent', 'influential', 'respected', 'central', 'influential', 'religious', 'christian', 'jewish', 'muslim', 'tribal', 'union', 'hospital', 'harbour', 'port', 'rail',
  'communications', 'election', 'electoral', 'environment', 'mountain', 'village', 'town', 'municipal', 'church', 'school', 'labour', 'labor', 'enforcement', 'weather', 'data', 'monitoring',
  'daily', 'weekly', 'us', 'allied', 'lead', 'young', 'own', 'same', 'new', 'one', 'radio', 'television', 'tv', 'unidentified'] as const // prettier-ignore

/** Words that are no speaker although they stand before a verb of saying: “reports indicate”, “the figures suggest”. */
export const nonActors = ['version', 'daylight', 'dawn', 'nightfall', 'report', 'reports', 'data', 'videos', 'video', 'images', 'footage', 'figures', 'estimates', 'evidence', 'developments', 'documents', 'rumors', 'rumours',
  'photos', 'photographs', 'signs', 'results', 'findings', 'that', 'which', 'what', 'statement', 'claims', 'information', 'number', 'numbers', 'toll', 'note', 'map',
  'announcement', 'incident', 'attack', 'plan', 'plans', 'move', 'decision', 'there', 'this', 'these', 'those', 'speculation', 'post', 'page', 'history', 'everyone', 'nobody',
  'one', 'message', 'study', 'survey', 'headline', 'letter', 'document', 'article', 'story', 'statistics', 'calls', 'total', 'deaths', 'news', 'records', 'caption', 'text', 'sign',
  'filing', 'filings', 'lawsuit', 'indictment', 'complaint', 'email', 'emails', 'memo', 'notice', 'bulletin', 'ruling', 'verdict', 'poll', 'polls', 'book', 'film', 'banner', 'banners', 'song', 'editorial',
  'letters', 'messages', 'posts', 'statements', 'studies', 'articles', 'stories', 'headlines', 'papers', 'tweet', 'tweets', 'assessment', 'assessments', 'tally', 'tallies', 'count', 'census',
  'poster', 'placard', 'leaflet', 'inscription', 'plaque', 'certificate', 'transcript', 'script', 'announcements', 'reply', 'answer', 'draft', 'bill', 'law', 'summary', 'update', 'updates', 'edit', 'correction', 'disclaimer', 'release',
  'warning', 'forecast', 'forecasts', 'advisory', 'times', 'years', 'days', 'weeks', 'months', 'things', 'something', 'nothing', 'everything', 'anyone', 'someone', 'projections', 'models', 'case', 'cases', 'losses',
  'wave', 'waves', 'storm', 'storms', 'flood', 'floods', 'flooding', 'blaze', 'blazes', 'wildfire', 'wildfires', 'quake', 'quakes', 'earthquake', 'earthquakes', 'tsunami', 'avalanche', 'avalanches', 'landslide', 'landslides',
  'mudslide', 'mudslides', 'crash', 'crashes', 'accident', 'accidents', 'blast', 'blasts', 'explosion', 'explosions', 'attacks', 'famine', 'epidemic', 'pandemic', 'outbreak', 'collapse', 'cyclone', 'cyclones', 'hurricane', 'hurricanes',
  'typhoon', 'typhoons', 'tornado', 'tornadoes', 'drought', 'fighting', 'violence', 'clashes', 'shelling', 'disaster', 'disasters', 'tragedy', 'stampede', 'bombing', 'bombings', 'shipwreck', 'heatwave', 'fires'] as const // prettier-ignore

/** What makes “figures” people who speak: “opposition figures said”, not “the latest figures showed”, lower case. */
export const peopleGroups = ['opposition', 'political', 'public', 'religious', 'senior', 'leading', 'prominent', 'party', 'rebel', 'military', 'community', 'cultural', 'key', 'church', 'tribal', 'union', 'pro-government'] as const // prettier-ignore

/** Words that end an office after “of”, before its holder’s name: “Minister of Finance Ann Lee”, lower case. */
export const portfolios = ['state', 'interior', 'defence', 'defense', 'finance', 'justice', 'health', 'war', 'staff', 'police', 'education', 'labor', 'labour', 'agriculture', 'transport', 'transportation',
  'energy', 'commerce', 'trade', 'affairs', 'security', 'information', 'emergencies', 'emergency', 'culture', 'tourism', 'operations', 'intelligence', 'management', 'parliament', 'planning', 'relations', 'communications'] as const // prettier-ignore

/** Pronouns that stand for a speaker, with what they can stand for. */
export const pronouns: Readonly<Record<string, 'person' | 'body' | 'group'>> = {
  he: 'person',
  she: 'person',
  it: 'body',
  they: 'group',
  him: 'person',
  her: 'person',
  them: 'group',
  who: 'person',
  which: 'body',
}

/** Words that mark a capitalised name as that of a place or body, never a person. */
export const bodyWords = ['North', 'South', 'East', 'West', 'United', 'New', 'Saudi', 'Western', 'Republic', 'Union', 'Ministry', 'Council', 'House', 'Office',
  'Agency', 'Service', 'Services', 'Department', 'Directorate', 'Staff', 'Army', 'Force', 'Forces', 'Center', 'Centre', 'Institute', 'Journal', 'Times', 'Post', 'News', 'Press',
  'Agency', 'Committee', 'Commission', 'Group', 'Guard', 'Command', 'Organization', 'Organisation', 'Authority', 'Bank', 'Court', 'Police', 'State', 'States', 'Parliament',
  'Government', 'Intelligence', 'Military', 'Security', 'Media', 'Television', 'Radio', 'University', 'Hospital', 'Association', 'Cross', 'Watch', 'International', 'National',
  'World', 'Management', 'Party', 'Movement', 'Foundation', 'Team', 'Mission', 'Administration', 'Bureau', 'Corps', 'Navy', 'Kingdom', 'Federation', 'Alliance', 'Chiefs', 'City', 'County'] as const // prettier-ignore

/** What befalls people although its name may be somebody’s who speaks: “the fire claimed 40”; for what never speaks see `nonActors`. */
export const calamities = ['fire', 'sea', 'river', 'war', 'conflict', 'battle', 'strikes', 'shooting', 'raid', 'collision', 'crush', 'eruption', 'disease', 'virus', 'cholera', 'measles', 'ebola', 'illness', 'ambush', 'explosion', 'blast', 'clashes'] as const // prettier-ignore
