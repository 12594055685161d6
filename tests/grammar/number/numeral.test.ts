import { describe, expect, test } from 'vitest'
import { findNumerals } from '../../../scripts/grammar/number/numeral.ts'

const readable: readonly (readonly [string, string, number])[] = [
  ['1,500 troops', '1,500', 1_500], ['10,000 troops', '10,000', 10_000], ['12,000 troops', '12,000', 12_000], ['1,234,567 people', '1,234,567', 1_234_567],
  ['about 12,000, they said', '12,000', 12_000], ['It was 12,000.', '12,000', 12_000], ['(12,000)', '12,000', 12_000], ['“12,000”', '12,000', 12_000], ['‘500’', '500', 500],
  ['12,000-strong', '12,000', 12_000], ['3,000-plus', '3,000', 3_000], ['3,000+ men', '3,000', 3_000], ['>3,000 men', '3,000', 3_000], ['~300 men', '300', 300], ['0 men', '0', 0],
  ['12 000 men', '12 000', 12_000], ['12\u00a0000 men', '12\u00a0000', 12_000], ['12\u2009000 men', '12\u2009000', 12_000], ['12\u202f000 men', '12\u202f000', 12_000], ['1 234 567 men', '1 234 567', 1_234_567],
  ['10k men', '10k', 10_000], ['men (90 K)', '90 K', 90_000], ['at 90 K today', '90', 90], ['(90 Kings)', '90', 90], ['25 ,000 men', '25 ,000', 25_000], ['10K men', '10K', 10_000], ['1.5k men', '1.5k', 1_500], ['3m people', '3m', 3_000_000], ['3 mln people', '3 mln', 3_000_000], ['20bn', '20bn', 20_000_000_000], ['2.5m people', '2.5m', 2_500_000],
  ['5.4 million cases', '5.4 million', 5_400_000], ['2.5 thousand men', '2.5 thousand', 2_500], ['3 hundred men', '3 hundred', 300], ['1.2 billion people', '1.2 billion', 1_200_000_000],
  ['three generals', 'three', 3], ['Three generals', 'Three', 3], ['THREE generals', 'THREE', 3], ['ten thousand men', 'ten thousand', 10_000], ['twelve thousand men', 'twelve thousand', 12_000],
  ['twenty-two people', 'twenty-two', 22], ['Twenty-two people', 'Twenty-two', 22], ['twenty two people', 'twenty two', 22], ['ninety-nine people', 'ninety-nine', 99], ['one hundred men', 'one hundred', 100],
  ['a hundred men', 'a hundred', 100], ['a thousand men', 'a thousand', 1_000], ['a million men', 'a million', 1_000_000], ['a dozen men', 'a dozen', 12], ['two dozen men', 'two dozen', 24], ['half a dozen men', 'half a dozen', 6],
  ['one hundred and twenty men', 'one hundred and twenty', 120], ['one hundred twenty-three men', 'one hundred twenty-three', 123], ['six hundred and two men', 'six hundred and two', 602], ['five hundred and\nthirty men', 'five hundred and\nthirty', 530],
  ['two hundred thousand men', 'two hundred thousand', 200_000], ['ten thousand five hundred men', 'ten thousand five hundred', 10_500], ['two thousand and three men', 'two thousand and three', 2_003],
  ['half a million men', 'half a million', 500_000], ['a half-million men', 'half-million', 500_000], ['two and a half million men', 'two and a half million', 2_500_000], ['one and a half thousand', 'one and a half thousand', 1_500],
  ['300 thousand men', '300 thousand', 300_000], ['forty-five', 'forty-five', 45], ['seventeen', 'seventeen', 17], ['zero', 'zero', 0], ['one', 'one', 1], ['3.5 magnitude', '3.5', 3.5], ['0.5 km', '0.5', 0.5], ['12.25 hours', '12.25', 12.25],
  ['about 12 000 men', '12 000', 12_000], ['some 300 000 people', '300 000', 300_000], ['Oslo,12,000 men', '12,000', 12_000], ['hello,12,000 men', '12,000', 12_000], ['an extra thousand men', 'thousand', 1_000], ['a Formula million', 'million', 1_000_000],
  ['29\\.6 million men', '29\\.6 million', 29_600_000], ['1\\,300 men', '1\\,300', 1_300],
  ['a quarter of a million', 'a quarter of a million', 250_000], ['a quarter of an hour, a thousand men', 'a thousand', 1_000], ['a quarter of a mile, a hundred men', 'a hundred', 100],
] // prettier-ignore

