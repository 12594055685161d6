/** Advance widths of the label face in hundredths of an em at weight 600; what is not here counts as a wide letter. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [24, " \u00a0'’.·:"],
    [27, 'ijlI|!,;()[]'],
    [40, 'ftr-/*"J'],
    [46, '“”'],
    [54, 'csvyz?'],
    [60, 'abdeghknopqux~+=<>–×é'],
    [66, '0123456789#$EFLPTZ'],
    [78, 'ABCDGHKNOQRSUVXYw&…'],
    [96, 'mMW%@'],
    [113, '—'],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter) => [letter, Number(width)])),
)

/** Estimates how wide a text stands, on the generous side, so that layouts can keep texts apart without a browser. */
export function measureText(text: string, size: number): number {
  let hundredths = 0
  for (const letter of text) hundredths += widths[letter] ?? 78
  return (hundredths * size) / 100
}

/** Breaks a text into lines that stand no wider than `width`; a single longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && measureText(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
