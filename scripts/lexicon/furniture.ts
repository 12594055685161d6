/** Lines that are page furniture when they say nothing else; compared in lower case, without marks at either end. */
export const labels: ReadonlySet<string> = new Set(
  `advertisement, advertisements, ad, ads, advert, sponsored, sponsored content, promoted, promoted content, paid content,
  advertisement scroll to continue, article continues below, article continues below advertisement, story continues below,
  story continues below advertisement, story continues after advertisement, continue reading, continue reading below,
  scroll down to continue, read more, read also, read next, also read, see also, see more, show more, view more, load more, learn more,
  view all, see all, more, more on this, more on this story, more stories, more news, more like this, related, related articles,
  related stories, related topics, related content, related coverage, related news, related posts, related video, related videos,
  recommended, recommended stories, recommended for you, you may like, you may also like, you might also like, you might like,
  what to read next, up next, watch next, next, previous, next story, previous story, next article, previous article, latest article,
  latest articles, latest news, latest stories, latest, top news, top stories, top story, top articles, must read, must reads,
  most read, most popular, most viewed, most watched, popular, popular stories, trending, trending now, trending stories, hot topics,
  breaking news, editor's picks, editors' picks, editor's pick, featured, in this article, in this story, on this page, in focus,
  expanded coverage, full coverage, other topics of interest, topics, tags, categories, filed under, share, share this, share this article,
  share this story, share article, tweet, tweet this, email, e-mail, print, copy, copy link, link copied, save, save article, bookmark,
  like, reply, report, comment, comments, leave a comment, view comments, join the conversation, send push, push, notifications,
  allow notifications, enable notifications, subscribe, subscribe now, sign up, sign up now, sign in, log in, login, register, follow,
  follow us, follow us on, newsletter, newsletters, donate, support us, menu, search, home, close, open, back, back to top, skip to content,
  skip to main content, skip ad, toggle navigation, image, images, photo, photos, picture, pictures, gallery, photo gallery, slideshow,
  video, videos, audio, podcast, play, play video, pause, listen, listen to this article, listen now, watch, watch now, watch live,
  watch video, live, loading, please wait, open in app, get the app, download the app, download app, facebook, twitter, x, whatsapp,
  telegram, linkedin, reddit, instagram, youtube, pinterest, messenger, flipboard, google news, rss, copyright, all rights reserved,
  terms of use, terms of service, privacy policy, cookie policy, cookies, accept, accept all, accept cookies, about us, contact us,
  advertise, advertise with us, end of advertisement, end of article, file photo, file, getty images, getty, reuters, afp, ap, epa,
  via getty images, image caption, image source, media caption, figure, embed, embedded content, view original, click here, tap here,
  key points, key events, show key events only, live updates, live feed, at a glance, swipe, expand, collapse, fullscreen, enlarge this image, hide caption, toggle caption`
    .split(/,\s+/)
    .map((label) => label.trim()),
)

