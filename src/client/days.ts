/** Keeps the day that a reader chooses among radio buttons in the address, and chooses the day that the address names. */
export function keepDay(): void {
  chooseNamed()
  addEventListener('hashchange', chooseNamed)
  addEventListener('change', ({ target }) => {
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
