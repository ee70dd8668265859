import { secrecyGroundNames } from '@kartlaggning/schema/answers/secrecy-grounds'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useMarkOf } from './use-marks.ts'

/** Beside an answer or an entry that is marked as secret: that it is, and on which ground. */
export function SecretMark({ question, entry }: { readonly question: string; readonly entry: string | null }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const mark = useMarkOf(entry, question)
  if (!mark) return null
  return <p className="secret-mark">{t('secrecy.marked', { ground: secrecyGroundNames[mark.ground][language] })}</p>
}