/** Openings of lines that call the reader to act; the whole line is furniture, however long, unless somebody says it. */
export const calls: readonly RegExp[] = [
  /^join (?:us|our (?:channel|community|group|newsletter)) (?:on|in|at) (?:telegram|whatsapp|facebook|twitter|x|discord|signal|viber|youtube|instagram)\b/i,
  /^follow (?:us(?: (?:on|at|here|for)\b| ?:|$)|our (?:coverage|live|reporting|channel)|@\w|(?:the latest|live) (?:updates|coverage|news)\b.*(?:here|blog|app|channel))/i,
  /^(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) (?:\S+ ){0,6}?(?:newsletters?|alerts?|updates|emails?|briefing|channel|podcast|magazine|push|bulletin)\b/i,
  /^(?:subscribe|sign up|log in|register|donate)(?: now| today| here)? to (?:read|continue|unlock|keep|support)\b/i,
  /^(?:download|get|install|try) (?:the|our) (?:\S+ ){0,3}app\b(?!['’])/i,
  /^(?:loving|enjoying|liking|enjoyed|liked) \S[^?]*\? .*\b(?:download|subscribe|sign up|share|follow|app)\b/i,
  /^(?:click|tap) (?:here|on|the|below)\b.*\b(?:to|for|here|link)\b/i,
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|what to read next|recommended for you)\b/i,
  /^(?:support|fund|back) (?:our|independent|quality|local) (?:work|journalism|newsroom|reporting|journalists)\b/i,
  /^(?:get|receive) (?:the latest|our|all the|breaking|daily|more) (?:\S+ ){0,5}?(?:in your inbox|to your inbox|by email|straight to|delivered (?:to|straight|daily|by)|newsletters?|on your phone|alerts)\b/i,
  /^(?:do you have|got|have) (?:a|any) (?:story|stories|tip|tips|news tip|question|information|photos?|comments?)\b.*(?:\?|email|e-mail|contact|@)/i,
  /^(?:contact|email|e-mail|write to) (?:us|the author|the newsroom|the reporter|our)\b/i,
  /^(?:thanks|thank you) for (?:reading|listening|watching|subscribing)\b/i,
  /^(?:this|the) (?:website|site|page|article|story|content) (?:uses|requires) (?:cookies|javascript)\b|^we (?:and our partners )?use cookies\b/i,
  /^(?:to (?:view|watch|see|play) this (?:video|content|embed)|your browser (?:does not|doesn['’]t)|please (?:enable|turn on) (?:javascript|cookies)|javascript is (?:disabled|required))/i,
  /^this (?:article|story|post|content|report) (?:was |is )?(?:originally|first) (?:published|appeared)\b/i,
  /^by (?:signing up|subscribing|clicking|submitting|providing)\b(?=.*\byou)(?=.*\b(?:agree|consent|accept|acknowledge|policy|terms|newsletters?)\b)/i,
  /^follow (?:\S+ ){1,3}coverage (?:at|on|of|here)\b/i,
  /^(?:read|check out|see|visit|watch|follow) (?:our|the) (?:\S+ ){0,6}?(?:live blog|liveblog|full story here|full article here|live updates here)\b/i,
]

/** Openings that announce other stories, or say whose the words are; the whole line is furniture, however long. */
export const notices: readonly RegExp[] = [
  /^(?:other|more) (?:topics|stories|articles|news|posts) (?:of interest|you (?:may|might) (?:also )?like|for you)\b/i,
  /^(?:related|recommended|read also|also read|read more|read next|see also|see more|more here|don['’]t miss|must read|must watch|watch(?: live| now| also)?|listen|also on|trending|up next|next up|editor['’]s picks?|in pictures|in case you missed it|icymi) ?[:|►▶→»]/i,
  /^(?:related|recommended) (?:articles?|stor(?:y|ies)|coverage|topics?|content|news|reading|posts?|videos?)\b(?! (?:of|to|for|and|in|on|about|with|that|who|which)\b)/i,
  /^(?:©|\(c\)(?= ?\d{4}\b|[^\d]{1,60}(?<![.;,])$)|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\.?$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?) ?: ?\S/i,
  /^CC[ -]BY\b/,
  /^our standards ?:/i,
]

/** Verbs by which a line that seems to call the reader is told as somebody’s words: “Follow us, the captain *said*.” */
export const speaking =
  'said|says|told|asked|added|replied|answered|shouted|cried|demanded|begged|chanted|sang|called|warned|urged|pleaded'

/** Openings that mark a teaser only on a short line without an end mark: “READ MORE SUN STORIES”. */
export const teasers: readonly RegExp[] = [
  /^(?:read more|most read|more from|more on|most popular|most viewed|trending) (?!than\b)\S/i,
  /^(?:watch|listen|play|share|view|see) (?:more(?! than\b)|all(?! \d)|the video|this video|the full(?! \d)|full|it here|on(?!,))\b/i,
]

/** Shapes of credits: who reported, edited, photographed. */
export const credits: readonly RegExp[] = [
  /^\(?(?:additional |with )?(?:reporting|writing|editing|edited|translated|photograph(?:s|y)|compiled|produced|fact-check(?:ed|ing)) by:? \p{Lu}/iu,
  /^\(?(?:with (?:files|input|inputs|reports|reporting|contributions|additional reporting) (?:from|by)\b[^\d]{1,120}$|with agencies\)?\.?$)/i,
  /^(?:photos?|images?|pictures?|video|credits?|sources?|photo credit|image credit|picture credit|graphics?|cover photo|main image) ?(?:\(s\))?: [^\d]{1,80}$/i,
  /^[[(]?(?:photo|image|picture|video|file photo|illustration)s? (?:by|courtesy of|via|from|credit)\b(?!.*\b(?:shows?|showed|is|are|was|were|has|have|had|appears?|suggests?|reveals?|captured)\b)[^\d]{1,100}$/i,
  /^[^\d]{1,60}(?:\/|via|\|) ?(?:getty(?: images)?|afp|reuters|epa|ap(?: photo)?|shutterstock|alamy|pa wire|anadolu|sputnik|tass|xinhua)\)?\.?$/i,
]
