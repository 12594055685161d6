/** The licence of the data, as data packages name it. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** Says whose the quotations are. */
export const quotationTerms =
  'The quotations are not ours to give: they belong to the publishers of the articles and stand here so that every figure can be checked against its words. The licence does not cover them.'

/** Says how text that a spreadsheet could take for a formula is written, and how to get it back. */
export const guardTerms =
  'Text in the CSV files that begins with `=`, `+`, `-` or `@` (after blanks too, in full width too), with a tab or a line break, or with an apostrophe, has one apostrophe put before it, so that no spreadsheet runs it as a formula. Take one apostrophe from the front of every text that has one, and you have the text as it was.'
