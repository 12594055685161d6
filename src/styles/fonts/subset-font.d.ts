declare module 'subset-font' {
  /** Cuts a font down to the characters of `text` and the given range of each variable axis. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2'
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    },
  ): Promise<Buffer>
}
