import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails, type Letter } from '../mail/enqueue-mail.ts'
import { areaName } from './area-name.ts'
import { deadlineOf } from './deadline.ts'

/** What letters say of a respondent and of who has just done something about it. */
export interface RespondentFacts {
  readonly respondentId: string
  readonly respondent: string
  readonly kind: RespondentKind
  readonly roundId: string
  readonly round: string
  readonly authority: string
  readonly closesOn: string
  /** Who does what the letter is about. */
  readonly doneBy: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

export interface Recipient {
  readonly email: string
  readonly language: Language
}

/** In which language somebody is written to, in a query that has `person`. */
export const personLanguage = sql<Language>`person.language`.as('language')

type Write = (to: Recipient, facts: RespondentFacts) => Letter

/** Mails those who answer for a respondent as a whole; once for each occasion, where there is one. */
export async function tellContacts(trx: Trx, respondentId: string, write: Write, occasion?: string): Promise<void> {
  const [facts, contacts] = await Promise.all([readRespondentFacts(trx, respondentId), readContacts(trx, respondentId)])
  await enqueueMails(
    trx,
    contacts.map(({ personId, ...to }) => ({
      about: { personId, respondentId, holdsWhile: 'access', ...(occasion !== undefined && { occasion }) },
      letter: write(to, facts),
    })),
  )
}

export async function readRespondentFacts(trx: Trx, respondentId: string): Promise<RespondentFacts> {
  const { municipality, officialName, policeArea, ...facts } = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('respondent.id', '=', respondentId)
    .select(['respondent.id as respondentId', 'roundId', 'kind', 'round.name as round', 'authority'])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select(['contactName', 'contactEmail', 'fictional', deadlineOf.as('closesOn')])
    .select(sql<string>`my_name() ->> 'name'`.as('doneBy'))
    .executeTakeFirstOrThrow()
  return { ...facts, respondent: respondentName(facts.kind, municipality ?? policeArea ?? '', officialName) }
}

const readContacts = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .where('respondentId', '=', respondentId)
    .where('sections', 'is', null)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['personId', 'email', personLanguage])
    .execute()