const broken: readonly (readonly [string, string, 'ambiguous' | 'unreadable'])[] = [
  ['1.500 troops', '1.500', 'ambiguous'], ['12.000 troops', '12.000', 'ambiguous'], ['1.234,56', '1.234,56', 'ambiguous'], ['12.000.000 men', '12.000.000', 'ambiguous'], ['1,5 men', '1,5', 'ambiguous'], ['1,50 men', '1,50', 'ambiguous'],
  ['12,00 men', '12,00', 'ambiguous'], ['1,2345 men', '1,2345', 'ambiguous'], ['some ,500 men', ',500', 'ambiguous'], ['12,000.000 men', '12,000.000', 'ambiguous'], ["12'000 men", "12'000", 'ambiguous'], ['12’000 men', '12’000', 'ambiguous'], ['1234,567 men', '1234,567', 'ambiguous'],
  ['1\\.500 men', '1\\.500', 'ambiguous'],
  ['1.500 million', '1.500 million', 'ambiguous'], ['1,,500 men', '1,,500', 'unreadable'], ['12.,000 men', '12.,000', 'unreadable'], ['1_500 men', '1_500', 'unreadable'], ['007,500 men', '007,500', 'unreadable'], ['0123 men', '0123', 'unreadable'],
  ['999999999999999999999 men', '999999999999999999999', 'unreadable'], ['99,999,999,999 men', '99,999,999,999', 'unreadable'], ['1e4 men', '1e4', 'unreadable'], ['1.5E6 men', '1.5E6', 'unreadable'], ['0x1F men', '0x1F', 'unreadable'],
  ['１２ men', '１２', 'unreadable'], ['１２，０００ men', '１２，０００', 'unreadable'], ['١٢٬٠٠٠ men', '١٢٬٠٠٠', 'unreadable'], ['१२ men', '१२', 'unreadable'], ['½ of it', '½', 'unreadable'], ['10⁴ men', '10⁴', 'unreadable'], ['Ⅻ men', 'Ⅻ', 'unreadable'], ['二 ② men', '②', 'unreadable'],
  ['1O,OOO men', '1O,OOO', 'unreadable'], ['l2,000 men', 'l2,000', 'unreadable'], ['I2,000 men', 'I2,000', 'unreadable'], ['12,О00 men', '12,О00', 'unreadable'], ['2O24 men', '2O24', 'unreadable'], ['1З,000 men', '1З,000', 'unreadable'],
  ['12\u200b,000 men', '12\u200b,000', 'unreadable'], ['12,\u200b000 men', '12,\u200b000', 'unreadable'], ['1\u00ad2,000 men', '1\u00ad2,000', 'unreadable'], ['12\u2060,000 men', '12\u2060,000', 'unreadable'], ['\u202e000,21 men', '000,21', 'unreadable'],
] // prettier-ignore

const shaped: readonly (readonly [string, string, string])[] = [
  ['20241024', '20241024', 'day'], ['20241324', '20241324', 'cardinal'], ['2024102', '2024102', 'cardinal'], ['2024-10-24', '2024-10-24', 'day'], ['2024-12-23T18:22:53.378123+00:00', '2024-12-23T18:22:53.378123+00:00', 'day'], ['2020-09-12-10-26-38', '2020-09-12-10-26-38', 'day'], ['24/10/2024', '24/10/2024', 'day'], ['10/11', '10/11', 'day'], ['24.10.2024', '24.10.2024', 'day'],
  ['12:00', '12:00', 'clock'], ['00:05.560', '00:05.560', 'clock'], ['8:50:12', '8:50:12', 'clock'], ['+850 2 381 8031', '+850 2 381 8031', 'phone'], ['+44 (0)20 7946 0000', '+44 (0)20 7946 0000', 'phone'],
  ['World War II', 'II', 'roman'], ['Louis XIV', 'XIV', 'roman'], ['Act IX', 'IX', 'roman'], ['chapter XII', 'XII', 'roman'], ['first units', 'first', 'ordinal'], ['a third country', 'third', 'ordinal'], ['twenty-first', 'twenty-first', 'ordinal'], ['the 11th Corps', '11th', 'ordinal'], ['the 2nd', '2nd', 'ordinal'], ['the 1st', '1st', 'ordinal'],
  ['two-thirds of it', 'two-thirds', 'fraction'], ['three quarters', 'three quarters', 'fraction'], ['half of it', 'half', 'fraction'],
  ['thousands of people', 'thousands', 'vague'], ['tens of thousands', 'tens of thousands', 'vague'], ['hundreds of thousands', 'hundreds of thousands', 'vague'], ['dozens', 'dozens', 'vague'], ['scores', 'scores', 'vague'], ['several hundred', 'several hundred', 'vague'], ['a few dozen', 'a few dozen', 'vague'], ['many thousand', 'many thousand', 'vague'],
  ['a couple of days', 'couple', 'vague'], ['a couple hundred', 'couple hundred', 'vague'], ['a couple of hundred', 'couple of hundred', 'vague'], ['a couple of dozen', 'couple of dozen', 'vague'], ['the 1990s', '1990s', 'vague'], ['in his 30s', '30s', 'vague'],
  ['https://example.org/850', '850', 'address'], ['x.com/1850', '1850', 'address'], ['a12@example.org', '12', 'address'], ['@user123', '123', 'address'], ['#tag24', '24', 'address'], ['photo-33.jpg', '33', 'address'], ['example.org/two-men', 'two', 'address'],
  ['crowd.300 people', '300', 'cardinal'], ['a.300pdf', '300', 'cardinal'], ['about#300', '300', 'cardinal'], ['the ship #300', '300', 'cardinal'], ['3:/', '3', 'cardinal'], ['awww.300 people', '300', 'cardinal'], ['to 300.Comrades', '300', 'cardinal'],
] // prettier-ignore

