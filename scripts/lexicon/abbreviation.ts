/** Short forms of titles and ranks: a name follows, so no sentence ends after them. Written without the full stop, in lower case. */
export const titles = words(
  `mr mrs ms mx dr prof gen lt col maj capt cpt sgt adm vadm radm cmdr cdr brig cpl pvt pte spc sen rep gov pres rev hon fr msgr supt insp
  det amb sec mgr atty dep asst assoc det const cllr mme mlle messrs drs st ste mt ft`,
)

/** Short forms that stand before a figure: “No. 5”, “pp. 3–4”; months are in the calendar. */
export const beforeFigures = words('no nos p pp art fig vol ch sec para ver approx est ca c circa tel ext')

/** Short forms that may stand anywhere, also before a capital. */
export const inside = words(
  'vs v etc eg ie e.g i.e cf al approx dept univ assn bros ave blvd rd ltd inc corp co llc plc jr sr esq',
)

/** Words that a letter names one of: “plan B”, “Group A”; the letter is no initial of a name. */
export const lettered = words(
  `plan option group class category grade type team section block hall pier gate terminal zone phase schedule appendix annex exhibit
  company squad ward wing hepatitis influenza vitamin`,
)

/** Dotted names that describe the word after them: “U.N. Secretary-General”. */
export const dotted = words('u.n u.s u.k e.u u.s.s.r u.a.e d.p.r.k r.o.k p.r.c u.s.a')

/** Words that open a sentence and rarely continue a name, in lower case. */
export const openers = words(
  `the a an he she it they we you i this that these those there here his her its their our my your who what when where why how which
  but and or so yet nor in on at by for from with without after before since until as if while although though because however
  meanwhile moreover also then still now no not none some many most more all both each every another other several few two three four
  five six seven eight nine ten under over about between during despite according asked speaking earlier later last`,
)

/** Verbs that close a quotation after a question or an exclamation: “‘Where?’ she asked”. */
export const closingVerbs = words(
  'said says asked asks added replied answered shouted wrote writes cried demanded wondered yelled told tells whispered joked quipped exclaimed continued',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
