const page = document.documentElement

/**
 * Lets a button choose between the stage and the story read as a page. The choice lives in the address and in nothing else: a script in
 * the head has obeyed it before the first paint. Whichever way it changes, the reader stays at the step that the story is `at`.
 */
export function chooseReading(button: HTMLElement, story: HTMLElement): void {
  const obey = (): void => {
    const asPage = new URLSearchParams(location.search).get('read') === 'page'
    button.setAttribute('aria-pressed', String(asPage))
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
