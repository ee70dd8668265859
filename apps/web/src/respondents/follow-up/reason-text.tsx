import type { CallReason } from '@kartlaggning/schema/respondents/calls'
import { dateInText, dateInWords, daysUntil } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../../translation.ts'

/** Why somebody is to be rung, in words. */
export function ReasonText({ reason }: { readonly reason: CallReason }) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  switch (reason.why) {
    case 'agreed':
      return t('reason.agreed', { day: dateInText(reason.on, language) })
    case 'mail-failed':
      return t('reason.mailFailed', { email: reason.email })
    case 'contact-left':
      return t('reason.contactLeft', { name: reason.name })
    case 'no-contact':
      return t('reason.noContact')
    case 'no-signatory':
      return t('reason.noSignatory')
    case 'not-invited':
      return t('reason.notInvited')
    case 'mail-waits':
      return t('reason.mailWaits', { when: dateInWords(reason.since, language) })
    case 'could-not-save':
      return t('reason.couldNotSave', { count: reason.minutes })
    case 'closes-soon':
      return reason.days === 0 ? t('reason.closesToday') : t('reason.closesSoon', { count: reason.days })
    case 'to-complete':
      return t(daysUntil(reason.by) < 0 ? 'reason.completionLate' : 'reason.toComplete', {
        date: dateInText(reason.by, language),
      })
    case 'not-opened':
      return t('reason.notOpened', { count: reason.days })
    case 'not-started':
      return t('reason.notStarted', { count: reason.days })
    case 'stopped':
      return t('reason.stopped', { count: reason.days, done: reason.done, sections: reason.sections })
  }
}
