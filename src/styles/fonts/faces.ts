/** A face of the site: the file it is cut from and what of it is kept. */
export interface Face {
  readonly name: string
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string // what style sheets may ask for; the heaviest kept stands for anything heavier
  readonly file: string
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  readonly features: readonly string[]
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin'
const text = 20 // the optical size, in points, that carries text and headings alike

/** The two faces, and the slant of the first. Kerning is kept where it is seen: in text and large type, not in small labels. */
export const faces: readonly Face[] = [
  {
    name: 'serif',
    family: 'Headcount Serif',
    style: 'normal',
    weight: '400 700',
    file: import.meta.resolve(`${serif}-opsz-normal.woff2`),
    axes: { wght: { min: 400, max: 600 }, opsz: text },
    features: ['kern', 'ccmp'],
  },
  {
    name: 'serif-italic',
    family: 'Headcount Serif',
    style: 'italic',
    weight: '400',
    file: import.meta.resolve(`${serif}-opsz-italic.woff2`),
    axes: { wght: 400, opsz: text },
    features: ['kern', 'ccmp'],
  },
  {
    name: 'sans',
    family: 'Headcount Sans',
    style: 'normal',
    weight: '400 700',
    file: import.meta.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 600 } },
    features: ['ccmp', 'tnum', 'lnum'],
  },
]
