import type { QuestionChange } from '@kartlaggning/schema/ledger'
import type { Comparability } from '@kartlaggning/schema/round'
import { textFor } from '@kartlaggning/schema/text-for'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { useLanguage } from '../language.ts'
import { Page } from '../look/page.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import type { readComparability } from './routes.tsx'

/** What became of each question since the round before, and what it means for a comparison over time. */
export function ComparabilityPage() {
  const { t } = useTranslation('rounds')
  const { round, comparability } = useLoaderData<typeof readComparability>()
  return (
    <Page
      title={t('comparability.title')}
      within={round.name}
      trail={[
        { to: '/omgangar', text: t('list.title') },
        { to: `/omgangar/${round.id}`, text: round.name },
      ]}
      fictional={round.fictional}
    >
      <p className="lead">{t('comparability.lead')}</p>
      <Ledger comparability={comparability} />
    </Page>
  )
}

function Ledger({ comparability: { previous, questionnaire, questions } }: { readonly comparability: Comparability }) {
  const { t } = useTranslation('rounds')
  if (previous === null) return <p className="notice">{t('comparability.noPrevious')}</p>
  const changed = questions.filter((it) => it.change !== 'identical')
  if (changed.length === 0) {
    const { name } = previous
    return (
      <>
        <h2>{t('comparability.allIdentical')}</h2>
        <p>{t('comparability.since', { round: name, count: questions.length, version: questionnaire })}</p>
      </>
    )
  }
  const identical = questions.length - changed.length
  return (
    <>
      <h2>{t('comparability.changed', { count: changed.length, round: previous.name })}</h2>
      <p>{t('comparability.identical', { count: identical, before: previous.questionnaire, after: questionnaire })}</p>
      <Changes questions={changed} />
    </>
  )
}

const columns = ['question', 'change', 'comparable', 'footnote'] as const

function Changes({ questions }: { readonly questions: readonly QuestionChange[] }) {
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
              <td>
                {footnotes.map((it) => t(`comparability.footnotes.${it}`)).join(' ') || t('comparability.noFootnote')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
