import type { AnswerDocument, SectionAnswers } from '@kartlaggning/schema/answers/answer-document'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Need } from '@kartlaggning/schema/needs/need'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import type { Report } from '@kartlaggning/schema/report/report'
import type { Round } from '@kartlaggning/schema/rounds/round'
import fc from 'fast-check'
import { redactRound, type RoundSubmissions, type Submission } from '../gaps/redact-round.ts'
import { anyRound } from '../gaps/rules/any-round.ts'
import { findGaps } from '../gaps/rules/rules.ts'
import { entryId, type TestRound } from '../gaps/rules/test-round.ts'
import { summarizeGaps } from '../needs/summarize-gaps.ts'
import { compilePublicReport } from './public/compile-public-report.ts'
import { compileReport, type ReportFacts } from './compile-report.ts'

export const asked = {
  version: newestQuestionnaire().version,
  municipality: sectionsFor(newestQuestionnaire(), 'municipality', 'full'),
  police: sectionsFor(newestQuestionnaire(), 'police', 'full'),
}
export const kinds = ['municipality', 'police'] as const

type ShareLevel = 'coordinator' | 'counterpart' | 'lansbra'
const shareLevels = fc.array(fc.constantFrom<ShareLevel>('coordinator', 'counterpart', 'lansbra', 'lansbra'), {
  minLength: 16,
  maxLength: 16,
})

/** A round in which each side has chosen how widely to share. */
function sharing(round: TestRound, levels: readonly ShareLevel[]): RoundSubmissions {
  const side = (it: Submission | null, shareLevel: ShareLevel | undefined): Submission | null =>
    it && { ...it, document: sharedAs(it.document, { shareLevel }) }
  return {
    ...round,
    municipalities: round.municipalities.map((it, at) => ({
      ...it,
      municipality: side(it.municipality, levels[2 * at]),
      police: side(it.police, levels[2 * at + 1]),
    })),
  }
}

export const none: AnswerDocument = {}

export const sharedAs = (document: AnswerDocument, closing: SectionAnswers): AnswerDocument => ({
  ...document,
  closing,
})

/** Every gap is a need that has been decided on, each third merged into the one before it. */
export function decidedOn(round: RoundSubmissions): ReportFacts {
  const gaps = findGaps(redactRound(round, asked, 'county-board')).map((it, at): Gap => ({ id: `id${at}`, ...it }))
  const assessed = gaps.filter(isGap)
  const needs = assessed.flatMap((own, at): Need[] => {
    const merged = assessed[at + 1]
    if (at % 3 === 2) return []
    const all = at % 3 === 1 && merged ? [own, merged] : [own]
    const said = all.map(({ key }) => `<${key}>`).join(' ')
    const decision = {
      status: 'confirmed',
      later: false,
      motivation: `Motiv ${said}`,
      decidedBy: '',
      decidedAt: '',
    } as const
    return [{ ...aNeed, id: own.id, support: `Stöd ${said}`, gaps: all, decisions: [decision], ...summarizeGaps(all) }]
  })
  const differences = { before: 14, after: 5 }
  const facts = {
    round: aRound,
    authority: 'Länsstyrelsen',
    letterhead: null,
    rules: [],
    asked: askedIn(round),
    actors,
  }
  return { ...facts, gaps, needs, differences }
}

const actors = ['m_social', 'region', 'probation'].map((kind, at) => ({
  id: entryId(901 + at),
  name: `Aktör ${at}`,
  kind,
  county: null,
  municipality: null,
  proposed: false,
  mergedInto: null,
}))

const aNeed = {
  comments: [],
  roundId: '',
  status: 'confirmed',
  priority: 'high',
  measures: [],
  steps: [],
  mergedInto: null,
  evidenceChanged: false,
  later: false,
  withheldFrom: [],
  version: 1,
} satisfies Partial<Need>

const aRound = { name: 'Omgången', thresholds: { concernDifference: 2 } } as Round

const askedIn = ({ municipalities }: RoundSubmissions): ReportFacts['asked'] =>
  municipalities.flatMap((it) =>
    kinds.map((kind) => ({
      kind,
      municipalityCode: it.code,
      policeArea: null,
      policeAreaName: null,
      officialName: null,
      declined: null,
      onBehalf: null,
      submittedAt: it[kind] && '2026-11-20T10:00:00Z',
      version: it[kind] && 1,
    })),
  )

export const reportTo = (reader: Report['reader'] & string, facts: ReportFacts, round: RoundSubmissions) =>
  compileReport(facts, redactRound(round, asked, reader))

/** What anybody would read, where nothing has been published for everyone before. */
export const publicReportTo = (facts: ReportFacts, round: RoundSubmissions) =>
  compilePublicReport(facts, redactRound(round, asked, 'public'), [])

export const rounds = fc.tuple(anyRound, shareLevels).map(([round, levels]) => sharing(round, levels))

export const always = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 100) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value)
    }),
    { numRuns },
  )
