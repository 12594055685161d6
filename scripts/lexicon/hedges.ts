/** Words that hold a figure at arm's length without bounding it; longest first. */
export const hedges: readonly string[] = [
  "it's possible", 'it is possible', 'it may be', 'it is likely', 'it is believed', 'it is thought', 'are believed to', 'is believed to', 'were believed to', 'are thought to', 'is thought to', 'are said to',
  'is said to', 'are expected to', 'is expected to', 'are feared', 'is feared', 'feared', 'possibly', 'perhaps', 'maybe', 'probably', 'presumably', 'reportedly', 'allegedly', 'purportedly', 'apparently',
  'supposedly', 'potentially', 'likely', 'could', 'might', 'may',
] // prettier-ignore
