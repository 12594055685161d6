/** Verbs that report what somebody says or holds: base form; other forms are made by rule or listed in `irregularForms`. */
export const sayingVerbs = [
  'say', 'tell', 'announce', 'report', 'claim', 'confirm', 'add', 'warn', 'suggest', 'note', 'write', 'post', 'state', 'insist',
  'argue', 'acknowledge', 'admit', 'declare', 'reveal', 'disclose', 'stress', 'explain', 'indicate', 'allege', 'tweet', 'maintain',
  'assert', 'concede', 'emphasize', 'emphasise', 'conclude', 'testify', 'recall', 'repeat', 'reiterate', 'caution', 'remark', 'comment',
  'deny', 'dismiss', 'describe', 'reject', 'inform', 'brief', 'clarify', 'relay', 'observe', 'signal', 'hint', 'vow', 'pledge',
  'boast', 'complain', 'joke', 'quip', 'reply', 'respond', 'affirm', 'contend', 'attest', 'publish', 'release', 'record',
  'count', 'register', 'list', 'put', 'call', 'mention', 'share', 'document', 'tally', 'specify', 'detail', 'advise', 'continue', 'revise', 'raise', 'increase', 'lower', 'show', 'find', 'cite', 'give', 'offer', 'issue', 'provide', 'agree', 'peg', 'place',
  'assure', 'obtain', 'compile', 'identify', 'see', 'speak', 'recount', 'reference', 'quote', 'have', 'propose', 'refer', 'make', 'publicise', 'publicize', 'come', 'update',
] as const // prettier-ignore

/** Verbs that report also after “would” or “can”: “officials would say only that”; others then tell what may be done. */
export const openVerbs = ['say', 'tell', 'confirm', 'report', 'put', 'argue', 'add', 'note', 'claim', 'call', 'suggest'] as const // prettier-ignore

/** Verbs that report what somebody holds to be so, without saying that they said it. */
export const beliefVerbs = [
  'believe',
  'think',
  'estimate',
  'reckon',
  'expect',
  'assess',
  'calculate',
  'predict',
  'anticipate',
  'fear',
  'suspect',
  'judge',
  'determine',
  'project',
  'forecast',
  'hope',
  'guess',
] as const

/** Verbs of which only people, and those who speak for them, can be the subject: whoever does these speaks, whatever noun names them. */
export const personalVerbs = ['say', 'tell', 'announce', 'report', 'claim', 'confirm', 'add', 'warn', 'note', 'write', 'state', 'insist', 'argue', 'acknowledge', 'admit', 'declare', 'explain', 'allege', 'testify', 'recall', 'remark',
  'comment', 'deny', 'inform', 'reply', 'respond', 'believe', 'think', 'estimate', 'reckon', 'find', 'maintain', 'stress', 'assert', 'complain', 'caution', 'recount'] as const // prettier-ignore

