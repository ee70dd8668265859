import { oneKind } from '@kartlaggning/schema/letters/choose-text'
import { commonValues } from '@kartlaggning/schema/letters/common-values'
import { letterWords } from '@kartlaggning/schema/letters/letter-words'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence, respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { enqueueMails, type Letter } from '../../mail/enqueue-mail.ts'
import { readLetterTexts, type LetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../../mail/letters/write-letter.ts'
import { areaName } from '../../respondents/area-name.ts'

interface Released {
  readonly roundId: string
  readonly number: number
  readonly respondentIds: readonly string[]
}

/** One letter to each person who answers for the whole, of all the profiles that are new to them. Returns how many. */
export async function sendProfiles(trx: Trx, { roundId, number, respondentIds }: Released, publicUrl: string) {
  if (respondentIds.length === 0) return 0
  const [texts, contacts] = await Promise.all([readLetterTexts(trx, roundId), readContacts(trx, respondentIds)])
  const named = contacts
    .map((it) => ({
      ...it,
      respondent: respondentName(it.kind, it.municipality ?? it.policeArea ?? '', it.officialName),
    }))
    .toSorted((one, other) => one.respondent.localeCompare(other.respondent, 'sv'))
  const mails = [...Map.groupBy(named, ({ personId }) => personId).values()].flatMap((those) => {
    const [first, ...others] = those
    if (!first) return []
    const about = {
      personId: first.personId,
      respondentId: first.respondentId,
      respondentIds: those.map(({ respondentId }) => respondentId),
      occasion: `profiles ${number} of ${roundId}`,
      holdsWhile: 'access' as const,
    }
    return [{ about, letter: profileLetter(texts, [first, ...others], publicUrl) }]
  })
  return enqueueMails(trx, mails)
}

interface Contact {
  readonly respondentId: string
  readonly email: string
  readonly language: Language
  readonly name: string
  readonly round: string
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
  readonly kind: RespondentKind
  readonly respondent: string
}

function profileLetter(texts: LetterTexts, all: readonly [Contact, ...Contact[]], publicUrl: string): Letter {
  const [to] = all
  const words = letterWords[to.language]
  const profiles = all.map(
    ({ respondent, respondentId }) =>
      `${words.profile(insideSentence(respondent, to.language))}\n${publicUrl}${pages.profile({ respondentId })}`,
  )
  const values = {
    ...commonValues(to),
    respondent: all.length === 1 ? insideSentence(to.respondent, to.language) : words.several(all.length),
    profiles: profiles.join('\n\n'),
  }
  return writeLetter(texts, 'profile', { ...to, respondentKind: oneKind(all.map(({ kind }) => kind)) }, values)
}

const readContacts = (trx: Trx, respondentIds: readonly string[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .innerJoin('person', 'person.id', 'personId')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where(sql<boolean>`respondent.id = any (${respondentIds}::uuid[])`)
    .where(sql<boolean>`is_open(assignment)`)
    .where('sections', 'is', null)
    .select(['personId', 'respondentId', 'kind', 'assignment.name', 'email', 'round.name as round'])
    .select(['authority', 'contactName', 'contactEmail', 'fictional'])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select((row) => row.ref('person.language').$castTo<Language>().as('language'))
    .execute()
