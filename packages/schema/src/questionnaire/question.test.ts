import { describe, expect, test } from 'vitest'
import { draftOfAnswerTo } from './draft-answer.ts'
import { answerTo, type Kind, type Option, type ScalePoint } from './question.ts'

const option = (code: string, exclusive = false): Option => ({ code, text: { sv: code, en: code }, exclusive })
const point = (value: number): ScalePoint => ({ value, text: { sv: `${value}`, en: `${value}` } })

const abc = [option('a'), option('b'), option('c'), option('none', true)]
const sala = '0198c0de-0000-7000-8000-000000000001'
const heby = '0198c0de-0000-7000-8000-000000000002'

const single: Kind = { kind: 'single', options: abc }
const multi: Kind = { kind: 'multi', options: abc, max: 2 }
const scale: Kind = { kind: 'scale', points: [point(0), point(1)], unknown: true }
const number: Kind = { kind: 'number', min: 0, max: 99 }
const month: Kind = { kind: 'month' }
const openMonth: Kind = { kind: 'month', openEnded: true }
const numberOrUnknown: Kind = { kind: 'number', min: 0, max: 99, unknown: true }
const monthOrUnknown: Kind = { kind: 'month', unknown: true }
const text: Kind = { kind: 'text', max: 5 }
const url: Kind = { kind: 'url' }
const ranking: Kind = { kind: 'ranking', options: abc, places: 3 }
const actor: Kind = { kind: 'actor' }
const actors: Kind = { kind: 'actors' }
const roles: Kind = { kind: 'actors', min: 2, roles: [option('leads')] }
const municipalities: Kind = { kind: 'municipalities', none: true }
const confirmation: Kind = { kind: 'confirmation' }

/** What is the matter with the answer; nothing when it is valid. */
const remark = (kind: Kind, answer: unknown) => answerTo(kind).safeParse(answer).error?.issues[0]?.message
const mayBeSaved = (kind: Kind, answer: unknown) => draftOfAnswerTo(kind).safeParse(answer).success

describe('an answer is accepted when it is', () => {
  test.for<[string, Kind, unknown]>([
    ['an option of the list', single, 'a'],
    ['several options', multi, ['a', 'b']],
    ['an exclusive option alone', multi, ['none']],
    ['the lowest point of a scale', scale, 0],
    ['the highest point of a scale', scale, 1],
    ['"don’t know" on a scale that has it', scale, 'unknown'],
    ['"not applicable" on a scale that has it', { ...scale, notApplicable: true }, 'not_applicable'],
    ['the smallest number', number, 0],
    ['the largest number', number, 99],
    ['January', month, '2026-01'],
    ['December', month, '2026-12'],
    ['open-ended where that is offered', openMonth, 'open_ended'],
    ['a month where open-ended is offered', openMonth, '2026-11'],
    ['"don’t know" where a number is asked for and that is offered', numberOrUnknown, 'unknown'],
    ['a number where "don’t know" is offered', numberOrUnknown, 0],
    ['"don’t know" where a month is asked for and that is offered', monthOrUnknown, 'unknown'],
    ['"don’t know" beside open-ended', { kind: 'month', openEnded: true, unknown: true }, 'unknown'],
    ['a text of full length', text, 'åäöåä'],
    ['a web address', url, 'https://www.sala.se/plan?id=1'],
    ['a web address with å, ä or ö', url, 'http://köping.se'],
    ['a full ranking', ranking, ['c', 'a', 'b']],
    ['an organisation', actor, sala],
    ['a list of organisations', actors, [{ actor: sala }]],
    [
      'organisations with roles',
      roles,
      [
        { actor: sala, role: 'leads' },
        { actor: heby, role: 'leads' },
      ],
    ],
    ['municipalities', municipalities, ['1981', '0331']],
    ['no municipality where that is offered', municipalities, ['none']],
    ['a confirmation', confirmation, true],
  ])('%s', ([, kind, answer]) => {
    expect(remark(kind, answer)).toBeUndefined()
    expect(mayBeSaved(kind, answer)).toBe(true)
  })

  test('a ranking of the whole list where it is shorter than the places', () => {
    expect(remark({ kind: 'ranking', options: [option('a'), option('b')], places: 3 }, ['b', 'a'])).toBeUndefined()
  })
})

