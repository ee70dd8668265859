import type { LetterKind } from '@kartlaggning/schema/letters/letter-kinds'
import { placeholdersOf } from '@kartlaggning/schema/letters/letter-template'
import { placeholders, type PlaceholderKey } from '@kartlaggning/schema/letters/placeholders'
import { pages } from '@kartlaggning/schema/pages'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { askedValues, togetherIn, whenItOpens, type InvitedFor } from '../invitation-letter.ts'
import { readInvited } from '../read-invited.ts'

interface Whose {
  readonly roundId: string
  /** Undefined: nobody in particular, and all is examples. */
  readonly personId: string | undefined
  readonly kind: LetterKind
  readonly language: Language
}

/**
 * What stands in the places of a letter to a contact, as far as it is known now; what nobody has answered, written or
 * published yet is an example. The link opens nothing: a personal one is made when the letter is sent.
 */
export async function fillPlaces(trx: Trx, { roundId, personId, kind, language }: Whose, publicUrl: string) {
  const [round, held] = await Promise.all([
    trx.selectFrom('round').where('id', '=', roundId).select('fictional').executeTakeFirst(),
    personId === undefined ? [] : readHeld(trx, roundId, personId),
  ])
  if (!round) throw new ProblemError('not-found')
  const facts = held.length > 0 ? await readInvited(trx, held) : []
  const link = `${publicUrl}${pages.invitation()}`
  const [first, ...others] = facts
    .map((it) => ({ ...it, language, link }))
    .toSorted((a, b) => a.respondent.localeCompare(b.respondent, 'sv'))
  const known = first ? valuesOf([first, ...others], kind) : {}
  return { values: { ...examplesOf(kind, language, publicUrl), ...known }, fictional: round.fictional, publicUrl }
}

const readHeld = (trx: Trx, roundId: string, personId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .select(['respondentId', 'personId'])
    .execute()

function valuesOf(all: InvitedFor, kind: LetterKind): Record<string, string> {
  const known: Partial<Record<PlaceholderKey, string>> = {
    ...askedValues(all),
    opens: whenItOpens(all),
    together: togetherIn(all),
  }
  return Object.fromEntries(
    placeholdersOf(kind).flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])),
  )
}

const examplesOf = (kind: LetterKind, language: Language, publicUrl: string): Record<string, string> =>
  Object.fromEntries(
    placeholdersOf(kind).map((key) => [
      key,
      placeholders[key].example[language].replaceAll('https://kartlaggning.example', publicUrl),
    ]),
  )
