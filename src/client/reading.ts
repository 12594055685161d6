const page = document.documentElement
const pause = 40 // milliseconds between two pictures: room for what the reader does meanwhile

/**
 * Lets a button choose between the stage and the story read as a page. The choice lives in the address and in nothing else: a script in
 * the head has obeyed it before the first paint. Whichever way it changes, the reader stays at the step that the story is `at`.
 */
export function chooseReading(button: HTMLElement, story: HTMLElement): void {
  const views = [...story.querySelectorAll<HTMLElement>('.scene-view')]
  let drawing: ReturnType<typeof setTimeout> | undefined

  /** Draws the pictures that are out of sight one after the other: to draw all at once would keep the reader waiting. */
  const drawRest = (index: number): void => {
    drawing = setTimeout(() => {
      const view = views[index]
      if (!view) return
      view.style.contentVisibility = 'visible'
      drawRest(index + 1)
    }, pause)
  }

  const obey = (): void => {
    const asPage = isAsked()
    clearTimeout(drawing)
    if (asPage) drawRest(0)
    if (asPage === page.hasAttribute('data-read')) return
    for (const view of views) view.style.contentVisibility = ''
    const step = document.getElementById(story.dataset['at'] ?? '')
    page.toggleAttribute('data-read', asPage)
    step?.scrollIntoView()
    if (!asPage) story.dispatchEvent(new Event('unread')) // one that was away for less than a frame has not changed its size
  }

  const press = (): void => button.setAttribute('aria-pressed', String(isAsked()))
  button.addEventListener('click', () => {
    const { pathname, hash } = location
    history.pushState(null, '', isAsked() ? pathname + hash : `?read=page${hash}`)
    press()
    requestAnimationFrame(() => setTimeout(obey)) // the button answers first, and then the page is laid out anew
  })
  addEventListener('popstate', () => {
    press()
    obey()
  })
  press()
  obey()
}

function isAsked(): boolean {
  return new URLSearchParams(location.search).get('read') === 'page'
}
