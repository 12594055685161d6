import { describe, expect, test } from 'vitest'
import { kindOf } from './cleaning.ts'

describe('datelines and bylines', () => {
  test.for([
    'Friday, November 22, 2024',
    'Nov 27, 2024',
    '27 November 2024',
    '2024-11-27',
    '4:47 P.M. EST',
    'Published 17:03, 24 October 2024',
    'Updated: Oct. 24, 2024 at 5:03 p.m. GMT',
    '2 hours ago',
    'END 5:17 P.M. EST',
    '14:05 GMT',
    '24/10/2024 17:03',
  ])('%s says when, and nothing else', (line) => {
    expect(kindOf(line)).toBe('dateline')
  })

  test.for([
    'On Monday 300 people came.',
    'May 2020 be better',
    '2024',
    'Published 2024',
    'First ended 1999',
    'March 12 and counting',
    'Monday',
    'Tuesday',
    'Friday, May',
    'Updated: 30 people were hurt',
    '5:17 people to boats',
    '300',
  ])('%s is more than a day', (line) => {
    expect(kindOf(line)).not.toBe('dateline')
  })

  test.for(['By Ann Lee', 'By Ann Lee and Jo Bark, Hill Gazette', 'By Gazette staff reporter', 'Written by Ann Lee'])(
    '%s is a byline',
    (line) => {
      expect(kindOf(line)).toBe('byline')
    },
  )

  test.for([
    'By noon all had left',
    'By then Ann Lee had gone home',
    'By 2020 Ann Lee was mayor',
    'By boat Ann Lee went to Holm',
    'By Ann Lee’s own account nobody drowned',
    'By and by',
    'By the staff',
    'By and for the team',
    'Story by story the hall fell',
    'Tale by Ann Lee',
  ])('%s is none', (line) => {
    expect(kindOf(line)).not.toBe('byline')
  })
})
