import type { WithheldReason } from '@kartlaggning/schema/answers/audience'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import type { Need } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { communicateTo } from './communicated-need.ts'

const sala = { respondentId: 'k', kind: 'municipality', municipality: '1981' } as const

/** The police of Sala share nothing with anybody but the county board. */
const withheldBy = (reader: 'lansbra' | 'counterpart') => ({
  reader,
  municipalities: [
    {
      code: '1981',
      municipality: { withheld: new Map<string, WithheldReason>() },
      police: {
        withheld: new Map<string, WithheldReason>([
          ['initiatives.start', 'respondent'],
          ['initiatives.evaluated', 'respondent'],
          ['initiatives.phase', 'respondent'],
        ]),
      },
    },
  ],
})

const withheld = { others: withheldBy('lansbra'), counterpart: withheldBy('counterpart') }

const answer = (changes: Partial<Evidence>): Evidence => ({
  respondentId: 'k',
  kind: 'municipality',
  municipality: '1981',
  submissionId: 's',
  entry: 'e',
  entryName: 'Nattvandring',
  question: 'initiatives.start',
  value: '2020-01',
  ...changes,
})

const foundIn = (...evidence: readonly Evidence[]) => {
  const gap = { rule: 'R15', municipalities: ['1981'], problem: null, severity: 2, tasks: [], sentence: {}, evidence }
  return { steps: [], measures: [], support: '', decisions: [], gaps: [gap as unknown as Gap] } as unknown as Need
}

const communicated = (...evidence: readonly Evidence[]) => communicateTo(sala, withheld)(foundIn(...evidence))

test('what is found in one of its own initiatives is shown to it, whatever its counterpart shows', () => {
  expect(communicated(answer({}), answer({ question: 'initiatives.evaluated' }))?.findings).toHaveLength(1)
})

test('what is found in the counterpart’s, in several or in what nobody has listed is not', () => {
  expect(communicated(answer({ respondentId: 'p', kind: 'police' }))).toBeNull()
  expect(communicated(answer({}), answer({ entry: 'other' }))).toBeNull()
  expect(communicated(answer({ entry: null }))).toBeNull()
  expect(communicated()).toBeNull()
})

test('all that is planned is told: steps, what was chosen without one, and what was written', () => {
  const step = { measure: 'visit', what: 'Besök', who: 'Karin Berg', when: 'mars 2026' }
  const need = { ...foundIn(answer({})), steps: [step], measures: ['visit', 'template'], support: 'Ring oss.' }
  expect(communicateTo(sala, withheld)(need)?.support).toBe('Besök (Karin Berg, mars 2026). Mallar. Ring oss.')
})
