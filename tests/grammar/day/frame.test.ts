import { expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const by = 'This is a summary of what was said by spokesman Bo Holm'

test.for<readonly [frame: string, said: string, speaker: string, day: string | null]>([
  [`${by} at the briefing, on 3 May 2024, in Ellen.`, 'In Norland, ⟦40⟧ sailors were lost.', 'Bo Holm', '2024-05-03'],
  [`${by} at the briefing, on 3 May 2024, in Ellen.`, 'We have registered ⟦40⟧ sailors from Norland.', 'Bo Holm', '2024-05-03'],
  ['Statement by Ann Lee, 3 May 2024', 'In Norland, ⟦40⟧ sailors were lost.', 'Ann Lee', '2024-05-03'],
  [`${by} at the briefing, on Tuesday, in Ellen.`, 'In Norland, ⟦40⟧ sailors were lost.', 'Bo Holm', '2024-10-22'],
  [`${by} at the briefing, on 3 May 2024.`, 'Port teams report that ⟦40⟧ sailors were lost.', 'Port teams', '2024-05-03'],
  [`${by}, who began on 3 May 2020, at the briefing.`, 'Port teams report that ⟦40⟧ sailors were lost.', 'Port teams', null],
  [`${by} at the briefing, on 3 May 2024.`, 'Port teams reported that ⟦40⟧ sailors were lost.', 'Port teams', null],
  // days of something else, and words of somebody else
  [`${by}, who began on 3 May 2020, at the briefing.`, 'In Norland, ⟦40⟧ sailors were lost.', 'Bo Holm', null],
  ['Statement by Ann Lee on the anniversary of the storm on 3 May 1999', 'In Norland, ⟦40⟧ sailors were lost.', 'Ann Lee', null],
  [`${by} at the briefing on 3 May 2031.`, 'In Norland, ⟦40⟧ sailors were lost.', 'Bo Holm', null],
  [`${by} at the briefing, on 3 May 2024.`, 'A union said ⟦40⟧ sailors were lost.', 'A union', null],
])('%s %s', ([frame, said, speaker, day]) => {
  expect(resolveMarked(`${frame}\n\n${said}`).map((each) => [each.speaker.asWritten, each.saidOn.earliest])).toEqual([[speaker, day]]) // prettier-ignore
}) // prettier-ignore
