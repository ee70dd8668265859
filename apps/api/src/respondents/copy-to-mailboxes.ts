import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails, type About } from '../mail/enqueue-mail.ts'
import { areaName } from './area-name.ts'
import { deadlineOf } from './deadline.ts'
import { mailboxLetter, type Copied, type WrittenTo } from './mailbox-letter.ts'
import type { Invited } from './read-invited.ts'

interface Copy {
  readonly copied: Copied
  /** What the letters are for, from the last days of those that one mailbox is told of. */
  readonly purposeOf?: (all: readonly WrittenTo[]) => Pick<About, 'occasion' | 'holdsWhile' | 'notAfter'>
  /** The last day that the letters say, when it is another than that to answer. */
  readonly answerBy?: string
  /** Those whose letters come back: the mailbox is told so. */
  readonly unreachable?: ReadonlySet<string>
}

/** Tells the mailboxes of the organisations that something has been sent to those who answer: one letter each, about them all. */
export async function copyToMailboxes(
  trx: Trx,
  to: readonly Invited[],
  { copied, purposeOf, answerBy, unreachable }: Copy,
) {
  if (to.length === 0) return
  const rows = await selectMailboxes(trx, to).execute()
  const contacts = rows.map(({ kind, municipality, officialName, policeArea, ...facts }) => ({
    ...facts,
    closesOn: answerBy ?? facts.closesOn,
    unreachable: unreachable?.has(facts.personId) ?? false,
    respondent: respondentName(kind, municipality ?? policeArea ?? '', officialName),
  }))
  const mails = [...Map.groupBy(contacts, ({ mailboxId }) => mailboxId).values()].flatMap((those) => {
    const [first, ...others] = those.toSorted((a, b) => a.respondent.localeCompare(b.respondent, 'sv'))
    if (!first) return []
    const { mailboxId: personId, mailbox, respondentId } = first
    const respondentIds = [...new Set(those.map((it) => it.respondentId))]
    return [
      {
        about: { personId, respondentId, respondentIds, ...purposeOf?.(those) },
        letter: mailboxLetter(mailbox, copied, [first, ...others]),
      },
    ]
  })
  await enqueueMails(trx, mails)
}

const selectMailboxes = (trx: Trx, to: readonly Invited[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('person as box', 'box.id', 'respondent.mailboxId')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where(
      sql<boolean>`(assignment.respondent_id, assignment.person_id) in (select * from unnest(
        ${to.map(({ respondentId }) => respondentId)}::uuid[], ${to.map(({ personId }) => personId)}::uuid[]))`,
    )
    .select(['respondent.id as respondentId', 'kind', 'box.id as mailboxId', 'box.email as mailbox'])
    .select(['assignment.name', 'assignment.function', 'person.email', 'round.name as round', 'authority'])
    .select(['person.id as personId', (row) => row.ref('person.language').$castTo<Language>().as('language')])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select(['contactName', 'contactEmail', 'fictional', deadlineOf.as('closesOn')])
