/** The words of an embed's frame: everything around the chart that is not read from the ledger. */
export interface Labels {
  readonly chart: string // what the frame holds, for its title
  readonly table: string
  readonly quotes: string
  readonly more: string
}

const english: Labels = {
  chart: 'Chart',
  table: 'The same as a table',
  quotes: 'The words behind it',
  more: 'More about this chart',
}

/** The languages that an embed's frame can speak; the chart itself keeps the language of its topic. */
export const labels: Readonly<Record<string, Labels>> = {
  de: {
    chart: 'Diagramm',
    table: 'Dasselbe als Tabelle',
    quotes: 'Die Worte dahinter',
    more: 'Mehr zu diesem Diagramm',
  },
  en: english,
  es: {
    chart: 'Gráfico',
    table: 'Lo mismo en una tabla',
    quotes: 'Las palabras citadas',
    more: 'Más sobre este gráfico',
  },
  fr: {
    chart: 'Graphique',
    table: 'La même chose en tableau',
    quotes: 'Les mots cités',
    more: 'En savoir plus sur ce graphique',
  },
  it: { chart: 'Grafico', table: 'Lo stesso in tabella', quotes: 'Le parole citate', more: 'Altro su questo grafico' },
  ko: { chart: '차트', table: '표로 보기', quotes: '인용한 말', more: '이 차트 더 보기' },
  pl: { chart: 'Wykres', table: 'To samo w tabeli', quotes: 'Cytowane słowa', more: 'Więcej o tym wykresie' },
  uk: { chart: 'Діаграма', table: 'Те саме в таблиці', quotes: 'Процитовані слова', more: 'Більше про цю діаграму' },
}

/** Gives the words of one place in every language, as the attributes from which the embed’s script takes them. */
export function listWords(place: keyof Labels): Readonly<Record<`data-in-${string}`, string>> {
  return Object.fromEntries(Object.entries(labels).map(([language, words]) => [`data-in-${language}`, words[place]]))
}

/** Finds the words for a language, in English where there are none. */
export function findLabels(language: string): Labels {
  return labels[language] ?? english
}
