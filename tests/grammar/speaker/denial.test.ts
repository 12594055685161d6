import { describe, expect, test } from 'vitest'
import { extract } from '../../../scripts/steps/extract.ts'
import { resolve } from '../../../scripts/steps/resolve.ts'
import { readArticle } from '../reading.ts'
import { army } from '../sample.ts'

describe('hears who denies and who declines', () => {
  test.for<readonly [text: string, ...said: string[]]>([
    ['Norland denied that its soldiers were sent to Holm.', 'denies Norland'],
    ['Norland denied on Monday sending soldiers to Holm.', 'denies Norland'],
    ['Norland’s leader called reports of Norlandic soldiers in Holm fake.', 'denies Norland’s leader'],
    ['The navy said: “We reject reports that Norlandic soldiers were sent to Holm.”', 'denies The navy'],
    ['“Ministers deny that Norlandic soldiers were sent to Holm,” the navy said.', 'denies the navy'],
    ['The minister, Kari Olsen, met the envoys. She denied that Norlandic soldiers were sent to Holm.', 'denies Kari Olsen'],
    ['Kari Olsen neither confirmed nor denied that Norlandic soldiers were sent to Holm.', 'declines Kari Olsen'],
    ['Kari Olsen met the envoys. He neither confirmed nor denied that Norlandic soldiers were sent to Holm.', 'declines Kari Olsen'],
    ['Holm declined to say whether Norlandic soldiers had been sent to it.', 'declines Holm'],
    // nobody is named, and whoever is denied about says nothing
    ['He denied that Norlandic soldiers were sent to Holm.', 'denies null'],
    ['They met. He neither confirmed nor denied that Norlandic soldiers were sent to Holm.', 'declines null'],
    ['No Norlandic soldiers were sent to Holm.', 'denies null'],
    ['Norlandic soldiers were never sent to Holm.', 'denies null'],
    ['The soldiers declined to say whether Norlandic soldiers were sent to Holm.', 'declines The soldiers'],
    ['Norlandic soldiers denied that troops were sent to Holm.', 'denies Norlandic soldiers'],
    ['Norland denied on Monday a request for soldiers.'],
    ['Norland denied on Monday the soldiers a day of rest.'],
  ])('%s', ([text, ...said]) => {
    const { proposals } = resolve(extract(readArticle(text), army), { topic: army, speakers: [] })
    expect(proposals.map(({ stance, speaker }) => `${stance} ${String(speaker.asWritten)}`)).toEqual(said)
  })
}) // prettier-ignore
