import { describe, expect, test } from 'vitest'
import { body, cleanText } from './cleaning.ts'

function turnsOf(text: string): readonly (readonly [string | null, string])[] {
  const { passages } = cleanText(text)
  return passages.map(({ turn, sentences }) => [turn, text.slice(sentences[0]?.start, sentences.at(-1)?.end)])
}

const said = 'We have brought home 300 people since May.'

describe('a recording that a broadcast plays', () => {
  test.for([
    [`3. SOUNDBITE (English) Ann Lee, spokesperson for the Port Office (HPO):\n“${said}”`, 'Ann Lee'],
    [`SOUNDBITE (Norlandic) Ann Lee, harbour master: “${said}”`, 'Ann Lee'],
    [`SOUNDBITE (English) Ann de Lee “${said}”`, 'Ann de Lee'],
    [`SOT: Ann Lee, harbour master: "${said}"`, 'Ann Lee'],
    [`[Sound bite: Port Party Rep. Ann Seong-Lee - Port Committee (Norlandic-English)]“${said}”`, 'Ann Seong-Lee'],
    [`(SOUNDBITE: Ann Lee, harbour master) “${said}”`, 'Ann Lee'],
  ] as const)('names who speaks in it: %s', ([text, speaker]) => {
    expect(turnsOf(`${body}\n\n${text}\n`).at(-1)).toEqual([speaker, expect.stringContaining(said)])
    expect(cleanText(`${body}\n\n${text}\n`).transcript).toBe(true)
  })

  test.for([
    `SOUNDBITE of waves (English): ${said}`,
    `The soundbite by Ann Lee, harbour master: “${said}”`,
    `Soundbites of Ann Lee: “${said}”`,
    `SOUNDBITE (English) unnamed woman, Holm: “${said}”`,
    `[Sound bite of Ann Lee]“${said}”`,
  ])('is nothing else: %s', (text) => {
    expect(turnsOf(`${body}\n\n${text}\n`).map(([turn]) => turn)).not.toContain('Ann Lee')
    expect(cleanText(`${body}\n\n${text}\n`).transcript).toBe(false)
  })

  test('ends with its quotation, be it of several paragraphs, or with the next shot', () => {
    const shots = `1. Wide of the port, 40 boats at the pier.\n2. SOUNDBITE (English) Ann Lee, harbour master:\n“${said}\n“And 40 more.”\n3. Cutaway of a quay.\nSTORYLINE:\n${body}\n`
    expect(turnsOf(shots).filter(([turn]) => turn === 'Ann Lee')).toHaveLength(2)
    expect(turnsOf(shots).at(-1)).toEqual([null, body])
  })

  test('stands amid the words of somebody else, who goes on behind it', () => {
    const text = `REPORTER: It is cold here in Holm tonight.[Sound bite: Ann Lee - Port Committee (Norlandic)]“${said}”The port is shut for now, and nobody knows when it will open.\n\nANCHOR: Thank you.\n\nREPORTER: Good night.\n`
    expect(turnsOf(text)).toEqual([
      ['REPORTER', 'It is cold here in Holm tonight.'],
      ['Ann Lee', `“${said}”`],
      ['REPORTER', 'The port is shut for now, and nobody knows when it will open.'],
      ['ANCHOR', 'Thank you.'],
      ['REPORTER', 'Good night.'],
    ])
  })
})
