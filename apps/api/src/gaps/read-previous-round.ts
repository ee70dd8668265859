import { SentDocument } from '@kartlaggning/schema/answers/sent-document'
import type { Audience } from '@kartlaggning/schema/answers/audience'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { nothingSecret } from '@kartlaggning/schema/answers/secret-answer'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import { readSecretAnswers } from '../answers/read-secret-answers.ts'
import type { Trx } from '../database/database.ts'
import { redactRound } from './redact-round.ts'
import { questionsAsked, referenceDateOf, selectRound } from './round-asked.ts'
import { once } from './rules/once.ts'
import type { PreviousGap, PreviousNeed, PreviousRound } from './rules/round-answers.ts'
import { calledNow } from './rules/since-last-round/called-now.ts'
import { evidenceWithheld } from './rules/withheld-evidence.ts'
import {
  roundBefore,
  selectNewestSubmissions,
  submittedMunicipalities,
  type Register,
} from './submitted-municipalities.ts'

/**
 * The round before, as far as a reader may see it. It is read in the same flight as the round itself, and its documents as
 * text: they are parsed, redacted and read canonically when a rule first asks for them, and by most analyses never.
 */
export async function readPreviousRound(trx: Trx, roundId: string, isAtWork: boolean) {
  const before = roundBefore(roundId)
  const [round, submitted, found, carried, secret] = await Promise.all([
    selectRound(trx, before).executeTakeFirst(),
    selectNewestSubmissions(trx, before)
      .select(sql<string | null>`document::text`.as('document'))
      .execute(),
    selectFound(trx, roundId).execute(),
    sql<{ id: string; carriedFrom: string }>`
      select id, carried_from as "carriedFrom" from carried_entries(${roundId})`.execute(trx),
    isAtWork ? nothingSecret : readSecretAnswers(trx, before),
  ])
  return (register: Register, reader: Audience): PreviousRound | null => {
    if (!round) return null
    const { questionnaire, modulesOff } = round
    const thresholds = Thresholds.parse(round.thresholds)
    const facts = { questionnaire, modulesOff, thresholds, referenceDate: referenceDateOf(round) }
    const redacted = once(() => {
      const asked = submitted.map((row) => ({ ...row, document: documentIn(row.document) }))
      const submissions = {
        ...facts,
        ...unreconciled,
        secret,
        actors: register.actors,
        municipalities: submittedMunicipalities(asked, register),
      }
      return redactRound(submissions, questionsAsked(round), reader)
    })
    const shown = once(() => {
      const whyWithheld = evidenceWithheld(redacted())
      return found.map(calledNow(questionnaire)).filter(({ rule, municipalities }) => {
        const entry = entryOf(rule)
        return entry ? whyWithheld(entry)(municipalities) === null : reader === 'county-board'
      })
    })
    return {
      questionnaire,
      referenceDate: facts.referenceDate,
      modulesOff,
      isAnalysed: ANALYSED.has(round.status),
      municipalities: () => redacted().municipalities,
      given: () => redacted().given,
      carried: new Map(carried.rows.map(({ id, carriedFrom }) => [id, carriedFrom])),
      gaps: once(() => shown().flatMap((row) => (row.gone ? [] : [gapOf(row)]))),
      needs: once(() => shown().flatMap((row) => needOf(row) ?? [])),
    }
  }
}

/** The phases that a round is in when its rules have been run. */
const ANALYSED: ReadonlySet<RoundStatus> = new Set(['analysis', 'feedback', 'published', 'archived'])

/** What came of the reconciliation of a round before is not asked for. */
const unreconciled = { reconciled: false, confirmations: [] }

const documentIn = (text: string | null) => (text === null ? null : SentDocument.parse(JSON.parse(text)))

/** What was found in the round before, with what was decided about it. */
const selectFound = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('gap')
    .leftJoin('need', 'need.id', 'gap.id')
    .where('gap.roundId', '=', roundBefore(roundId))
    .select([
      'gap.id as id',
      'key',
      'rule',
      'municipalities',
      'problem',
      'severity',
      'gone',
      'status',
      'measures',
      'mergedInto',
    ])
    .orderBy('key')

type Found = Awaited<ReturnType<ReturnType<typeof selectFound>['execute']>>[number]

const gapOf = ({ key, rule, municipalities, problem, severity }: Found): PreviousGap => ({
  key,
  rule,
  municipalities,
  problem,
  severity,
})

function needOf(row: Found): PreviousNeed | null {
  const { id, status, measures, mergedInto } = row
  return status && measures ? { ...gapOf(row), id, status, measures, mergedInto } : null
}