describe('an answer is turned down, with the sentence that helps, when it is', () => {
  test.for<[string, Kind, unknown, string]>([
    ['no option of the list', single, 'd', 'choose-one'],
    ['a number where an option is asked for', single, 1, 'choose-one'],
    ['an empty choice', multi, [], 'choose-at-least-one'],
    ['one option too many', multi, ['a', 'b', 'c'], 'too-many-chosen'],
    ['the same option twice', multi, ['a', 'a'], 'chosen-twice'],
    ['an exclusive option with others', multi, ['a', 'none'], 'exclusive-with-others'],
    ['below the scale', scale, -1, 'choose-one'],
    ['above the scale', scale, 2, 'choose-one'],
    ['between two points of the scale', scale, 0.5, 'choose-one'],
    ['the number as text', scale, '1', 'choose-one'],
    ['"don’t know" where that is not offered', { kind: 'scale', points: [point(0)] }, 'unknown', 'choose-one'],
    ['"not applicable" where that is not offered', scale, 'not_applicable', 'choose-one'],
    ['below the smallest number', number, -1, 'number-too-small'],
    ['above the largest number', number, 100, 'number-too-large'],
    ['half', number, 1.5, 'not-a-whole-number'],
    ['digits as text', number, '12', 'not-a-number'],
    ['month 13', month, '2026-13', 'not-a-month'],
    ['month 0', month, '2026-00', 'not-a-month'],
    ['a whole date', month, '2026-11-22', 'not-a-month'],
    ['a year long past', month, '1826-11', 'not-a-month'],
    ['open-ended where that is not offered', month, 'open_ended', 'not-a-month'],
    ['month 13 where open-ended is offered', openMonth, '2026-13', 'not-a-month'],
    ['"don’t know" about a number where that is not offered', number, 'unknown', 'not-a-number'],
    ['"don’t know" about a month where that is not offered', month, 'unknown', 'not-a-month'],
    ['below the smallest number, where "don’t know" is offered', numberOrUnknown, -1, 'number-too-small'],
    ['above the largest number, where "don’t know" is offered', numberOrUnknown, 100, 'number-too-large'],
    ['half, where "don’t know" is offered', numberOrUnknown, 1.5, 'not-a-whole-number'],
    ['another word than "don’t know"', numberOrUnknown, 'not_applicable', 'not-a-number'],
    ['open-ended where only "don’t know" is offered', monthOrUnknown, 'open_ended', 'not-a-month'],
    ['an empty text', text, '', 'write-something'],
    ['a text of blanks', text, '   ', 'write-something'],
    ['one letter too long', text, 'åäöåäö', 'text-too-long'],
    ['an address without a protocol', url, 'www.sala.se', 'not-a-link'],
    ['a script in an address', url, 'javascript:alert(1)', 'not-a-link'],
    ['an address without a domain', url, 'https://localhost', 'not-a-link'],
    ['an address beyond length', url, `https://sala.se/${'a'.repeat(500)}`, 'text-too-long'],
    ['a ranking with two of three', ranking, ['a', 'b'], 'rank-all-places'],
    ['a ranking with four of three', ranking, ['a', 'b', 'c', 'none'], 'rank-all-places'],
    ['a ranking with one twice', ranking, ['a', 'b', 'a'], 'chosen-twice'],
    ['the name of an organisation', actor, 'Sala kommun', 'choose-one'],
    ['no organisation', actors, [], 'choose-at-least-one'],
    ['the same organisation twice', actors, [{ actor: sala }, { actor: sala }], 'chosen-twice'],
    ['too few organisations', roles, [{ actor: sala, role: 'leads' }], 'choose-at-least-one'],
    ['an organisation without a role', roles, [{ actor: sala, role: 'leads' }, { actor: heby }], 'choose-a-role'],
    ['no municipality', municipalities, [], 'choose-at-least-one'],
    ['the same municipality twice', municipalities, ['1981', '1981'], 'chosen-twice'],
    ['no municipality together with one', municipalities, ['1981', 'none'], 'exclusive-with-others'],
    ['an unticked confirmation', confirmation, false, 'confirm'],
  ])('%s', ([, kind, answer, code]) => {
    expect(remark(kind, answer)).toBe(code)
  })

  test('an organisation with a role where no roles are asked for', () => {
    expect(answerTo(actors).safeParse([{ actor: sala, role: 'leads' }]).success).toBe(false)
  })

  test('the name of a municipality', () => {
    expect(answerTo(municipalities).safeParse(['Sala']).success).toBe(false)
  })

  test('no municipality where that is not offered', () => {
    expect(answerTo({ kind: 'municipalities' }).safeParse(['none']).success).toBe(false)
  })
})

