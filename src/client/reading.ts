const page = document.documentElement

/**
 * Lets a button choose between the stage and the story read as a page. The choice lives in the address and in nothing else: a script in
 * the head has obeyed it before the first paint. `keep` is called around every change, so that the reader stays at one step.
 */
export function chooseReading(button: HTMLElement, keep: (change: () => void) => void): void {
  const obey = (): void => {
    const asPage = new URLSearchParams(location.search).get('read') === 'page'
    button.setAttribute('aria-pressed', String(asPage))
    if (asPage !== page.hasAttribute('data-read')) keep(() => page.toggleAttribute('data-read', asPage))
  }
  button.addEventListener('click', () => {
    const { pathname, hash } = location
    history.pushState(null, '', page.hasAttribute('data-read') ? pathname + hash : `?read=page${hash}`)
    obey()
  })
  addEventListener('popstate', obey)
  obey()
}
