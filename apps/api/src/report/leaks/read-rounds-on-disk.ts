import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { writtenAnswers, type WrittenAnswer } from './written-answers.ts'
import { areaName } from '../../respondents/area-name.ts'

/** A round as the owner of the database reads it: who answers, what they have written, and what of it is secret. */
export interface RoundOnDisk {
  readonly id: string
  readonly name: string
  readonly county: string
  readonly respondents: readonly OneWhoAnswers[]
  readonly written: readonly WrittenAnswer[]
  readonly marks: readonly Mark[]
  /** Somebody at the county board. */
  readonly staffId: string | null
}

interface OneWhoAnswers {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly municipality: string | null
  /** Somebody who answers for the whole of it. */
  readonly personId: string | null
}

interface Mark {
  readonly respondentId: string
  readonly entry: string | null
  readonly question: string
  readonly markedAt: string
  readonly removedAt: string | null
}

/** Every round in which somebody has submitted. */
export async function readRoundsOnDisk(db: Database): Promise<RoundOnDisk[]> {
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'name', 'countyCode', 'questionnaire', 'scope', 'modulesOff', 'supplementary'])
    .where(
      sql<boolean>`exists (select from respondent join submission on respondent_id = respondent.id where round_id = round.id)`,
    )
    .orderBy('opensOn')
    .execute()
  const names = await readNames(db)
  return Promise.all(
    rounds.map(async ({ id, name, countyCode, ...asked }) => {
      const [rows, marks, staff] = await Promise.all([
        selectRespondents(db, id).execute(),
        selectMarks(db, id).execute(),
        db.selectFrom('staff').where('countyCode', '=', countyCode).select('personId').limit(1).executeTakeFirst(),
      ])
      const questionnaire = questionnaireOf(asked.questionnaire)
      const words = JSON.stringify([questionnaire, names])
      const written = rows.flatMap(({ id: respondentId, kind, document }) =>
        document
          ? writtenAnswers(
              respondentId,
              sectionsOfRound(questionnaire, asked, RespondentKind.parse(kind)),
              document as AnswerDocument,
            )
          : [],
      )
      return {
        id,
        name,
        county: countyCode,
        respondents: rows.map((it) => ({
          id: it.id,
          kind: it.kind,
          name: respondentName(it.kind, it.place ?? it.policeArea ?? '', it.officialName),
          municipality: it.municipality,
          personId: it.personId,
        })),
        // What is called so in the questionnaire or the registers tells no answer.
        written: written.filter(({ text }) => !words.includes(JSON.stringify(text).slice(1, -1))),
        marks,
        staffId: staff?.personId ?? null,
      }
    }),
  )
}

/** What organisations are called, and what those who answer work as. */
async function readNames(db: Database): Promise<string[]> {
  const [actors, functions] = await Promise.all([
    db.selectFrom('actor').select('name').execute(),
    db.selectFrom('assignment').select('function').distinct().execute(),
  ])
  return [...actors.map(({ name }) => name), ...functions.map((it) => it.function)]
}

const selectRespondents = (db: Database, roundId: string) =>
  db
    .selectFrom('respondent')
    .leftJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('roundId', '=', roundId)
    .select(['respondent.id', 'respondent.kind', 'municipalityCode as municipality', 'municipality.name as place'])
    .select(['officialName', areaName.as('policeArea')])
    .select([
      sql<AnswerDocument | null>`(select document from submission where respondent_id = respondent.id
        order by version desc limit 1)`.as('document'),
      sql<string | null>`(select person_id from assignment where respondent_id = respondent.id and sections is null
        and is_open(assignment) order by person_id limit 1)`.as('personId'),
    ])
    .orderBy('respondent.id')

const selectMarks = (db: Database, roundId: string) =>
  db
    .selectFrom('secrecyMark')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'entryId as entry', 'question', 'markedAt', 'removedAt'])
