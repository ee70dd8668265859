import { readMailAddress } from '@kartlaggning/schema/read-mail-address'
import type { Preflight, PreflightRemark } from '@kartlaggning/schema/respondents/preflight'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readLetterTexts, type LetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { listRespondents } from '../list-respondents.ts'
import { readInvited } from '../read-invited.ts'
import { emptyPlaces } from './empty-places.ts'
import type { DomainState } from './look-up-domains.ts'

export type ReadForPreflight = Awaited<ReturnType<typeof readForPreflight>>

/** All that the page needs from the database, in as many statements for a hundred respondents as for one. */
export async function readForPreflight(trx: Trx, roundId: string) {
  const [respondents, round, texts, waiting] = await Promise.all([
    listRespondents(trx, roundId),
    readRound(trx, roundId),
    readLetterTexts(trx, roundId),
    readWaiting(trx, roundId),
  ])
  if (!round) throw new ProblemError('not-found')
  const held = respondents.flatMap((it) => it.contacts.map(({ personId }) => ({ respondentId: it.id, personId })))
  return { respondents, round, texts, waiting, invited: held.length > 0 ? await readInvited(trx, held) : [] }
}

const readRound = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary', 'fictional'])
    // A personal link signs in for half a year after it was sent: see is_good.
    .select(sql<string>`(clock() + interval '180 days')::date`.as('linksEnd'))
    .executeTakeFirst()

/** Whose link would open nothing yet. */
const readWaiting = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`not is_open(assignment)`)
    .select(['respondentId', 'personId'])
    .execute()

export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** What was read and looked up, as remarks on each respondent. None: all is well. */
export function examine(read: ReadForPreflight, domains: ReadonlyMap<string, DomainState>): Preflight {
  const { round, texts } = read
  const questionnaire = questionnaireOf(round.questionnaire)
  return {
    respondents: read.respondents.map((respondent) => {
      const { id, name, kind, closesOn } = respondent
      const asked = sectionsOfRound(questionnaire, round, kind).flatMap(({ questions }) => questions)
      return {
        respondentId: id,
        name,
        kind,
        remarks:
          respondent.status === 'declined'
            ? []
            : [
                ...remarkIf(asked.length === 0, 'no-questions'),
                ...remarkIf(respondent.contacts.length === 0, 'no-contact'),
                ...remarkIf(
                  respondent.contacts.length > 0 && !respondent.contacts.some((it) => it.signatory),
                  'no-signatory',
                ),
                ...remarkIf(closesOn > round.linksEnd, 'link-ends-too-soon'),
                ...respondent.contacts.flatMap((contact) => [
                  ...remarksOnAddress(contact, domains, round.fictional),
                  ...remarksOnLetter(read, respondent, contact.personId, texts),
                ]),
              ],
      }
    }),
  }
}

type Contact = Respondent['contacts'][number]

const remarkIf = (holds: boolean, code: PreflightRemark['code']): PreflightRemark[] =>
  holds ? [{ code, personId: null, about: '' }] : []

function remarksOnAddress(
  { personId, name, email, mailFailure }: Contact,
  domains: ReadonlyMap<string, DomainState>,
  fictional: boolean,
): PreflightRemark[] {
  const about = `${name}, ${email}`
  if (readMailAddress(email).fault) return [{ code: 'address-not-valid', personId, about }]
  if (mailFailure !== null) return [{ code: 'address-has-failed', personId, about }]
  const state = domains.get(domainOf(email))
  if (state === 'takes-none') return [{ code: 'domain-takes-no-mail', personId, about }]
  return state === 'not-known' && !fictional ? [{ code: 'domain-not-checked', personId, about }] : []
}

function remarksOnLetter(
  { waiting, invited }: ReadForPreflight,
  { id }: Respondent,
  personId: string,
  texts: LetterTexts,
): PreflightRemark[] {
  const isThis = (it: { readonly respondentId: string; readonly personId: string }) =>
    it.respondentId === id && it.personId === personId
  const facts = invited.find(isThis)
  const waits = waiting.some(isThis)
  const empty = facts ? emptyPlaces(texts, facts) : []
  return [
    ...(waits ? [{ code: 'access-waits' as const, personId, about: facts?.name ?? '' }] : []),
    ...empty.map((place) => ({ code: 'letter-has-gaps' as const, personId, about: place })),
  ]
}
