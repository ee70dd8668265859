import { footnoteWords } from '@kartlaggning/schema/versions/footnote-words'
import type { QuestionChange } from '@kartlaggning/schema/versions/question-change'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

const columns = ['question', 'change', 'comparable', 'footnote'] as const

/** What has changed in each question, and what it means for a comparison. */
export function ChangedQuestions({ questions }: { readonly questions: readonly QuestionChange[] }) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  return (
    <ScrollRegion label={t('comparability.title')}>
      <table className="data-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`comparability.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ before, after, text, change, comparable, footnotes }) => (
            <tr key={after ?? before}>
              <th scope="row">{textFor(text, language, 'municipality')}</th>
              <td>{t(`comparability.changes.${change}`)}</td>
              <td>{t(`comparability.comparables.${comparable}`)}</td>
              <td>{footnotes.map((it) => footnoteWords[it][language]).join(' ') || t('comparability.noFootnote')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
