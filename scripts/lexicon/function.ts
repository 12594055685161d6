/** Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries, common verbs and adverbs. */
export const stoppers: ReadonlySet<string> = new Set([
  'of', 'in', 'on', 'at', 'to', 'from', 'by', 'with', 'without', 'for', 'as', 'into', 'onto', 'upon', 'over', 'under', 'about', 'around', 'near', 'between', 'among', 'amid', 'after',
  'before', 'during', 'since', 'until', 'till', 'through', 'throughout', 'across', 'against', 'along', 'behind', 'beyond', 'despite', 'except', 'inside', 'outside', 'off', 'out', 'up', 'down',
  'per', 'than', 'via', 'within', 'towards', 'toward', 'above', 'below', 'beside', 'besides', 'including', 'like', 'unlike', 'ago', 'earlier', 'later',
  'but', 'nor', 'yet', 'so', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'when', 'where', 'whether', 'that', 'which', 'who', 'whom', 'whose', 'what', 'how', 'why',
  'the', 'a', 'an', 'this', 'these', 'those', 'each', 'every', 'either', 'neither', 'both', 'all', 'any', 'some', 'no', 'such', 'apiece',
  'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'us', 'them', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 'there', 'here', 'himself', 'themselves',
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must',
  "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", 'not', 'never',
  'said', 'says', 'say', 'told', 'tells', 'left', 'leaves', 'leaving', 'took', 'take', 'takes', 'taking', 'made', 'makes', 'making', 'came', 'comes', 'coming', 'went', 'goes', 'going', 'got', 'gets',
  'gave', 'gives', 'giving', 'saw', 'sees', 'seen', 'sent', 'sends', 'sending', 'put', 'puts', 'began', 'begins', 'became', 'becomes', 'hit', 'hits', 'hitting', 'struck', 'strikes', 'striking',
  'brought', 'brings', 'held', 'holds', 'kept', 'keeps', 'led', 'leads', 'leading', 'met', 'meets', 'showed', 'shows', 'used', 'uses', 'using', 'served', 'serving', 'caused', 'causes', 'causing',
  'suffer', 'suffers', 'suffered', 'suffering', 'arrive', 'arrived', 'arrives', 'arriving', 'fled', 'flee', 'fleeing', 'live', 'lived', 'lives', 'living', 'marched', 'marching', 'gathered', 'remain', 'remained', 'remains',
  'joined', 'took', 'attended', 'forced', 'forcing', 'crossed', 'survived', 'escaped', 'returned', 'affected', 'according', 'only', 'also', 'now', 'then', 'still', 'currently', 'presently', 'already', 'just', 'even', 'too', 'yesterday', 'today',
  'tomorrow', 'tonight', 'maybe', 'perhaps', 'probably', 'tops', 'anyway', 'spent', 'slept', 'stayed', 'fell', 'ran', 'drove', 'walked', 'died', 'won', 'lost', 'meanwhile', 'however', 'again', 'once', 'back', 'away', 'together', 'alone', 'nationwide', 'worldwide', 'nationally', 'elsewhere', 'statewide', 'citywide', 'countrywide', 'altogether', 'reported', 'believe', 'believed', 'estimated', 'feared', 'presumed', 'confirmed', 'involving', 'regarding', 'appear', 'appears', 'appeared', 'seem', 'seems', 'seemed',
]) // prettier-ignore

/** Words that may stand between a number and a fate: “22 have been killed”, “two others seriously injured”, “20 are feared trapped”. */
export const fateFillers: ReadonlySet<string> = new Set([
  'are', 'were', 'was', 'is', 'have', 'has', 'had', 'been', 'being', 'be', 'others', 'other', 'more', 'also', 'reportedly', 'feared', 'reported', 'confirmed', 'believed', 'presumed', 'thought', 'said', 'estimated',
  'to', 'now', 'still', 'went', 'gone', 'left', 'badly', 'declared', 'pronounced', 'listed', 'allegedly', 'got', 'of', 'them', 'whom', 'may', 'might', 'could', 'would', 'will', 'either', 'then', 'people', 'once', 'as', 'initially', 'previously', 'later', 'both', 'known', 'already', 'remain', 'remains', 'remained', 'very',
]) // prettier-ignore

/** Verbs by which words are reported; a number of people who do the talking is no count. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  'said', 'say', 'says', 'told', 'tell', 'tells', 'confirmed', 'claimed', 'claim', 'claims', 'reported', 'added', 'argued', 'insisted', 'warned', 'testified', 'recalled', 'described', 'familiar', 'briefed', 'announced',
]) // prettier-ignore

/** Verbs of those who give a figure of others: “Ellen counts 300 dead”, “it has identified 300 soldiers”. */
export const givingVerbs =
  /^(?:puts?|pegs?|estimate[sd]?|believe[sd]?|thinks?|thought|reckons?|counts?|counted|fears?|expects?|identified|collected|verified|documented|recorded|tallied|established)$/u

/** Verbs that join a subject and its figure: “the number … is 7,000”, “the toll rose to 41”. */
export const linkVerbs: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'climb', 'grow', 'increase', 'reach', 'exceed', 'surpass', 'top', 'stand', 'jump', 'soar', 'raised', 'raising', 'approaching', 'approached', 'nearing', 'approaches', 'approach', 'nears', 'should', 'must', 'ranging', 'ranged', 'gone', 'lowered', 'cut', 'peaked', 'pegged', 'ranges', 'varied', 'varying', 'vary', 'varies', 'range', 'rose', 'risen', 'rises', 'rise', 'rising', 'climbed', 'climbs', 'climbing', 'grew', 'grown', 'grows', 'jumped', 'jumps', 'reached', 'reaches', 'reaching', 'stood', 'stands', 'standing', 'hit', 'hits', 'hitting', 'put', 'puts', 'estimated', 'estimates',
  'exceeded', 'exceeds', 'exceed', 'exceeding', 'breached', 'breaches', 'surpassed', 'surpasses', 'crossed', 'crosses', 'topped', 'tops', 'passed', 'passes', 'totalled', 'totaled', 'totals', 'numbered', 'numbers', 'numbering', 'number', 'earlier', 'fell', 'falls', 'dropped', 'increased', 'increases', 'soared', 'at', 'to', 'now', 'remained', 'remains',
  'currently', 'officially', 'already', 'likely', 'probably', 'possibly', 'perhaps', 'could', 'may', 'might', 'has', 'have', 'had', 'believed', 'thought', 'said', 'reported', 'revised', 'getting', 'up', 'down', 'upward', 'upwards', 'downward', 'from', 'further', 'by',
]) // prettier-ignore
