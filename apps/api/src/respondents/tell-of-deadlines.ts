import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readLetterTexts } from '../mail/letters/read-letter-texts.ts'
import { deadlineLetter, type DeadlineFacts } from './deadline-letter.ts'
import { copyToMailboxes } from './copy-to-mailboxes.ts'
import { areaName } from './area-name.ts'

export interface Moved {
  readonly respondentId: string
  readonly fromDay: string
  readonly toDay: string
}

/** Mails those who have been invited and have not submitted: one letter each, however many they answer for. */
export async function tellOfDeadlines(
  trx: Trx,
  moved: readonly Moved[],
  why: Pick<DeadlineFacts, 'reason' | 'reopens'>,
  publicUrl: string,
): Promise<number> {
  if (moved.length === 0) return 0
  const moveOf = new Map(moved.map((it) => [it.respondentId, it]))
  const rows = await selectInvited(trx, [...moveOf.keys()]).execute()
  const facts = rows.flatMap(({ municipality, officialName, policeArea, ...row }) => {
    const days = moveOf.get(row.respondentId)
    return days
      ? [{ ...row, ...days, respondent: respondentName(row.kind, municipality ?? policeArea ?? '', officialName) }]
      : []
  })
  const [anyone] = facts
  if (!anyone) return 0
  const texts = await readLetterTexts(trx, anyone.roundId)
  const mails = [...Map.groupBy(facts, ({ personId }) => personId).values()].flatMap((those) => {
    const all = those.toSorted((a, b) => a.respondent.localeCompare(b.respondent, 'sv'))
    const [first] = all
    if (!first) return []
    const letter = deadlineLetter(texts, { ...first, ...why, moved: all }, publicUrl)
    const { personId, respondentId } = first
    const respondentIds = all.map((it) => it.respondentId)
    return [{ about: { personId, respondentId, respondentIds, holdsWhile: holdsWhile(all) }, letter }]
  })
  await enqueueMails(trx, mails)
  await copyToMailboxes(trx, facts, {
    copied: 'extension',
    purposeOf: (all) => ({ holdsWhile: holdsWhile(all) }),
  })
  return mails.length
}

/** That one of several has been submitted meanwhile is no reason to leave the others untold. */
const holdsWhile = (all: readonly { readonly respondent: string }[]) =>
  new Set(all.map(({ respondent }) => respondent)).size === 1 ? ('unsubmitted' as const) : ('answering' as const)

const selectInvited = (trx: Trx, respondents: readonly string[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('respondent.id', 'in', respondents)
    .where('respondent.submittedAt', 'is', null)
    .where(sql<boolean>`not has_declined(respondent.id)`)
    .where(sql<boolean>`is_open(assignment)`)
    // Whoever has not been invited yet reads the day in the invitation.
    .where(
      sql<boolean>`(assignment.respondent_id, assignment.person_id) in (
        select sent.respondent_id, sent.person_id from invitations_in(round.id) as sent)`,
    )
    .select(['assignment.respondentId', 'assignment.personId', 'roundId', 'kind', 'round.name as round'])
    .select(['person.email', 'assignment.name', (row) => row.ref('person.language').$castTo<Language>().as('language')])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea'), 'authority'])
    .select(['contactName', 'contactEmail', 'fictional'])