/** Forms that no rule makes: base form → every other form. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  put: ['puts', 'put', 'putting'],
  deny: ['denies', 'denied', 'denying'],
  testify: ['testifies', 'testified', 'testifying'],
  reply: ['replies', 'replied', 'replying'],
  clarify: ['clarifies', 'clarified', 'clarifying'],
  specify: ['specifies', 'specified', 'specifying'],
  tally: ['tallies', 'tallied', 'tallying'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  give: ['gives', 'gave', 'given', 'giving'],
  show: ['shows', 'showed', 'shown', 'showing'],
  find: ['finds', 'found'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
  hope: ['hopes', 'hoped', 'hoping'],
  peg: ['pegs', 'pegged', 'pegging'],
  identify: ['identifies', 'identified', 'identifying'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  have: ['has', 'had', 'having'],
  agree: ['agrees', 'agreed', 'agreeing'],
  come: ['comes', 'came', 'coming'],
  make: ['makes', 'made', 'making'],
  refer: ['refers', 'referred', 'referring'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
}

const figureGiven =
  '(?:(?:an?|its|their|the|his|her|no|these) (?:\\p{Ll}+ ){0,3}?(?:[\\d.,]+ )?(?:figures?|stats|statistics|toll|estimates?|numbers?|count|tally|total|range|breakdown)|(?:\\p{Ll}+ing |different |lower |higher |various )(?:figures|estimates|numbers))\\b'

/** Verbs that report only with certain words after them: “put the toll at”, “published figures”, “called it”. */
export const demandingVerbs: Readonly<Record<string, string>> = {
  add: '(?! (?:later|up)\\b| (?:(?:just|only|about|around|some|nearly|almost|over|more than|up to|at least|as many as|another) )*\\d(?![^.;]{0,80}\\b(?:is|are|was|were|has|have|had|will|would|could|may|died|fled|drowned)\\b))',
  assure: '(?: \\S+){0,4}? that\\b',
  declare:
    '(?! (?:an? |the )?(?:\\p{Ll}+ ){0,3}?(?:emergency|war|victory|defeat|independence|holiday|truce|ceasefire|cease-fire|mourning|bankruptcy|martial law|disaster area)\\b)',
  maintain: '(?! (?:an?|its|his|her|their|control|order|ties|calm|peace|contact)\\b)',
  pledge: '(?! (?:to|allegiance|loyalty|support|revenge|help|aid)\\b)',
  vow: '(?! (?:to|revenge|vengeance)\\b)',
  publicise: ' (?:\\p{Ll}+ ){0,2}?(?:reports?|claims?|figures|estimates?|intelligence|allegations?) that\\b',
  publicize: ' (?:\\p{Ll}+ ){0,2}?(?:reports?|claims?|figures|estimates?|intelligence|allegations?) that\\b',
  put: '(?: it, ?[“"])|(?: \\S+){1,6}? in (?:an?|the) (?:same |similar |broad |wide )?range\\b| forward (?:an?|its|the) (?:\\p{Ll}+ ){0,3}?(?:estimates?|figure|number|toll|count|total) of\\b| the (?:figure|number|toll|count|total) (?:\\p{Ll}+ )?(?:higher|lower)\\b|(?: \\S+){0,18}?(?: [–—-] [^–—]{1,200} [–—-])? (?:at(?! (?:risk|odds|ease|stake|war|the (?:cent|heart|top|mercy|helm|front)))|around|closer to|nearer|as high as|as low as)\\b',
  come: ' out with (?:an?|its|their|his|her|the) (?:\\p{Ll}+ ){0,3}?(?:estimat(?:e|ion)|figure|number|count|tally|statement|report|warning|prediction) (?:that|of)\\b',
  peg: ' (?:\\S+ ){1,8}?at\\b',
  place: ' the (?:\\S+ ){1,8}?(?:at|from)\\b',
  agree: ' that\\b',
  update: ' (?:the|its|their|an earlier) (?:\\p{Ll}+ ){0,3}?(?:toll|figures?|number|count|tally|total|estimate)s?\\b',
  make: ' (?:the|an?) (?:point|claim|case|argument|estimate|prediction|assertion) that\\b',
  refer: ' to (?:[“"]|(?:the |an? )?(?:figure|number|total|toll)s? of )',
  quote: ' (?:a total of )?(?:at least|about|around|some|more than|over|nearly|up to|figures of|\\d)',
  have: ' (?:(?:an?|its|their) (?:\\p{Ll}+ ){0,3}?(?:estimates?|figure|count|tally) of (?:\\p{Ll}+ ){0,2}\\d|the (?:number|figure|crowd|turnout|total|toll)s?(?: of \\S+)? at\\b)',
  speak: ' of (?:between|at least|about|around|some|more than|over|nearly|almost|up to|as many as|an estimated|\\d)',
  see: ' (?:at least|about|around|some|more than|over|nearly|up to|an estimated|\\d)',
  obtain: ' (?:\\S+ ){0,4}?(?:list|lists|data|database|records|documents|figures)\\b',
  compile: ' (?:\\S+ ){0,4}?(?:list|lists|data|database|records|figures|tally|names)\\b',
  identify: ' (?:that\\b|(?:the names of )?(?:at least|about|around|some|more than|over|nearly|up to|\\d))',
  claim:
    '(?! by\\b| (?!that\\b)(?:\\S+ ){0,3}?(?:responsibility|credit|victory|asylum|ownership|(?:attacks?|bombings?|blasts?|assaults?|raids?|shootings?|strikes?)(?! (?:(?!that\\b|which\\b)[^\\s.,;:“”"]+ ){0,12}?(?:killed|wounded|injured|hit|left|destroyed)\\b)|lives|life)\\b)',
  admit:
    '(?! (?:(?:just|only|about|around|some|nearly|almost|over|more than|up to|at least|as many as|another|a further) )*(?:\\d(?![^.;]{0,80}\\b(?:is|are|was|were|has|have|had|died)\\b)|to (?:the |a |an )?(?:\\S+ )?(?:hospitals?|clinics?)\\b|into\\b|(?:(?:just|only|about|around) )?(?:(?:a|one|two) )?(?:third|quarter|half|fewer|more|fresh|hundreds|thousands)\\b))',
  hope: ' (?:that|for|to (?:draw|attract|gather|bring|see|mobili[sz]e|assemble)|(?:its|their|the) (?:\\S+ ){1,5}?would)\\b',
  propose:
    ' (?:that\\b|(?:sending|housing|moving|taking|hosting|sheltering|resettling|evacuating|admitting|accepting|deploying|recruiting|swapping|exchanging|releasing|freeing)\\b|to (?:send|house|move|take|host|shelter|resettle|evacuate|admit|accept|deploy|recruit|swap|exchange|release|free)\\b)',
  suspect: ' (?:that|the|it|they|he|she|there|a|an|more|at|about|some|up)\\b',
  show: '(?: that\\b|,| ?[.,]|$| (?:(?:late |early )?on \\p{Lu}\\p{Ll}+day\\b|at least|about|around|some|more than|over|nearly|up to|a total of|there|\\d|(?:the |its )?(?:estimates?|figures|data|statistics|calculations|records|numbers) (?:released |compiled |collected |published )?(?:by|from|of)\\b))',
  find: '(?:(?: out)? that\\b| there (?:are|were|was)\\b|[.,]|$)',
  cite: '(?: \\S+){0,5}? (?:assessments?|figures?|estimates?|data|statistics|tally|toll|numbers?|counts?|report|officials|sources|ministry|statement|intelligence)\\b',
  state:
    '(?! (?:[Ss]en(?:ator)?|[Rr]ep(?:resentative)?|Attorney|Supreme|Gov|troopers?|lawmakers?|legislat\\p{L}+|prosecutors?|university|prisons?|of|tv|TV|media|television|radio|news|broadcaster|agency|department|officials?|police|secretary|government|forces|troops)\\b| (?:\\p{Ll}+ ){1,3}(?:department|agency|office|services?|authorit\\p{Ll}+|officials?|police|commission|board|council|spokes\\p{Ll}+)\\b)',
  call: ' (?:it|them|the|this|that|reports|claims|such)\\b',
  share: ' (?:figures|data|numbers|an? (?:estimate|update|figure))\\b',
  publish:
    ' (?:figures|data|numbers|(?:the )?names of|an? (?:\\p{Ll}+ ){0,2}?(?:estimate|update|figure|report|statement|toll|tally|count|total|list)|the)\\b',
  give: ` ${figureGiven}`,
  offer: ` ${figureGiven}`,
  issue: ` (?:${figureGiven}|(?:this|the following) (?:update|statement)\\b)`,
  provide: ` ${figureGiven}`,
  release:
    ' (?:figures|data|numbers|(?:the )?names of|(?:an?|this|the(?: following)?) (?:estimate|update|figure|report|statement)|(?:an?|the|its|their) (?:\\p{Ll}+ ){0,2}?list of (?:at least |about |some |more than |over |nearly )?\\d[\\d,.]*)\\b',
  post: '(?: \\S+){0,4}? (?:that|on|an?|online|in)\\b|,? ?["“:]',
  count: ' (?:a total of |a record )?(?:at least|about|around|some|more than|over|nearly|close to|closer to|up to|\\d)',
  record: ' (?:a total of |a record )?(?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  register: ' (?:a total of |a record )?(?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  list: ' (?:a total of |a record |(?:the )?(?:names|details) of )?(?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  document:
    ' (?:a total of |a record |(?:the )?(?:deaths?|killings?|cases?|loss) of |an? (?:spike|rise|increase|surge|jump) in the (?:number|toll) of [^.;“”]{3,80} to )?(?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  tally: ' (?:a total of |a record )?(?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  revise:
    '(?: (?:it|this|that|the|its|their)\\b(?: \\S+){0,6}? (?:to|up|down|from)\\b|(?: (?:up|down|upwards?|downwards?))?(?: from [\\d,.]+)? to [\\d,.]+ (?:the|its|their)\\b)',
  raise: ' (?:the|its|their)\\b(?: \\S+){0,3}? (?:toll|number|figure|count|estimated?|tally|total)\\b',
  increase: ' (?:the|its|their)\\b(?: \\S+){0,2}? estimate[sd]?\\b',
  lower:
    ' (?:the|its|their)\\b(?: \\S+){0,2}? (?:estimate[sd]?|toll|tally|figures?|number of (?:those|people|\\p{Ll}+) (?:killed|dead|missing|injured)\\b(?=.{0,200}\\b(?:estimate|toll|tally|figure)))\\b',
  continue: ':? ?,? ?["“]',
  detail: ' (?:that|how|the|(?:(?:on|at|in) (?:[^\\s\\d,.;:]+ ){1,6}?)?(?:that|how|what))\\b',
  expect: ' (?!to (?:arrive|be deployed))',
}

/** Forms that are nouns as often as verbs: “Norland’s claims”, “an estimate of”. */
export const nounForms = ['claim', 'claims', 'report', 'reports', 'estimate', 'estimates', 'note', 'notes', 'states', 'state', 'posts', 'post', 'counts', 'count',
  'remark', 'remarks', 'comment', 'comments', 'fear', 'fears', 'brief', 'tally', 'record', 'records', 'list', 'lists', 'signal', 'signals', 'hint', 'hints', 'release',
  'releases', 'issue', 'issues', 'call', 'calls', 'share', 'shares', 'project', 'projects', 'document', 'documents', 'register', 'registers', 'pledge', 'pledges', 'stress', 'thought',
  'tweet', 'tweets', 'reply', 'caution', 'judge', 'judges', 'detail', 'details', 'puts', 'release', 'vow', 'vows', 'suspect', 'suspects', 'published', 'expected', 'think', 'raise', 'raises', 'forecast', 'forecasts', 'hope', 'hopes', 'briefing', 'recount', 'recounts', 'reference', 'references', 'update', 'updates'] as const // prettier-ignore

/** Nouns for a piece of saying: “a statement released by the ministry”. */
export const sayingNouns = ['statement', 'report', 'post', 'tallies', 'counts', 'projections', 'bulletins', 'assessment', 'estimate', 'estimates', 'briefing', 'message', 'update', 'tally', 'count', 'figures', 'figure', 'data',
  'numbers', 'letter', 'announcement', 'tweet', 'communique', 'bulletin', 'order', 'intelligence', 'information', 'statistics', 'records', 'release', 'comments', 'remarks',
  'statements', 'reports', 'posts', 'analysis', 'study', 'survey', 'calculations', 'document', 'documents', 'account', 'list', 'evaluation', 'reporting'] as const // prettier-ignore

/** Words between subject and verb that do not end the subject: auxiliaries and adverbs. */
export const auxiliaries = [
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'would',
  'will',
  'did',
  'does',
  'do',
  'be',
  'been',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
] as const

/** Adverbs that stand between a subject and its verb of saying. */
export const adverbs = ['also', 'himself', 'herself', 'itself', 'themselves', 'personally', 'now', 'later', 'earlier', 'meanwhile', 'previously', 'recently', 'further', 'repeatedly', 'then', 'again', 'already', 'long', 'since',
  'initially', 'reportedly', 'publicly', 'subsequently', 'however', 'only', 'first', 'once', 'still', 'just', 'quickly', 'officially', 'privately', 'therefore', 'even',
  'instead', 'flatly', 'simply', 'similarly', 'separately', 'clearly', 'falsely', 'openly', 'finally', 'consistently', 'always', 'not', 'never', 'jointly', 'broadly', 'last',
  'originally', 'apparently', 'allegedly', 'unofficially', 'formally', 'informally', 'eventually', 'immediately', 'roughly', 'tentatively', 'wrongly', 'correctly', 'collectively', 'at first',
  'currently', 'conservatively', 'generally', 'both', 'all', 'each', 'alone', 'sometimes', 'often', 'usually', 'regularly', 'so far', 'thus far', 'to date', 'till now', 'until now'] as const // prettier-ignore

/** What a verb of saying can be the outcome of: whoever managed to count them has counted them. */
export const achievements = ['managed to', 'able to', 'went on to', 'goes on to', 'gone on to', 'continued to', 'continues to'] as const // prettier-ignore

/** Participles that no rule makes and that are no past tense: “a report written in May”. */
export const pastParticiples = ['written', 'taken', 'given', 'seen', 'shown', 'known', 'drawn', 'driven', 'flown', 'stolen', 'sunk', 'chosen', 'hidden', 'beaten', 'born', 'torn'] as const // prettier-ignore

/** Past tenses that no rule makes, and that follow whom a sentence is about. */
export const pastVerbs = ['went', 'made', 'took', 'gave', 'held', 'met', 'spoke', 'came', 'sent', 'found', 'left', 'lost', 'won', 'began', 'fell', 'rose', 'ran', 'stood', 'sat', 'saw',
  'knew', 'brought', 'fought', 'built', 'bought', 'caught', 'paid', 'led', 'fled', 'struck', 'shot', 'hit', 'put', 'set', 'sought', 'kept', 'got', 'drew', 'flew', 'wore', 'grew',
  'became', 'felt', 'heard', 'read', 'broke', 'cut', 'threw', 'lay', 'chose', 'drove', 'rode', 'woke', 'shook', 'sank', 'laid'] as const // prettier-ignore
