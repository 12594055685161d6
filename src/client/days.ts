/** Keeps the day that a reader chooses in the address, and chooses the day that the address names. */
export function keepDay(story: HTMLElement): void {
  chooseNamed()
  addEventListener('hashchange', chooseNamed)
  story.addEventListener('change', ({ target }) => {
    if (isDay(target)) history.replaceState(null, '', `#${target.id}`)
  })
}

function chooseNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (isDay(named)) named.checked = true
}

function isDay(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['day'] !== undefined
}
