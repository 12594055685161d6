/** Words of a counted noun that say what became of people; two counts of different fates are never one count. */
export const fateRows: readonly (readonly string[])[] = [
  ['killed', 'dead', 'died', 'death', 'deaths', 'fatality', 'fatalities', 'slain', 'drowned', 'perished', 'murdered', 'deceased', 'massacred', 'bodies', 'corpses'],
  ['wounded', 'injured', 'hurt', 'injuries', 'hospitalised', 'hospitalized'],
  ['missing', 'unaccounted', 'trapped', 'buried'],
  ['captured', 'detained', 'arrested', 'jailed'],
  ['evacuated', 'displaced', 'homeless'],
  ['rescued', 'survivor', 'survivors', 'saved'],
]
