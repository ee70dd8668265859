import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { writeLetter } from '../../mail/letters/write-letter.ts'
import { addressedTo, askedValues, type InvitedFor } from '../invitation-letter.ts'
import type { Written } from '../send-invitation.ts'

/** To one who has not submitted: they have not opened the invitation, or how far they have come. */
export const reminderLetter =
  (respondents: readonly Respondent[]): Written =>
  (texts, all) => {
    const named = new Map(respondents.map((it) => [it.name, it]))
    const owed = all.flatMap(({ respondent }) => named.get(respondent) ?? [])
    if (owed.every(({ status }) => status === 'invited'))
      return writeLetter(texts, 'reminder_unopened', addressedTo(all), askedValues(all))
    return writeLetter(texts, 'reminder_begun', addressedTo(all), {
      ...askedValues(all),
      progress: progressIn(all, owed),
    })
  }

function progressIn([{ language }]: InvitedFor, owed: readonly Respondent[]): string {
  const [done, sections] = (['sectionsCompleted', 'sections'] as const).map((what) =>
    owed.reduce((sum, it) => sum + it[what], 0),
  )
  return language === 'sv' ? `${done} av ${sections}` : `${done} of ${sections}`
}
