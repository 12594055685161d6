/** A picture of a chart as a file: its name below the chart's page, its kind, its colours, its size. */
export interface PictureFile {
  readonly name: string
  readonly shape: 'plate' | 'card' | 'share' // as on the page, or words beside the drawing for 16:9 or for links
  readonly scheme: 'light' | 'dark'
  readonly scale: 1 | 2 | null // pixels to a unit; null for SVG
  readonly label: string
}

/** Every picture that a chart offers, by the name of its file. These addresses are promised: `/chart/ID/NAME`. */
export const pictureFiles: readonly PictureFile[] = [
  { name: 'picture.svg', shape: 'plate', scheme: 'light', scale: null, label: 'SVG, letters as outlines' },
  { name: 'picture.png', shape: 'plate', scheme: 'light', scale: 1, label: 'PNG' },
  { name: 'picture@2x.png', shape: 'plate', scheme: 'light', scale: 2, label: 'PNG, double size' },
  { name: 'card.png', shape: 'card', scheme: 'light', scale: 1, label: 'PNG, 1200 × 675' },
  { name: 'picture-dark.svg', shape: 'plate', scheme: 'dark', scale: null, label: 'SVG, letters as outlines, dark' },
  { name: 'picture-dark.png', shape: 'plate', scheme: 'dark', scale: 1, label: 'PNG, dark' },
  { name: 'share.png', shape: 'share', scheme: 'light', scale: 1, label: 'PNG, 1200 × 630, for links' },
]
