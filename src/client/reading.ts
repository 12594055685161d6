const page = document.documentElement
const pause = 40 // milliseconds between two pictures: room for what the reader does meanwhile

/**
 * Lets a button choose between the stage and the story read as a page. The choice lives in the address and in nothing else: a script in
 * the head has obeyed it before the first paint. Whichever way it changes, the reader stays at the step that the story is `at`.
 */
export function chooseReading(button: HTMLElement, story: HTMLElement): void {
  const obey = (): void => {
    const asPage = new URLSearchParams(location.search).get('read') === 'page'
    button.setAttribute('aria-pressed', String(asPage))
    if (asPage) setTimeout(() => drawRest([...story.querySelectorAll<HTMLElement>('.scene-view')]), pause)
    if (asPage === page.hasAttribute('data-read')) return
    const step = document.getElementById(story.dataset['at'] ?? '')
    page.toggleAttribute('data-read', asPage)
    step?.scrollIntoView()
  }
  button.addEventListener('click', () => {
    const { pathname, hash } = location
    history.pushState(null, '', page.hasAttribute('data-read') ? pathname + hash : `?read=page${hash}`)
    obey()
  })
  addEventListener('popstate', obey)
  obey()
}

/** Draws the pictures that are out of sight one after the other: to draw all at once would keep the reader waiting. */
function drawRest([next, ...rest]: readonly HTMLElement[]): void {
  if (!next) return
  next.style.contentVisibility = 'visible'
  setTimeout(() => drawRest(rest), pause)
}
