import { expect, test } from 'vitest'
import { aRound, anInitiative, type Sides } from '../../gaps/rules/test-round.ts'
import { compileInitiatives } from './compile-initiatives.ts'

const inRound = (sides: Readonly<Record<string, Sides>>) => compileInitiatives(aRound(sides).municipalities)

const listing = (...answers: readonly Readonly<Record<string, unknown>>[]) => ({
  initiatives: { entries: answers.map((it, at) => anInitiative(at + 1, it)) },
})

const mixOf = (...answers: readonly Readonly<Record<string, unknown>>[]) =>
  inRound({ Sala: { municipality: listing(...answers) } })?.mix.filter(({ count }) => count > 0)

test.each([
  [{ approach: 'social', level: 'universal' }, [['social', 'universal', 1]]],
  [{ approach: 'situational', level: 'indicated' }, [['situational', 'indicated', 1]]],
  [
    { approach: 'both', level: 'selective' },
    [
      ['social', 'selective', 1],
      ['situational', 'selective', 1],
    ],
  ],
  [{ approach: 'unknown', level: 'universal' }, []],
  [{ approach: 'social', level: 'unknown' }, []],
  [{ approach: 'social', level: 'universal', phase: 'planning' }, [['social', 'universal', 1]]],
  [{ approach: 'social', level: 'universal', phase: 'idea' }, []],
  [{ approach: 'social', level: 'universal', phase: 'ended' }, []],
])('an initiative of %o is counted where it belongs', (answers, expected) => {
  expect(mixOf(answers)?.map(({ approach, level, count }) => [approach, level, count])).toEqual(expected)
})

test('what is not known is counted beside, and what is both is said to be so', () => {
  const found = inRound({
    Sala: { municipality: listing({ approach: 'both', level: 'universal' }, { approach: 'both', level: 'unknown' }) },
    Köping: { police: listing({ approach: 'social' }) },
  })
  expect(found).toMatchObject({ underWay: 3, both: 1, mixNotKnown: 2, from: { municipality: 1, police: 1 } })
})

test('what an initiative rests on is counted of those that have started', () => {
  const found = inRound({
    Sala: {
      municipality: listing(
        { evidence: 'promising', followup: 'none', evaluated: ['effect', 'process'] },
        { evidence: 'unknown', followup: 'indicators', evaluated: ['own'], phase: 'ended' },
        { evidence: 'none', evaluated: ['no'] },
        { evidence: 'none', phase: 'planning' },
      ),
    },
  })
  expect(found).toMatchObject({ started: 3, evaluated: 2 })
  const counts = found?.basis.map(({ question, answers }) => [
    question,
    Object.fromEntries(answers.filter(({ count }) => count > 0).map(({ answer, count }) => [answer, count])),
  ])
  expect(counts).toEqual([
    ['evidence', { promising: 1, none: 1, unknown: 1 }],
    ['followup', { none: 1, indicators: 1 }],
    ['evaluated', { effect: 1, process: 1, own: 1, no: 1 }],
  ])
})

test('who says that there are none has answered; who was not asked has not', () => {
  expect(inRound({ Sala: { municipality: { initiatives: { none: true } } } })).toMatchObject({
    underWay: 0,
    from: { municipality: 1, police: 0 },
  })
  const readIn = aRound({ Sala: { municipality: { knowledge: { pictureStatus: 'current' } } } }, { isReadIn: true })
  expect(compileInitiatives(readIn.municipalities)).toBeUndefined()
})
