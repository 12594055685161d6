import type { ClientDirective } from 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean
  }
}

const margin = { rootMargin: '100px' }

/**
 * Lets an island come alive once what it marks with `data-near`, its controls, is about to be seen; at once where the address already asks
 * something of it, and at the first key, since the tabulator passes over controls that wait. Until then its HTML is complete, and
 * its script is not even fetched.
 */
const near: ClientDirective = (load, _options, island) => {
  const wake = async (): Promise<void> => {
    observer.disconnect()
    removeEventListener('keydown', wake)
    await (
      await load()
    )()
  }
  const observer = new IntersectionObserver((entries) => entries.some(isSeen) && void wake(), margin)
  const controls = island.querySelector('[data-near]')
  if (!controls || location.search !== '') return void wake()
  observer.observe(controls)
  addEventListener('keydown', wake)
}

function isSeen({ isIntersecting }: IntersectionObserverEntry): boolean {
  return isIntersecting
}

export default near
