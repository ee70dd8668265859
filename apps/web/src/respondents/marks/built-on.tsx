import { pages } from '@kartlaggning/schema/pages'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { ruleNameOf } from '@kartlaggning/schema/rules/rule-name'
import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'

interface BuiltOnProps {
  readonly question: string
  readonly entry: string | null
}

/** What has been found by this answer, each leading to where it is decided on. */
export function BuiltOn({ question, entry }: BuiltOnProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, built } = useLoaderData<typeof loadSubmission>()
  const gaps = built.filter((it) => it.entry === entry && it.question === question)
  if (gaps.length === 0) return null
  return (
    <p className="built-on">
      {t('marks.builtOn')}{' '}
      {gaps.map(({ gapId, rule, problem }, at) => (
        <span key={gapId}>
          {at > 0 && ', '}
          <Link className="ds-link" to={pages.need({ roundId: round.id, needId: gapId })}>
            {[ruleNameOf(rule)[language], problem && problemName(problem, language)].filter(Boolean).join(': ')}
          </Link>
        </span>
      ))}
    </p>
  )
}
