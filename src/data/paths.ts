import type { Facts } from '../views/brief.ts'
import { listFiles } from './files.ts'
import type { DataFile, PackageText } from './package.ts'

/** A ledger that is given away: its folder under `/data/`, none for the live one, its facts, and what its package says of itself. */
export interface Release {
  readonly folder: string | undefined
  readonly facts: Facts
  readonly text: PackageText
}

/** One file of one release with its place under `/data/`: its folder, and its name without the ending. */
export interface PlacedFile {
  readonly params: { readonly folder: string | undefined; readonly name: string }
  readonly props: { readonly file: DataFile }
}

/** Places the files of one ending, of all releases. */
export async function placeFiles(releases: readonly Release[], ending: '.csv' | '.json'): Promise<PlacedFile[]> {
  const placed = releases.map(async ({ folder, facts, text }) =>
    (await listFiles(facts, text))
      .filter(({ name }) => name.endsWith(ending))
      .map((file) => ({ params: { folder, name: file.name.slice(0, -ending.length) }, props: { file } })),
  )
  return (await Promise.all(placed)).flat()
}