describe('a numeral', () => {
  test.for(readable)('%s holds %s, worth %s', ([text, written, value]) => {
    expect(findNumerals(text).map((numeral) => [numeral.text, numeral.value, numeral.fault])).toEqual([
      [written, value, null],
    ])
  })

  test.for(broken)('%s holds %s, which is %s and has no value', ([text, written, fault]) => {
    expect(findNumerals(text).map((numeral) => [numeral.text, numeral.value, numeral.fault])).toEqual([
      [written, null, fault],
    ])
  })

  test.for(shaped)('%s holds %s, a %s', ([text, written, form]) => {
    expect(findNumerals(text).map((numeral) => [numeral.text, numeral.form])).toEqual([[written, form]])
  })

  test.for([
    ['two, three a.m.', ['two', 'three']], ['1,500–3,000', ['1,500', '3,000']], ['20-25', ['20', '25']], ['Oct. 17 300 men', ['17', '300']], ['500 officers and three generals', ['500', 'three']],
    ['2024. Two men', ['2024', 'Two']], ['12 000 in 2024', ['12 000', '2024']], ['one of the two', ['one', 'two']], ['12\n000', ['12', '000']], ['a thousand, two hundred', ['a thousand', 'two hundred']], ['T-72 12,000', ['72', '12,000']],
    ['three million hundred-krone notes', ['three million', 'hundred']], ['a thousand dozen eggs', ['a thousand', 'dozen']], ['on deck two, thousand-krone seats', ['two', 'thousand']], ['group two: hundred-strong', ['two', 'hundred']],
    ['in 80, thousand-krone notes', ['80', 'thousand']], ['room 80: million-krone art', ['80', 'million']], ['part 2024-10-2455', ['2024', '10', '2455']], ['part 2024-10-245', ['2024', '10', '245']], ['lines 11/10/12/14', ['11', '10', '12', '14']], ['rows 1/2/3/4/5', ['1', '2', '3', '4', '5']],
    ['+44 20 7946 0000 1234567890', ['+44 20 7946 0000', '1234567890']], ['+123456789012345678901234', ['123456789012345678901234']], ['model AB1e4', ['1', '4']], ['type R2e5', ['2', '5']], ['the 1e4th', ['1', '4th']],
  ] as const)('%s holds %s', ([text, written]) => {
    expect(findNumerals(text).map((numeral) => numeral.text)).toEqual(written)
  }) // prettier-ignore

  test.for([
    'someone',
    'weight',
    'often',
    'attention',
    'bone',
    'tent',
    'X',
    'I said',
    'Washington, DC',
    'CIVIL',
    'secondary',
    'dozenal',
    'secondhand',
  ])('is not seen in %s', (text) => {
    expect(findNumerals(text)).toEqual([])
  })

  test('covers every digit of a text exactly once, whatever stands between', () => {
    const text =
      'a1b2,,3.4/5:6-7_8’9 ０１ ½ T-72 x.com/1 1O,OOO 12 000 \u200b12\u200b,000 2024-01-02 +1 234 567 890 II 3rd 1e4 \n0x1F'
    const covered = findNumerals(text).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    )
    expect(new Set(covered).size).toBe(covered.length)
    const digits = [...text.matchAll(/\p{N}/gu)].map(({ index }) => index)
    expect(digits.filter((at) => !covered.includes(at))).toEqual([])
  })
})
