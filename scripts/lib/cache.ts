/** Remembers what was made of what, so that it is made once. */
export interface Cache {
  /** Give what `make` makes of `from`, remembered from when it was made of the same; both must survive JSON. */
  recall<T>(from: readonly unknown[], make: () => T): T
}

/** Remembers nothing. */
export const noCache: Cache = { recall: (_from, make) => make() }
