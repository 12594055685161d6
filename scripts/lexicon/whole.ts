/** Words for people, or for a figure of people, that a share is taken from: “among the *victims*”, “the *toll* includes”. */
export const wholeWords =
  'dead|deceased|victims?|killed|injured|wounded|hurt|missing|trapped|rescued|evacuated|evacuees|displaced|detained|arrested|survivors|casualties|fatalities|deaths|injuries|bodies|passengers|crew|prisoners|detainees|refugees|migrants|arrivals|people|children|residents|soldiers|troops|fighters|recruits|convicts|pows|captives|detained|released|freed|returned|returnees|exchanged|swapped|servicemen|defenders|marchers|attendees|protesters|demonstrators|crowd|contingent|deployment|group|batch|toll|total|totals|figure|figures|number|numbers|tally|count|estimates?|losses|nationalities|hostages|pilgrims'

/** Words by which a body of people is said to hold others and nobody else. */
export const makeUps =
  'made up of|consisting of|consists of|consisted of|composed of|comprising|comprises|comprised|comprised of'

/** Words for how badly people are hurt, in front of a fate or by themselves. */
export const gravely = 'critically|seriously|severely|gravely|badly|fatally'

/** Words for kinds of people, any of whom are a share of all people. */
export const kindWords =
  'children|child|kids|women|men|girls|boys|babies|infants|toddlers|teenagers|minors|pupils|students|foreigners|tourists|nationals|citizens|teachers|doctors|nurses|rescuers|rescue workers'

/** Words for a part of a country or a town, in small letters: “the western *region*”. */
export const siteWords =
  'regions?|governorates?|districts?|provinces?|states?|county|counties|city|cities|towns?|villages?|areas?|prefectures?|capital|suburbs?|camps?|shelters?|hospitals?|north|south|east|west|northeast|northwest|southeast|southwest|countryside|islands?|mainland'
