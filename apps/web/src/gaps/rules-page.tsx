import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'
import './rules-page.css'

/** Every rule there is, in the order of their numbers. */
export function RulesPage() {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round } = useLoaderData<typeof loadRules>()
  const mayReadGaps = useMay('gaps.read')
  const rules = Object.entries(useRuleCatalogue()).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return (
    <Page
      title={t('rules.title')}
      within={round.name}
      back={
        mayReadGaps
          ? { to: pages.needs({ roundId: round.id }), text: t('rules.toGaps') }
          : { to: pages.start(), text: t('rules.toStart') }
      }
      fictional={round.fictional}
    >
      <p className="lead">{t('rules.lead', { count: rules.length })}</p>
      <ul className="rules">
        {rules.map(([rule, { name, explanation }]) => (
          <li key={rule}>
            <Link className="ds-link" to={pages.rule({ roundId: round.id, rule })}>
              {name[language]}
            </Link>
            <p>{explanation[language]}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
