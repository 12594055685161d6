/** Words that call a report untrue: “groundless”, “a rumour”. */
export const untrueWords = [
  'groundless', 'baseless', 'unfounded', 'false', 'fake', 'untrue', 'fabricated', 'fabrication', 'fabrications', 'invented',
  'rumor', 'rumors', 'rumour', 'rumours', 'lie', 'lies', 'nonsense', 'fiction', 'disinformation', 'misinformation', 'propaganda',
  'speculation', 'absurd', 'hoax', 'smear', 'unsubstantiated', 'incorrect', 'wrong',
] as const // prettier-ignore

/** Verbs that pass such a verdict, in every form that a report uses. */
export const verdictVerbs = [
  'described', 'describes', 'describing', 'dismissed', 'dismisses', 'dismissing', 'rejected', 'rejects', 'rejecting',
  'called', 'calls', 'calling', 'branded', 'brands', 'branding', 'labelled', 'labeled', 'labelling', 'labeling',
  'denounced', 'denounces', 'denouncing', 'slammed', 'slamming', 'rubbished', 'brushed off',
] as const // prettier-ignore

/** Nouns for what others have said. */
export const reportNouns = [
  'reports', 'report', 'claims', 'claim', 'allegations', 'allegation', 'accusations', 'accusation', 'suggestions', 'suggestion',
  'assertions', 'assertion', 'statements', 'statement', 'rumors', 'rumours', 'speculation', 'figures', 'figure', 'estimates', 'estimate',
] as const // prettier-ignore

/** Nouns for what is denied to have happened: “denied the presence of soldiers”. */
export const deedNouns = [
  'deployment', 'deployments', 'movement', 'movements', 'presence', 'involvement', 'participation', 'dispatch', 'transfer', 'transfers', 'use', 'existence', 'role', 'losses', 'casualties', 'deaths', 'killing', 'recruitment', 'arrival',
] as const // prettier-ignore

/** Verbs of denial, in every form. */
export const denialVerbs = ['denied', 'denies', 'deny', 'denying'] as const

/** Verbs that deny a report when they have one as their object: “rejected the claims”. */
export const rejectionVerbs = [
  ...denialVerbs, 'rejected', 'rejects', 'reject', 'rejecting', 'dismissed', 'dismisses', 'dismiss', 'dismissing', 'refuted', 'refutes', 'refute', 'refuting',
  'disputed', 'disputes', 'dispute', 'disputing', 'rebuffed', 'rebutted', 'rubbished', 'contradicted', 'brushed off', 'brushed aside', 'shrugged off', 'denounced', 'repudiated',
] as const // prettier-ignore

/** Verbs that, negated, deny that people were sent, used or lost. */
export const deedVerbs = [
  'sent', 'send', 'sending', 'deployed', 'deploy', 'dispatched', 'dispatch', 'supplied', 'transferred', 'committed', 'lost', 'suffered', 'killed',
] as const // prettier-ignore