describe('a draft may hold what is not finished:', () => {
  test.for<[string, Kind, unknown]>([
    ['an emptied choice', multi, []],
    ['one option too many', multi, ['a', 'b', 'c']],
    ['an exclusive option with others', multi, ['a', 'none']],
    ['a number half written', number, '1,'],
    ['a number too large', number, 1000],
    ['a month half written', month, '2026-1'],
    ['an emptied text', text, ''],
    ['an address half written', url, 'https://'],
    ['a ranking with two of three', ranking, ['a', 'b']],
    ['an organisation without a role', roles, [{ actor: heby }]],
    ['fewer organisations than needed', roles, []],
    ['an emptied choice of municipalities', municipalities, []],
    ['an unticked confirmation', confirmation, false],
  ])('%s', ([, kind, answer]) => {
    expect(mayBeSaved(kind, answer)).toBe(true)
    expect(remark(kind, answer)).toBeDefined()
  })
})

describe('not even a draft may hold', () => {
  test.for<[string, Kind, unknown]>([
    ['an option outside the list', single, 'd'],
    ['several options, one outside the list', multi, ['a', 'd']],
    ['the same option twice', multi, ['a', 'a']],
    ['a point outside the scale', scale, 2],
    ['a list where a number is asked for', number, [1]],
    ['a text beyond its length', text, 'åäöåäö'],
    ['a novel for a month', month, '2026-11 or thereabouts, as far as we know'],
    ['a ranking with four of three', ranking, ['a', 'b', 'c', 'none']],
    ['an organisation by name', actor, 'Sala kommun'],
    ['organisations by name', actors, [{ actor: 'Sala kommun' }]],
    ['municipalities by name', municipalities, ['Sala']],
    ['a confirmation in words', confirmation, 'yes'],
  ])('%s', ([, kind, answer]) => {
    expect(mayBeSaved(kind, answer)).toBe(false)
  })
})

describe('a personal number is refused', () => {
  const longText: Kind = { kind: 'text', max: 100 }
  const someone = 'Ring 19121212-1212'

  test.for<[string, Kind, unknown]>([
    ['in a text', longText, someone],
    ['in a web address', url, 'https://sala.se/?person=191212121212'],
  ])('%s, as an answer and as a draft', ([, kind, answer]) => {
    expect(remark(kind, answer)).toBe('personal-number')
    expect(draftOfAnswerTo(kind).safeParse(answer).error?.issues[0]?.message).toBe('personal-number')
  })

  test.for<[string, Kind, unknown]>([
    ['where a number is asked for', number, '19121212-1212'],
    ['where a month is asked for', month, '19121212-1212'],
  ])('%s, already as a draft', ([, kind, answer]) => {
    expect(draftOfAnswerTo(kind).safeParse(answer).error?.issues[0]?.message).toBe('personal-number')
  })

  test('and what may be there for a reason is not', () => {
    expect(remark(longText, 'Ring växeln, 021-12 34 56')).toBeUndefined()
  })
})
