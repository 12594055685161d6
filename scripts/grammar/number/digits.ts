/** What a run of digits is worth; a fault says why it cannot be read safely. */
export interface Worth {
  readonly value: number | null
  readonly fault: 'ambiguous' | 'unreadable' | null
}

const unreadable: Worth = { value: null, fault: 'unreadable' }
const ambiguous: Worth = { value: null, fault: 'ambiguous' }

/**
 * Read a run of digits with its separators: “7,000”, “7 000” (any kind of space), “5.4”.
 * “1.500” and “1,5” mean different things to different writers and are never guessed; other scripts, look-alikes,
 * hidden characters and leading zeros are not read at all.
 */
export function readDigits(raw: string): Worth {
  if (/[^0-9.,'’\s]/u.test(raw) || /[.,'’\s]{2}/u.test(raw)) return unreadable
  if (/^0\d/u.test(raw)) return unreadable
  if (/^\d+$/u.test(raw)) return raw.length > 10 ? unreadable : worth(raw)
  if (/^\d{1,3}(?:,\d{3})+$/u.test(raw)) return raw.length > 13 ? unreadable : worth(raw.replaceAll(',', ''))
  if (/^\d{1,3}(?:\s\d{3})+$/u.test(raw)) return raw.length > 13 ? unreadable : worth(raw.replace(/\s/gu, ''))
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(raw)) return raw.endsWith('000') ? ambiguous : worth(raw.replaceAll(',', ''))
  if (/^0\.\d+$/u.test(raw) || /^\d+\.(?:\d{1,2}|\d{4,6})$/u.test(raw)) return worth(raw)
  return ambiguous
}

function worth(digits: string): Worth {
  return { value: Number(digits), fault: null }
}
