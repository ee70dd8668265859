import type { AnswerDocument, Entry } from '@kartlaggning/schema/answers/answer-document'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { nothingWithheld } from '@kartlaggning/schema/answers/redact'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type {
  Actor,
  JointActionConfirmation,
  MunicipalityAnswers,
  PreviousRound,
  RoundAnswers,
  Side,
  SideKind,
} from './round-answers.ts'
import { roundOf } from './round.ts'
import type { Finding, Rule } from './rule.ts'

/** Code and neighbours: Västmanland, one neighbour beyond its border, and an island. */
const places: Readonly<Record<string, readonly [code: string, neighbours: readonly string[]]>> = {
  Skinnskatteberg: ['1904', ['1907', '1982', '1983']],
  Surahammar: ['1907', ['1904', '1961', '1980', '1981', '1982', '1983']],
  Kungsör: ['1960', ['1983', '1984', '1961']],
  Hallstahammar: ['1961', ['1907', '1980', '1983', '1960']],
  Norberg: ['1962', ['1981', '1982']],
  Västerås: ['1980', ['1907', '1961', '1981']],
  Sala: ['1981', ['1907', '1962', '1980', '1982', '0331']],
  Fagersta: ['1982', ['1904', '1907', '1962', '1981']],
  Köping: ['1983', ['1904', '1907', '1960', '1961', '1984']],
  Arboga: ['1984', ['1960', '1983']],
  Heby: ['0331', ['1981']],
  Gotland: ['0980', []],
}

/** A side that also has what it submitted, for tests to change. */
export interface TestSide extends Side {
  readonly document: AnswerDocument
}

export interface TestMunicipality extends MunicipalityAnswers {
  readonly municipality: TestSide | null
  readonly police: TestSide | null
}

export interface TestRound extends RoundAnswers {
  readonly municipalities: readonly TestMunicipality[]
}

export type Sides = { readonly [kind in SideKind]?: AnswerDocument }

interface Circumstances {
  readonly referenceDate?: string
  readonly thresholds?: Partial<Thresholds>
  readonly modulesOff?: readonly string[]
  readonly populations?: Readonly<Record<string, number>>
  readonly policeAreas?: Readonly<Record<string, string>>
  readonly confirmations?: readonly JointActionConfirmation[]
  readonly reconciled?: boolean
  /** The answers are read in from a file: a list that is not here was not in it. Else whoever submitted said that there is none. */
  readonly isReadIn?: boolean
  readonly actors?: ReadonlyMap<string, Actor>
  readonly previous?: PreviousRound
}

/** A round in which these municipalities took part; a side left out has not submitted. */
export function aRound(answers: Readonly<Record<string, Sides>>, circumstances: Circumstances = {}): TestRound {
  const given = (document: AnswerDocument | undefined) =>
    document && !circumstances.isReadIn ? asSubmitted(document) : document
  return {
    reader: 'county-board',
    questionnaire: canonicalQuestionnaire.version,
    given: new Map(),
    previous: circumstances.previous ?? null,
    referenceDate: circumstances.referenceDate ?? '2026-11-22',
    thresholds: Thresholds.parse(circumstances.thresholds ?? {}),
    modulesOff: circumstances.modulesOff ?? [],
    municipalities: Object.entries(answers).map(([name, sides]) => {
      const [code, neighbours] = places[name] ?? ['9999', []]
      return {
        code,
        name,
        neighbours,
        population: circumstances.populations?.[name] ?? null,
        policeArea: circumstances.policeAreas?.[name] ?? null,
        municipality: sideOf(code, 'municipality', given(sides.municipality)),
        police: sideOf(code, 'police', given(sides.police)),
      }
    }),
    actors: circumstances.actors ?? new Map(),
    confirmations: circumstances.confirmations ?? [],
    reconciled: circumstances.reconciled ?? true,
  }
}

