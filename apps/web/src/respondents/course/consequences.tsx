import { dateInText, daysUntil } from '@kartlaggning/schema/document/dates'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useLanguage, useTranslation } from '../../translation.ts'

const MOST_NAMED = 8

/** What opening on another day than the planned one means. */
export function OpeningOffPlan({ round: { opensOn } }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const days = daysUntil(opensOn)
  if (days === 0) return null
  const date = dateInText(opensOn, language)
  return <p>{days > 0 ? t('course.openEarly', { count: days, date }) : t('course.openLate', { date })}</p>
}

interface ClosingProps {
  readonly round: Round
  readonly respondents: readonly Respondent[]
}

/** Who was promised which day, who is in the middle, and who goes on after it. */
export function Closing({ round: { closesOn }, respondents }: ClosingProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const days = daysUntil(closesOn)
  const missing = respondents.filter((it) => it.submittedAt === null)
  const later = missing.filter((it) => it.closesOn > closesOn && daysUntil(it.closesOn) >= 0)
  const cutOff = missing.filter((it) => !later.includes(it))
  const facts = { date: dateInText(closesOn, language), count: Math.abs(days), missing: cutOff.length }
  const named = (those: readonly Respondent[], withDay = false) => {
    const all = those.map((it) => (withDay ? `${it.name} (${dateInText(it.closesOn, language)})` : it.name))
    const names = all.slice(0, MOST_NAMED).join(', ')
    return all.length > MOST_NAMED ? t('course.andMore', { names, count: all.length - MOST_NAMED }) : names
  }
  const open = respondents.filter((it) => it.reopened)
  const completing = open.filter((it) => it.reopened?.completeBy && daysUntil(it.reopened.completeBy) >= 0)
  const reopened = open.filter((it) => !completing.includes(it))
  const declined = cutOff.filter((it) => it.status === 'declined')
  const written = cutOff.filter((it) => it.proxy)
  const begun = cutOff.filter((it) => it.status === 'started')
  const notBegun = cutOff.filter((it) => it.status !== 'started' && it.status !== 'declined')
  return (
    <>
      {cutOff.length > 0 && (
        <p>{t(days > 0 ? 'course.closeEarly' : days === 0 ? 'course.closeOnDay' : 'course.closeLate', facts)}</p>
      )}
      {begun.length > 0 && <p>{t('course.inTheMiddle', { names: named(begun) })}</p>}
      {written.length > 0 && <p>{t('course.writtenOnBehalf', { names: named(written) })}</p>}
      {notBegun.length > 0 && <p>{t('course.notBegun', { names: named(notBegun) })}</p>}
      {declined.length > 0 && <p>{t('course.haveDeclined', { names: named(declined) })}</p>}
      {later.length > 0 && <p>{t('course.keepsOwn', { names: named(later, true) })}</p>}
      {completing.length > 0 && <p>{t('course.completing', { names: named(completing, true) })}</p>}
      {reopened.length > 0 && <p>{t('course.reopened', { names: named(reopened) })}</p>}
      <p>{t(later.length + completing.length > 0 ? 'course.closeText' : 'course.closeAll')}</p>
    </>
  )
}
