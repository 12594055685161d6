/** Make a function that works out what it gives when it is first asked. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Make a function of a text that remembers what it gave last, for rules that ask one after the other about the same sentence. */
export function onceInARow<V>(make: (text: string) => V): (text: string) => V {
  let last: { readonly text: string; readonly value: V } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) }
    return last.value
  }
}

/** Make a function that works out what it gives for a thing once, and remembers it as long as the thing lives. */
export function oncePer<K extends object, V>(make: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>()
  return (thing) => {
    const held = known.get(thing)
    if (held !== undefined) return held
    const made = make(thing)
    known.set(thing, made)
    return made
  }
}
