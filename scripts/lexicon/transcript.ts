/** Labels with a colon that open lines and name nobody: “WATCH:”, “Details:”. */
export const unspoken =
  /^(?:READ MORE|READ|WATCH|LISTEN|SEE ALSO|UPDATE|UPDATED|BREAKING|BREAKING NEWS|LIVE|NOTE|EXCLUSIVE|RELATED|MORE|LATEST|PHOTOS?|VIDEO|IMAGE|PICTURE|CREDIT|SOURCES?|FILE|TAGS?|TOPICS?|ALSO|JUST IN|DEVELOPING|ANALYSIS|OPINION|EXPLAINED|EXPLAINER|CAPTION|DATE|TIME|PLACE|SUBJECT|TITLE|DETAILS|BACKGROUND|REFERENCE|CONTEXT|REMINDER|QUOTE|PREVIOUSLY|LITERALLY|SUMMARY|KEY POINTS|FACT CHECK|CORRECTION|WARNING|LOCATION|CASUALTIES|STATUS|NUMBERS|TOLL|KILLED|INJURED|WOUNDED|MISSING|DEAD|FOR MEMORY|NB|PS|AND|BUT|THE|STARRING|CAST|GUESTS?: .*|HOSTS?: .*|PUBLISHED|AUTHORS?|BY|LENGTH|TRANSCRIPT|STARTING POINT|ADVERTISEMENT|AD|KEY EVENTS?|POST|TARGETS?|ATTACKERS?|VICTIMS?|(?:THE )?FACTS?|CLAIM|(?:SPECIAL |FULL |LIVE )?COVERAGE|PREDICTION|VERDICT|RULING|OUR VIEW|BOTTOM LINE|READER|QUESTION OF THE DAY)$/iu

/** What a transcript notes of sounds, in brackets or capitals. */
export const soundNotes =
  /^(?:MUSIC|APPLAUSE|LAUGHTER|CROSSTALK|INAUDIBLE|INDISCERNIBLE|CHEERS?|BREAK|END|CLIP|VIDEO CLIP|AUDIO CLIP|SOUNDBITE|COMMERCIAL BREAK|BELL RINGS|CHANTING|FOREIGN LANGUAGE)\b/iu

/** The parts that people play in a talk, as labels. */
export const spokenRoles =
  /^(?:(?:co-?)?host|guest|interviewer|interviewee|question(?:er)?|answer|narrator|narration|moderator|presenter|announcer|anchor|reporter|journalist|correspondent|caller|speaker|audience(?: member)?|participant|spokes(?:man|woman|person)|operator|translator|interpreter|staff|(?:unidentified|unknown) \p{L}+|voice ?over|archived recording|male|female|man|woman|voice)(?: (?:#|No\.? ?)?\d{1,2})?$/iu

/** What stands behind a time of day, and is no name. */
export const hours = /^(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|AEST|IST|JST|KST|[AP]M|[AP]\.M\.?)(?: [ECMP][SD]?T| GMT)?$/iu
