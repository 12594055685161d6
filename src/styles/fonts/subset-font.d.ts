declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`, the given range of each variable axis, the named features and all tables but the dropped. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt'
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
      readonly keepFeatures: readonly string[]
      readonly noHinting: boolean
      readonly dropTables: readonly string[]
    },
  ): Promise<Buffer>
}

declare module '@fonts/*?url' {
  /** The address of a font file that the build cuts. */
  const href: string
  export default href
}
