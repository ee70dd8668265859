import type { Edition } from '@kartlaggning/schema/report/report'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readLetterTexts } from '../mail/letters/read-letter-texts.ts'
import { reportLetter } from './report-letter.ts'
import { areaName } from '../respondents/area-name.ts'

/** Mails everyone who answers in the round where the edition is read: one mail each, however many they answer for. */
export async function sendReport(trx: Trx, roundId: string, edition: Edition, publicUrl: string) {
  const [texts, contacts] = await Promise.all([readLetterTexts(trx, roundId), readContacts(trx, roundId)])
  const mails = [...Map.groupBy(contacts, ({ personId }) => personId).values()].flatMap((those) => {
    const [first, ...others] = those.map((it) => ({
      ...it,
      respondent: respondentName(it.kind, it.municipality ?? it.policeArea ?? '', it.officialName),
    }))
    if (!first) return []
    const letter = reportLetter(texts, [first, ...others], edition, publicUrl)
    const { personId, respondentId } = first
    return [{ about: { personId, respondentId, occasion: `edition ${edition.number} of ${roundId}` }, letter }]
  })
  await enqueueMails(trx, mails)
}

const readContacts = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .innerJoin('person', 'person.id', 'personId')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`is_open(assignment)`)
    .orderBy('personId')
    .orderBy('respondentId')
    .select(['personId', 'respondentId', 'roundId', 'kind', 'assignment.name', 'email', 'round.name as round'])
    .select(['authority', 'contactName', 'contactEmail', 'fictional'])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select((row) => [
      // Who has submitted and begun to change it has answered.
      sql<boolean>`exists (select from submission where submission.respondent_id = respondent.id)`.as('submitted'),
      row.ref('person.language').$castTo<Language>().as('language'),
    ])
    .execute()
