/** Words for people, or for a figure of people, that a share is taken from: “among the *victims*”, “the *toll* includes”. */
export const wholeWords =
  'dead|deceased|victims?|killed|injured|wounded|hurt|missing|trapped|rescued|evacuated|evacuees|displaced|detained|arrested|survivors|casualties|fatalities|deaths|injuries|bodies|passengers|crew|prisoners|detainees|refugees|migrants|arrivals|people|children|residents|soldiers|troops|fighters|recruits|convicts|protesters|demonstrators|crowd|contingent|deployment|group|batch|toll|total|totals|figure|figures|number|numbers|tally|count'

/** Words by which a body of people is said to hold others and nobody else. */
export const makeUps =
  'made up of|consisting of|consists of|consisted of|composed of|comprising|comprises|comprised|comprised of'

/** Words for how badly people are hurt, in front of a fate or by themselves. */
export const gravely = 'critically|seriously|severely|gravely|badly|fatally'