/** Nobody submits without saying of a list that there is nothing. */
function asSubmitted(document: AnswerDocument): AnswerDocument {
  const asked = Object.keys(document).filter((it) => it === 'collaborators')
  const empty = ['initiatives', 'jointActions', ...asked].filter((it) => (document[it]?.entries?.length ?? 0) === 0)
  return { ...document, ...Object.fromEntries(empty.map((it) => [it, { ...document[it], none: true }])) }
}

const sideOf = (code: string, kind: SideKind, document: AnswerDocument | undefined): TestSide | null =>
  document ? answering(sideIds(code, kind), document) : null

const sideIds = (code: string, kind: SideKind) => ({
  respondentId: respondentId(code, kind),
  submissionId: anId(code, kind, 'b'),
  submittedOn: '2026-11-20',
})

/** The side as it would be had it submitted this. */
export const answering = (
  side: Pick<Side, 'respondentId' | 'submissionId' | 'submittedOn'>,
  document: AnswerDocument,
): TestSide => ({
  ...side,
  document,
  withheld: nothingWithheld,
  answers: canonicalAnswers(document, canonicalQuestionnaire.version),
})

export const respondentId = (code: string, kind: SideKind) => anId(code, kind, 'a')

const anId = (code: string, kind: SideKind, variant: string) =>
  `0000${code}-0000-4000-${variant}000-00000000000${kind === 'municipality' ? 1 : 2}`

export const entryId = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`

export const anInitiative = (number: number, answers: Readonly<Record<string, unknown>> = {}): Entry => ({
  id: entryId(number),
  name: `Insats ${number}`,
  problems: ['narcotics'],
  phase: 'ongoing',
  evaluated: ['no'],
  share: 'not_now',
  ...answers,
})

export const aJointAction = (number: number, answers: Readonly<Record<string, unknown>> = {}): Entry => ({
  id: entryId(number),
  name: `Samverkansinsats ${number}`,
  problems: ['narcotics'],
  phase: 'ongoing',
  counterpartRole: 'participates',
  municipalities: [],
  ...answers,
})

/** An answer to how great each of these problems is. */
export const judging = (concern: Readonly<Record<string, number | 'unknown' | 'not_applicable'>>) => ({
  problems: { concern },
})

/** What a finding comes to: `4`, or `cannot be assessed`. */
const verdict = ({ assessed, severity }: Finding) => (assessed ? severity : 'cannot be assessed')

/** What a rule finds by itself. */
export const findings = (rule: Rule, round: RoundAnswers) => rule.find(roundOf(round))

/** The rule's findings in short: key → severity. */
export const verdicts = (rule: Rule, round: RoundAnswers) =>
  Object.fromEntries(findings(rule, round).map((finding) => [finding.key, verdict(finding)]))

interface Before {
  readonly carried?: Readonly<Record<string, string>>
  readonly gaps?: ReturnType<PreviousRound['gaps']>
  readonly needs?: ReturnType<PreviousRound['needs']>
  readonly referenceDate?: string
  readonly isAnalysed?: boolean
  readonly isReadIn?: boolean
}

/** A round before, in which these municipalities took part. */
export function aRoundBefore(
  answers: Readonly<Record<string, Sides>>,
  {
    carried = {},
    gaps = [],
    needs = [],
    referenceDate = '2025-11-22',
    isAnalysed = true,
    isReadIn = false,
  }: Before = {},
): PreviousRound {
  const then = (side: TestSide | null) =>
    side && {
      ...side,
      respondentId: side.respondentId.replace('-a000-', '-8000-'),
      submissionId: side.submissionId.replace('-b000-', '-9000-'),
    }
  const municipalities = aRound(answers, { isReadIn }).municipalities.map((it) => ({
    ...it,
    municipality: then(it.municipality),
    police: then(it.police),
  }))
  return {
    questionnaire: canonicalQuestionnaire.version,
    referenceDate,
    modulesOff: [],
    isAnalysed,
    municipalities: () => municipalities,
    given: () => new Map(),
    carried: new Map(Object.entries(carried)),
    gaps: () => gaps,
    needs: () => needs,
  }
}
