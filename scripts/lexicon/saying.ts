/** Verbs that report what somebody says or holds: base form; other forms are made by rule or listed in `irregularForms`. */
export const sayingVerbs = [
  'say', 'tell', 'announce', 'report', 'claim', 'confirm', 'add', 'warn', 'suggest', 'note', 'write', 'post', 'state', 'insist',
  'argue', 'acknowledge', 'admit', 'declare', 'reveal', 'disclose', 'stress', 'explain', 'indicate', 'allege', 'tweet', 'maintain',
  'assert', 'concede', 'emphasize', 'emphasise', 'conclude', 'testify', 'recall', 'repeat', 'reiterate', 'caution', 'remark', 'comment',
  'deny', 'dismiss', 'describe', 'reject', 'inform', 'brief', 'clarify', 'relay', 'observe', 'signal', 'hint', 'vow', 'pledge',
  'boast', 'complain', 'joke', 'quip', 'reply', 'respond', 'affirm', 'contend', 'attest', 'publish', 'release', 'record',
  'count', 'register', 'list', 'put', 'call', 'mention', 'share', 'document', 'tally', 'specify', 'detail', 'advise', 'continue', 'revise', 'raise',
] as const // prettier-ignore

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
] as const

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
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
}

/** Verbs that report only with certain words after them: “put the toll at”, “published figures”, “called it”. */
export const demandingVerbs: Readonly<Record<string, string>> = {
  put: '(?: \\S+){0,8}? at\\b',
  call: ' (?:it|them|the|this|that|reports|claims|such)\\b',
  share: ' (?:figures|data|numbers|an? (?:estimate|update|figure))\\b',
  publish: ' (?:figures|data|numbers|an? (?:estimate|update|figure|report|statement)|the)\\b',
  release: ' (?:figures|data|numbers|an? (?:estimate|update|figure|report|statement))\\b',
  post: '(?: \\S+){0,4}? (?:that|on|an?|online|in)\\b|,? ?["“:]',
  count: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  record: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  register: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  list: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  document: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  tally: ' (?:at least|about|around|some|more than|over|nearly|up to|\\d)',
  revise: ' (?:it|this|that|the|its|their)\\b(?: \\S+){0,6}? (?:to|up|down|from)\\b',
  raise: ' (?:the|its|their)\\b(?: \\S+){0,3}? (?:toll|number|figure|count|estimate|tally|total)\\b',
  continue: ':? ?,? ?["“]',
  detail: ' (?:that|how|the)\\b',
  expect: ' (?!to (?:arrive|be deployed))',
}

/** Forms that are nouns as often as verbs: “Norland’s claims”, “an estimate of”. */
export const nounForms = ['claim', 'claims', 'report', 'reports', 'estimate', 'estimates', 'note', 'notes', 'states', 'state', 'posts', 'post', 'counts', 'count',
  'remark', 'remarks', 'comment', 'comments', 'fear', 'fears', 'brief', 'tally', 'record', 'records', 'list', 'lists', 'signal', 'signals', 'hint', 'hints', 'release',
  'releases', 'call', 'calls', 'share', 'shares', 'project', 'projects', 'document', 'documents', 'register', 'registers', 'pledge', 'pledges', 'stress', 'thought',
  'tweet', 'tweets', 'reply', 'caution', 'judge', 'judges', 'detail', 'details', 'puts', 'release', 'vow', 'vows', 'suspect', 'suspects', 'published', 'expected', 'think', 'raise', 'raises'] as const // prettier-ignore

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
export const adverbs = ['also', 'now', 'later', 'earlier', 'meanwhile', 'previously', 'recently', 'further', 'repeatedly', 'then', 'again', 'already', 'long', 'since',
  'initially', 'reportedly', 'publicly', 'subsequently', 'however', 'only', 'first', 'once', 'still', 'just', 'quickly', 'officially', 'privately', 'therefore', 'even',
  'instead', 'flatly', 'simply', 'similarly', 'separately', 'clearly', 'falsely', 'openly', 'finally', 'consistently', 'always', 'not', 'never', 'jointly', 'broadly', 'last',
  'currently', 'conservatively', 'generally', 'both', 'all'] as const // prettier-ignore

/** Past tenses that no rule makes, and that follow whom a sentence is about. */
export const pastVerbs = ['went', 'made', 'took', 'gave', 'held', 'met', 'spoke', 'came', 'sent', 'found', 'left', 'lost', 'won', 'began', 'fell', 'rose', 'ran', 'stood', 'sat', 'saw',
  'knew', 'brought', 'fought', 'built', 'bought', 'caught', 'paid', 'led', 'fled', 'struck', 'shot', 'hit', 'put', 'set', 'sought', 'kept', 'got', 'drew', 'flew', 'wore', 'grew',
  'became', 'felt', 'heard', 'read', 'broke', 'cut', 'threw', 'chose', 'drove', 'rode', 'woke', 'shook', 'sank', 'laid'] as const // prettier-ignore
