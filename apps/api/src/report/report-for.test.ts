import type { Audience } from '@kartlaggning/schema/answers/audience'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import type { Report } from '@kartlaggning/schema/report/report'
import { expect, it } from 'vitest'
import { withheldTexts } from './withheld-texts.ts'
import { reportFor } from './report-for.ts'

const evidence = (question: string, entryName: string | null = null): Evidence => ({
  respondentId: '0199a000-0000-7000-8000-000000000001',
  kind: 'municipality',
  municipality: '1981',
  submissionId: '0199a000-0000-7000-8000-000000000002',
  entry: entryName && '0199a000-0000-7000-8000-000000000003',
  entryName,
  question,
  value: 'said',
})

const told = { sv: 'Sägs.', en: 'Told.' }
const audiences: Record<string, Audience> = {
  'initiatives.name': 'lansbra',
  'initiatives.phase': 'lansbra',
  'initiatives.methodOther': 'county-board',
  'organisation.policeFte': 'county-board',
  'agreements.agreementStatus': 'public',
}

function readAs(rule: string, cited: Evidence[], shareLevel: string) {
  const gap = { rule, assessed: true, sentence: told, evidence: cited } as Gap
  const whole = { structure: [], problems: [], needs: [{ gaps: [gap] }], notAssessed: [] }
  const { needs } = reportFor('lansbra', whole as unknown as Report, {
    questionAt: (address) => {
      const audience = audiences[address]
      return audience && ({ audience } as Question)
    },
    shareLevelOf: () => shareLevel,
    notAssessed: [],
  })
  const [read] = needs[0]?.gaps ?? []
  return { sentence: read?.sentence, evidence: read?.evidence.map(({ entryName, value }) => [entryName, value]) }
}

const held = (notShown: 'question' | 'respondent' | 'difference') => ({ notShown })
const named = evidence('initiatives.phase', 'Fältgruppen')

it.for([
  ['shared with all', 'R12', [named], 'lansbra', told, [['Fältgruppen', 'said']]],
  ['whose respondent has not shared it', 'R12', [named], 'counterpart', 'respondent', [[null, held('respondent')]]],
  [
    'of what would be public, whose respondent has not shared it',
    'R12',
    [evidence('agreements.agreementStatus')],
    'counterpart',
    'respondent',
    [[null, held('respondent')]],
  ],
  [
    'of what is public, shared with all',
    'R12',
    [evidence('agreements.agreementStatus')],
    'lansbra',
    told,
    [[null, 'said']],
  ],
  [
    'written freely',
    'R12',
    [evidence('initiatives.methodOther', 'Fältgruppen')],
    'lansbra',
    'question',
    [[null, held('question')]],
  ],
  [
    'on the resources of the police',
    'R39',
    [evidence('organisation.policeFte')],
    'lansbra',
    'question',
    [[null, held('question')]],
  ],
  ['to a question nobody knows', 'R12', [evidence('gone.away')], 'lansbra', 'question', [[null, held('question')]]],
  [
    'that is one of two that differ',
    'R24',
    [evidence('agreements.agreementStatus')],
    'lansbra',
    'difference',
    [[null, held('difference')]],
  ],
] as const)('P7: evidence %s', ([, rule, cited, shareLevel, sentence, expected]) => {
  expect(readAs(rule, [...cited], shareLevel)).toEqual({
    sentence: typeof sentence === 'string' ? withheldTexts[sentence] : sentence,
    evidence: expected,
  })
})
