import { secrecyGroundNames } from '@kartlaggning/schema/answers/secrecy-grounds'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useMarkBefore, useMarkOf } from './use-marks.ts'
import { wasMarked } from './was-marked.ts'

/** Beside an answer or an entry that is marked as secret, or was last round: that it is, and on which ground. */
export function SecretMark({ question, entry }: { readonly question: string; readonly entry: string | null }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const mark = useMarkOf(entry, question)
  const before = useMarkBefore(entry, question)
  if (!mark && before) return <p className="secret-mark">{t('secrecy.wasMarked', wasMarked(before, language))}</p>
  if (!mark) return null
  return <p className="secret-mark">{t('secrecy.marked', { ground: secrecyGroundNames[mark.ground][language] })}</p>
}
