/**
 * Reads an embed's options from the fragment of its address, and tells the page around it how high it stands. Sent as its own source:
 * it may use nothing from outside itself, and it stands at the end of the page, where nothing waits for it. `sides` are the ids of the
 * topic's sides. The words of the frame stand in the page: an element with `data-in-LANGUAGE` holds its words in each language.
 */
export function runFrame(sides: readonly string[]): void {
  const root = document.documentElement
  const own = root.lang
  const ofReader = '(prefers-color-scheme: dark)'
  let dark: readonly CSSMediaRule[] | undefined
  let options: URLSearchParams | undefined

  function read(): void {
    options = new URLSearchParams(location.hash.split(/[#?&]/).join('&')) // a host may add a fragment of its own to ours
    paint(options.get('theme') ?? '')
    for (const [name, value] of [
      ['ground', 'none'],
      ['title', 'off'],
    ] as const)
      root.toggleAttribute(`data-${name}-${value}`, options.get(name) === value)
    light(options.get('light') ?? '')
    speak(options.get('language') ?? own)
  }

  function paint(theme: string): void {
    const media = theme === 'light' ? 'not all' : theme === 'dark' ? 'all' : undefined
    root.style.colorScheme = media ? theme : ''
    dark ??= [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText === ofReader)
    for (const rule of dark) rule.media.mediaText = media ?? ofReader
  }

  function light(id: string): void {
    const side = `side-${sides.indexOf(id) + 1}`
    for (const mark of document.querySelectorAll<SVGElement>('[data-mark]')) {
      const isLit = id !== '' && (mark.dataset['mark'] === id || (side !== 'side-0' && mark.classList.contains(side)))
      mark.toggleAttribute('data-lit', isLit)
    }
  }

  function speak(language: string): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-in-en]')) {
      const words = place.getAttribute(`data-in-${language}`)
      place.textContent = words ?? place.getAttribute(`data-in-${own}`) ?? place.getAttribute('data-in-en')
      place.lang = words === null ? own : language
    }
  }

  function tell(): void {
    if (innerWidth === 0) return // in a tab that is hidden
    const height = Math.ceil(root.getBoundingClientRect().height)
    parent.postMessage({ headcount: 1, height }, '*')
    tellSandbox('height', height)
  }

  /** Speaks as WordPress lets frames of unknown origin speak: it gives each a secret, and follows its links for it. */
  function tellSandbox(message: string, value: unknown): void {
    const secret = options?.get('secret')
    if (secret) parent.postMessage({ message, value, secret }, '*')
  }

  function follow({ target }: Event): void {
    const href = target instanceof Element ? target.closest('a')?.getAttribute('href') : null
    if (typeof href === 'string') tellSandbox('link', new URL(href, location.href).href)
  }

  try {
    if (location.hash) read()
  } finally {
    root.style.visibility = '' // holdChosen() took it
  }
  addEventListener('hashchange', read)
  if (parent === window) return
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === 'headcount 1') tell()
  })
  addEventListener('click', follow)
  new ResizeObserver(tell).observe(root)
  addEventListener('load', tell) // browsers let no observer run in a frame that is out of sight
}

/** Keeps an embed whose address chooses something out of sight until runFrame() has read it: nobody sees it change its colours. */
export function holdChosen(): void {
  if (location.hash) document.documentElement.style.visibility = 'hidden'
}
