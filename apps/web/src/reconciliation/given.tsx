import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import type { useWho } from './who.ts'

interface GivenProps {
  readonly confirmation: Confirmation
  /** Whose answer it is. */
  readonly by: 'us' | 'them'
  /** What the one who answered calls it, when it is the same. */
  readonly sameName: string | undefined
  readonly who: ReturnType<typeof useWho>
}

/** An answer to "Känner ni igen den?": what, why, who and when. */
export function Given({ confirmation, by, sameName, who }: GivenProps) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const { recognition, comment, confirmedBy, confirmedAt } = confirmation
  const said = recognition === 'same' && sameName === undefined ? 'sameUnnamed' : recognition
  const when = { date: dateInText(confirmedAt, language), time: timeInText(confirmedAt, language) }
  return (
    <>
      <p className="given">{t(`own.answer.${by}.${said}`, { ...who, name: sameName ?? '' })}</p>
      {comment && (
        <p className="given__comment">
          <span className="visually-hidden">{t('own.answer.comment')}: </span>
          <q>{comment}</q>
        </p>
      )}
      <p className="quiet">
        {confirmedBy ? t('own.answer.savedBy', { ...when, name: confirmedBy }) : t('own.answer.saved', when)}
      </p>
    </>
  )
}
