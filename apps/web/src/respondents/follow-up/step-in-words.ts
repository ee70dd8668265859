import { dateInText } from '@kartlaggning/schema/document/dates'
import type { ReminderStep } from '@kartlaggning/schema/respondents/reminders'
import type { Language } from '@kartlaggning/schema/text'
import type { Translate } from '../../translation.ts'

/** "3 dagar före sista dagen, till alla som inte har skickat in" */
export function stepInWords(
  t: Translate<readonly ['followUp']>,
  { when, to }: ReminderStep,
  language: Language,
): string {
  const day =
    when.kind === 'before'
      ? t('plan.before', { count: when.days })
      : t('plan.on', { day: dateInText(when.day, language) })
  return `${day}, ${t(`plan.to.${to}`)}`
}
