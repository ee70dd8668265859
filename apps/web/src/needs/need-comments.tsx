import type { NeedComment } from '@kartlaggning/schema/needs/need-comment'
import { dateInText } from '@kartlaggning/schema/document/dates'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { useLanguage, useTranslation } from '../translation.ts'
import { useWorkbench } from './load-workbench.ts'

/** What those concerned say, before one decides or publishes. */
export function NeedComments({ comments }: { readonly comments: readonly NeedComment[] }) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { names } = useWorkbench()
  const nameOf = (kind: RespondentKind, code: string) => {
    const place = names.municipalities.find((it) => it.code === code)
    return respondentName(kind, place?.name ?? code, place?.officialName)
  }
  if (comments.length === 0) return null
  return (
    <section className="need__part">
      <h4>{t('comments.said')}</h4>
      <ul className="history">
        {comments.map(({ respondentId, kind, municipality, words, by, at }) => (
          <li key={respondentId}>
            <strong lang="sv">{nameOf(kind, municipality)}</strong>
            <p lang="sv">{words}</p>
            <span className="quiet">{t('communicated.by', { name: by, date: dateInText(at, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
