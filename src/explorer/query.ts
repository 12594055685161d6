import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** Follows the query of the page's address, wherever it is changed; null on the server and until the page has come alive. */
export function useQuery(): string | null {
  return useSyncExternalStore<string | null>(
    subscribe,
    () => location.search,
    () => null,
  )
}

/** Puts a query into the address: as a new entry of the history, or in the place of the one that stands. */
export function putQuery(query: string, how: 'push' | 'replace'): void {
  if (query === location.search) return
  const address = `${location.pathname}${query}${location.hash}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}
