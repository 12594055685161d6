/** A bound as words: the phrase and what it makes of the number it governs. */
export type BoundPhrase = readonly [phrase: string, bound: 'about' | 'at-least' | 'more-than' | 'up-to' | 'fewer-than']

/** Phrases before a number. */
export const boundsBefore: readonly BoundPhrase[] = [
  ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'],
  ['not fewer than', 'at-least'], ['a minimum of', 'at-least'], ...['hardly', 'scarcely', 'not', "n't"].flatMap((no): BoundPhrase[] => ['be', 'have been'].map((be) => [`${no} ${be} less than`, 'at-least'] as const)), ['minimum of', 'at-least'], ['at a minimum', 'at-least'], ['minimum', 'at-least'],
  ['≥', 'at-least'], ['from at least', 'at-least'], ['a good', 'at-least'], ['as low as', 'at-least'], ['as few as', 'at-least'], ['as small as', 'at-least'],
  ['more than', 'more-than'], ['greater than', 'more-than'], ['larger than', 'more-than'], ['much larger than', 'more-than'], ['far larger than', 'more-than'], ['much higher than', 'more-than'], ['far higher than', 'more-than'], ['much more than', 'more-than'], ['higher than', 'more-than'], ['over', 'more-than'], ['north of', 'more-than'],
  ['upwards of', 'more-than'], ['upward of', 'more-than'], ['in excess of', 'more-than'], ['exceeding', 'more-than'],
  ['exceeded', 'more-than'], ['exceeds', 'more-than'], ['exceed', 'more-than'], ['above', 'more-than'], ['surpassed', 'more-than'],
  ['surpassing', 'more-than'], ['surpasses', 'more-than'], ['topped', 'more-than'], ['topping', 'more-than'], ['tops', 'more-than'], ['beyond', 'more-than'], ['past', 'more-than'],
  ['passed', 'more-than'], ['crossed', 'more-than'], ['crosses', 'more-than'], ['surpass', 'more-than'],
  ...['could', 'may', 'might', 'will', 'would', 'to'].flatMap((word): BoundPhrase[] => [[`${word} pass`, 'more-than'], [`${word} top`, 'more-than']]), ['>', 'more-than'], ['well over', 'more-than'], ['just over', 'more-than'], ['well above', 'more-than'], ['slightly more than', 'more-than'],
  ['a little over', 'more-than'], ['slightly over', 'more-than'], ['just above', 'more-than'], ['far more than', 'more-than'],
  ['up to', 'up-to'], ['as many as', 'up-to'], ['as much as', 'up-to'], ['at most', 'up-to'], ['at the most', 'up-to'], ['no more than', 'up-to'], ['not more than', 'up-to'], ['not be more than', 'up-to'], ['not exceed', 'up-to'],
  ['a maximum of', 'up-to'], ['maximum of', 'up-to'], ['upto', 'up-to'], ['≤', 'up-to'], ['as high as', 'up-to'], ['as large as', 'up-to'], ['as big as', 'up-to'], ['as great as', 'up-to'],
  ['no higher than', 'up-to'], ['no larger than', 'up-to'], ['no greater than', 'up-to'], ['no lower than', 'at-least'], ['bigger than', 'more-than'], ['smaller than', 'fewer-than'],
  ['fewer than', 'fewer-than'], ['less than', 'fewer-than'], ['lower than', 'fewer-than'], ['under', 'fewer-than'], ['below', 'fewer-than'], ['south of', 'fewer-than'],
  ['just under', 'fewer-than'], ['just below', 'fewer-than'], ['short of', 'fewer-than'], ['just short of', 'fewer-than'], ['well under', 'fewer-than'], ['<', 'fewer-than'], ['slightly less than', 'fewer-than'],
  ['slightly fewer than', 'fewer-than'], ['well below', 'fewer-than'],
  ['about', 'about'], ['around', 'about'], ['some', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'], ['nearly', 'about'],
  ['almost', 'about'], ['close to', 'about'], ['closer to', 'about'], ['nearer to', 'about'], ['nearer', 'about'], ['estimated', 'about'], ['an estimated', 'about'], ['an estimate of', 'about'], ['estimates of', 'about'], ['estimate of', 'about'], ['an estimated total of', 'about'], ['estimated at', 'about'],
  ['estimated to be', 'about'], ['estimated total of', 'about'], ['estimated a total of', 'about'], ['in the region of', 'about'], ['in the ballpark of', 'about'], ['in the order of', 'about'], ['on the order of', 'about'], ['somewhere around', 'about'],
  ['in the neighborhood of', 'about'], ['in the neighbourhood of', 'about'], ['in the vicinity of', 'about'], ['near', 'about'], ['circa', 'about'], ['ca', 'about'],
  ['~', 'about'], ['≈', 'about'], ['virtually', 'about'], ['more or less', 'about'], ['something like', 'about'], ['anything up to', 'up-to'], ['perhaps as many as', 'up-to'], ['approaching', 'about'], ['approaches', 'about'], ['approached', 'about'], ['nears', 'about'], ['more like', 'about'], ['more toward', 'about'], ['more towards', 'about'], ['nearing', 'about'],
] // prettier-ignore

/** Words that say by how much more or fewer than a number: “*somewhat* higher than 20”. */
export const degrees: ReadonlySet<string> = new Set([
  'somewhat', 'slightly', 'considerably', 'significantly', 'substantially', 'far', 'much', 'way', 'well', 'even', 'still', 'rather', 'markedly', 'vastly', 'noticeably', 'bit', 'lot', 'little', 'just',
]) // prettier-ignore

/** Words between which “like” is an estimate: “it was *like* 300”, not “men like 300 others”. */
export const beforeLike: ReadonlySet<string> = new Set(['is', 'was', 'be', 'been', "it's", "that's", 'about', 'maybe', 'probably']) // prettier-ignore

/** Phrases after a number, or after its noun with a comma. */
export const boundsAfter: readonly BoundPhrase[] = [
  ['or more', 'at-least'], ['and more', 'at-least'], ['or above', 'at-least'], ['and counting', 'at-least'], ['and up', 'at-least'], ['-plus', 'at-least'], ['plus', 'at-least'],
  ['and plus', 'at-least'], ['+', 'at-least'], ['or so', 'about'], ['or thereabouts', 'about'], ['-odd', 'about'], ['odd', 'about'], ['give or take', 'about'], ['-ish', 'about'],
  ['or fewer', 'up-to'], ['or less', 'up-to'], ['at least', 'at-least'], ['at most', 'up-to'], ['at the most', 'up-to'], ['at a minimum', 'at-least'], ['minimum', 'at-least'],
  ['maximum', 'up-to'], ['approximately', 'about'],
] // prettier-ignore

/** Words between a bound and its number that change nothing: “at least another 60”, “more than a dozen”. */
export const boundFillers: readonly string[] = [
  'a', 'an', 'another', 'other', 'additional', 'further', 'extra', 'total', 'like', ',', 'initial', 'possibly', 'perhaps', 'probably', 'maybe', 'reportedly', 'now', '“', '"', "'", '‘', '(', '”', '’',
] // prettier-ignore

/** Words that make the preposition after them no bound: “talks about 12 soldiers”, “control over 3,000 men”. */
export const bareBefore: Readonly<Record<string, readonly string[]>> = {
  about: [
    'talk', 'talks', 'talked', 'talking', 'ask', 'asks', 'asked', 'asking', 'know', 'knows', 'knew', 'worry', 'worries', 'worried', 'worrying', 'complain',
    'complained', 'complaints', 'hear', 'heard', 'learn', 'learned', 'learnt', 'speak', 'speaks', 'spoke', 'wonder', 'care', 'cares', 'joke', 'joked', 'story', 'stories',
    'information', 'details', 'question', 'questions', 'concern', 'concerns', 'concerned', 'news', 'rumour', 'rumours', 'rumor', 'rumors', 'film', 'book', 'think', 'thought',
    'tell', 'told', 'lie', 'lied', 'write', 'wrote', 'written', 'inquired', 'posts', 'post', 'forget',
  ],
  over: [
    'control', 'authority', 'dispute', 'disputes', 'row', 'concern', 'concerns', 'talks', 'debate', 'outrage', 'protests', 'protest', 'rule', 'command', 'victory', 'worry',
    'anger', 'fears', 'fear', 'question', 'questions', 'power', 'charge', 'presided', 'watch', 'watched', 'arrested', 'trial', 'tensions', 'alarm', 'fury', 'grief', 'mourning',
    'sentenced', 'sued', 'advantage', 'jurisdiction', 'hovering', 'flew', 'flying', 'take', 'taken', 'took', 'handed', 'hand', 'handing', 'ran', 'run', 'drove',
  ],
  under: ['trapped', 'buried', 'stuck', 'crushed', 'lies', 'found', 'serving', 'served', 'placed'],
  around: ['revolve', 'revolves', 'revolved', 'turn', 'turned', 'wrapped', 'built', 'centred', 'centered', 'gathered', 'crowded'],
  past: ['walked', 'drove', 'marched', 'ran', 'filed', 'the', 'this', 'get', 'got'],
  'up to': ['getting', 'get', 'gets', 'got', 'went', 'goes', 'going', 'coming', 'comes', 'came', 'gone', 'climbed', 'rose', 'risen', 'grew', 'jumped'],
  passed: [], beyond: ['go', 'going', 'far'], above: ['stood', 'from'], near: [],
} // prettier-ignore
