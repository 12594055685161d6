/** Keeps the day that a reader chooses among radio buttons in the address, and chooses the day that the address names. */
export function keepDay(): void {
  chooseNamed()
  addEventListener('hashchange', chooseNamed)
  addEventListener('pageshow', tellStory) // by now a browser has put back what the reader had chosen before
  addEventListener('change', ({ target }) => {
    if (!isDay(target)) return
    history.replaceState(null, '', `#${target.id}`)
    tellStory()
  })
}

function chooseNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (isDay(named)) named.checked = true
  tellStory()
}

/** Tells the story which day is chosen, for its stage to cut the picture at. */
function tellStory(): void {
  const chosen = document.querySelector<HTMLInputElement>('headcount-story [data-day]:checked')
  chosen?.closest<HTMLElement>('headcount-story')?.setAttribute('data-as-of', chosen.dataset['day'] ?? '')
}

function isDay(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['day'] !== undefined
}
