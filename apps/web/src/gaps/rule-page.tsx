import { pages } from '@kartlaggning/schema/pages'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { Link, useLoaderData } from 'react-router'
import { NotFoundPage } from '../look/error-page.tsx'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'
import { RuleFrame } from './rule-frame.tsx'
import { RuleNextSteps } from './rule-next-steps.tsx'
import { RuleReads } from './rule-reads.tsx'
import { RuleThresholds } from './rule-thresholds.tsx'

/** What a rule proposes, when, and from which answers. */
export function RulePage() {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round, rule } = useLoaderData<typeof loadRules>()
  const mayReadGaps = useMay('gaps.read')
  const entry = entryOf(rule, useRuleCatalogue())
  if (!entry) return <NotFoundPage />
  return (
    <RuleFrame
      round={round}
      title={entry.name[language]}
      back={{ to: pages.rules({ roundId: round.id }), text: t('rules.toRules') }}
      aside={t('version', { version: entry.version })}
    >
      <p className="lead">{entry.explanation[language]}</p>
      {entry.audience === 'coordinator' && <p className="prose">{t('rules.forCoordinator')}</p>}
      {entry.comparesSides && <p className="prose">{t('rules.comparesSides')}</p>}
      <WhoHasIt rule={rule} />
      <RuleReads entry={entry} questionnaire={round.questionnaire} />
      <RuleThresholds entry={entry} round={round} />
      <RuleNextSteps rule={rule} />
      <Tasks entry={entry} />
      <RootCauses rule={rule} entry={entry} />
      {mayReadGaps && (
        <p className="buttons">
          <Link className="ds-link" to={`${pages.needs({ roundId: round.id })}?regel=${rule}`}>
            {t('rules.itsGaps')}
          </Link>
        </p>
      )}
    </RuleFrame>
  )
}

/** Where the rule has found something in the round, and of how much it could not tell. */
function WhoHasIt({ rule }: { readonly rule: string }) {
  const { t } = useTranslation('gaps')
  const { found, municipalities } = useLoaderData<typeof loadRules>()
  if (!found) return null
  const { gaps = 0, notAssessed = 0, municipalities: codes = [] } = found.get(rule) ?? {}
  const names = municipalities
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .toSorted((one, other) => one.localeCompare(other, 'sv'))
  return (
    <>
      <h2>{t('rules.found')}</h2>
      <p className="prose">
        {gaps === 0 ? t('rules.foundNone') : `${t('rules.gaps', { count: gaps })}: ${names.join(', ')}`}
      </p>
      {notAssessed > 0 && <p className="prose">{t('rules.notAssessed', { count: notAssessed })}</p>}
    </>
  )
}

function Tasks({ entry: { tasks } }: { readonly entry: RuleEntry }) {
  const { t } = useTranslation('gaps')
  if (tasks.length === 0) return null
  return (
    <>
      <h2>{t('rules.tasks')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{t(`task.${task}`)}</li>
        ))}
      </ul>
    </>
  )
}

/** The rules under whose findings its own are shown, and those whose findings are shown under its own. */
function RootCauses({ rule, entry }: { readonly rule: string; readonly entry: RuleEntry }) {
  const { t } = useTranslation('gaps')
  const consequences = Object.entries(useRuleCatalogue()).filter(([, other]) => other.rootCauses?.includes(rule))
  return (
    <>
      <RuleLinks heading={t('rules.buildsOn')} rules={entry.buildsOn ?? []} />
      <RuleLinks heading={t('rules.rootCauses')} rules={entry.rootCauses ?? []} />
      <RuleLinks heading={t('rules.consequences')} rules={consequences.map(([other]) => other)} />
    </>
  )
}

function RuleLinks({ heading, rules }: { readonly heading: string; readonly rules: readonly string[] }) {
  const language = useLanguage()
  const catalogue = useRuleCatalogue()
  const { round } = useLoaderData<typeof loadRules>()
  if (rules.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            <Link className="ds-link" to={pages.rule({ roundId: round.id, rule })}>
              {entryOf(rule, catalogue)?.name[language] ?? ''}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
