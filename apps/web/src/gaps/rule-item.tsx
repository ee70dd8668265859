import { pages } from '@kartlaggning/schema/pages'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'
import type { ShownRule } from './rules-shown.ts'

/** A rule in short: what it proposes, where it reads it, and who has it. */
export function RuleItem({ rule, entry }: ShownRule) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round, found } = useLoaderData<typeof loadRules>()
  const sections = questionnaireOf(round.questionnaire).sections.filter(({ id }) => id in entry.reads)
  const [gaps, where] = [found?.get(rule)?.gaps ?? 0, found?.get(rule)?.municipalities.length ?? 0]
  return (
    <li>
      <h3>
        <Link className="ds-link" to={pages.rule({ roundId: round.id, rule })}>
          {entry.name[language]}
        </Link>
      </h3>
      <p>{entry.explanation[language]}</p>
      <dl>
        {sections.length > 0 && (
          <div>
            <dt>{t('rules.readsIn')}</dt>
            <dd>{sections.map(({ title }) => title[language]).join(' · ')}</dd>
          </div>
        )}
        {found && (
          <div>
            <dt>{t('rules.found')}</dt>
            <dd>
              {gaps === 0
                ? t('rules.foundNone')
                : `${t('rules.gaps', { count: gaps })}, ${t('rules.where', { count: where })}`}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
