import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('finds who stands behind “according to”', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['Some ⟦40⟧ sailors were lost, according to a firm owned by the port.', 'a firm'],
    ['Some ⟦40⟧ sailors were lost, according to a newspaper run by divers.', 'a newspaper'],
    ['Some ⟦40⟧ sailors were lost, according to divers paid by the navy.', 'divers'],
    ['Norland lost ⟦40⟧ sailors, according to its own figures.', 'Norland'],
    ['The storm took ⟦40⟧ sailors, according to its own figures.', null],
    ['Divers spoke. It lost ⟦40⟧ sailors, according to its own figures.', null],
    ['Some ⟦40⟧ sailors were lost, according to a Harbour Post count based on lists from port officials.', 'Harbour Post'],
    ['The port, according to the estimates of observers, rescued ⟦40⟧ sailors.', 'observers'],
    ['According to careful estimates of the port, ⟦40⟧ sailors were lost.', 'the port'],
    ['According to estimates of residents lost, ⟦40⟧ sailors sank.', null],
    ['According to estimates of the storm, ⟦40⟧ sailors sank.', null],
    ['Some ⟦40⟧ sailors were lost, according to the official death toll tallied by the navy.', 'the navy'],
    ['Some ⟦40⟧ sailors were lost, according to a list kept by port officials.', 'port officials'],
    ['Some ⟦40⟧ sailors were lost, according to a toll raised by the storm.', null],
    ['Some ⟦40⟧ sailors were lost, according to the navy, by a list kept by hand.', 'the navy'],
    // what was made by somebody, or out of what others gave
    ['Some ⟦40⟧ sailors were lost, according to port officials by the pier.', 'port officials'],
    ['Some ⟦40⟧ sailors were lost, according to navy divers by the pier.', 'navy divers'],
    ['Some ⟦40⟧ sailors were lost, according to a list commissioned by the port.', 'the port'],
    ['Some ⟦40⟧ sailors were lost, according to divers by the port.', 'divers'],
    ['Some ⟦40⟧ sailors were lost, according to a count based on lists from port officials.', 'port officials'],
    ['Some ⟦40⟧ sailors were lost, according to a review of official records from port towns.', null],
    ['Some ⟦40⟧ sailors were lost, according to a survey of reports from the navy.', null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
}) // prettier-ignore
