import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { madeUpCatalogue } from '@kartlaggning/schema/rules/made-up-rule'
import { expect, it } from 'vitest'
import { rulesOf } from './rule.ts'
import { findGaps, rules } from './rules.ts'
import { aRound } from './test-round.ts'

/** What a new rule brings besides its entry: how it finds what it finds. */
const tooFewAnalysts = rulesOf(madeUpCatalogue)('R99', (round, tell) => {
  for (const { code, municipality } of round.municipalities) {
    const knowledge: unknown = municipality?.answers.knowledge
    if (!isRecord(knowledge) || knowledge['analysts'] !== 0) continue
    const sentence = { sv: 'Ingen arbetar med analys.', en: 'Nobody works with analysis.' }
    tell({ subject: code, municipalities: [code], severity: 2, sentence, evidence: [] })
  }
})

const round = (modulesOff: string[] = []) =>
  aRound({ Sala: { municipality: { knowledge: { pictureStatus: 'not_started', analysts: 0 } } } }, { modulesOff })

it('runs with the others: numbered, versioned, with its tasks, and under its root cause', () => {
  const before = findGaps(round())
  const after = findGaps(round(), [...rules, tooFewAnalysts])
  expect(after.filter(({ rule }) => rule !== 'R99')).toEqual(before)
  expect(after.filter(({ rule }) => rule === 'R99')).toMatchObject([
    { key: 'R99:1981', ruleVersion: 1, tasks: ['training'], assessed: true, under: 'R06:1981' },
  ])
})

it('is not run where nobody was asked what it reads', () => {
  const off = round(['knowledge'])
  expect(findGaps(off, [...rules, tooFewAnalysts])).toEqual(findGaps(off))
})
