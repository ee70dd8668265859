import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import type { Letters, Recipient } from '@kartlaggning/schema/letters/letters'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readLetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { standardTexts } from '../../mail/letters/standard-texts.ts'
import { areaName } from '../area-name.ts'

/** Every text that the letters of a round are written from, and to whom they may go. */
export async function listLetters(trx: Trx, roundId: string): Promise<Letters> {
  const [round, texts, contacts] = await Promise.all([
    trx.selectFrom('round').where('id', '=', roundId).select('id').executeTakeFirst(),
    readLetterTexts(trx, roundId),
    readContacts(trx, roundId),
  ])
  if (!round) throw new ProblemError('not-found')
  const people = [...Map.groupBy(contacts, ({ personId }) => personId).values()].flatMap((those) => asRecipient(those))
  return {
    texts,
    standard: [...standardTexts],
    recipients: people.toSorted((a, b) => a.respondents.join().localeCompare(b.respondents.join(), 'sv')),
  }
}

type Contact = Awaited<ReturnType<typeof readContacts>>[number]

function asRecipient(those: readonly Contact[]): Recipient[] {
  const [first] = those
  if (!first) return []
  const respondents = those.map((it) =>
    respondentName(it.kind, it.municipality ?? it.policeArea ?? '', it.officialName),
  )
  const { personId, name, language } = first
  return [{ personId, name, language, respondents, respondentKind: oneKind(those.map(({ kind }) => kind)) }]
}

const readContacts = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('person', 'person.id', 'personId')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('roundId', '=', roundId)
    .where('endedAt', 'is', null)
    .select(['personId', 'kind', 'assignment.name', 'officialName'])
    .select(['municipality.name as municipality', areaName.as('policeArea')])
    .select((row) => row.ref('person.language').$castTo<Language>().as('language'))
    .orderBy('assignment.createdAt')
    .execute()
