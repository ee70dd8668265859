import { taskWords } from '@kartlaggning/schema/gaps/gap-words'
import { pages } from '@kartlaggning/schema/pages'
import { ruleThemes } from '@kartlaggning/schema/rules/theme'
import { Link, useLoaderData } from 'react-router'
import { Filters, FilterSelect, FilterText, useFilter } from '../look/filters.tsx'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'
import { RuleFrame } from './rule-frame.tsx'
import { RuleItem } from './rule-item.tsx'
import { rulesShown } from './rules-shown.ts'
import './rules-page.css'

/** Every rule there is, by what it is about: looked up by words, by area or by what it has found. */
export function RulesPage() {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round, found } = useLoaderData<typeof loadRules>()
  const mayReadGaps = useMay('gaps.read')
  const catalogue = useRuleCatalogue()
  const [text] = useFilter('sok')
  const [task] = useFilter('omrade')
  const [finding] = useFilter('gap')
  const themes = rulesShown(catalogue, { text, task, finding }, language, found)
  const count = themes.reduce((sum, [, rules]) => sum + rules.length, 0)
  return (
    <RuleFrame
      round={round}
      title={t('rules.title')}
      back={
        mayReadGaps
          ? { to: pages.needs({ roundId: round.id }), text: t('rules.toGaps') }
          : { to: pages.start(), text: t('rules.toStart') }
      }
    >
      <p className="lead">{t('rules.lead', { count: Object.keys(catalogue).length })}</p>
      <RuleFilters withFindings={found !== undefined} />
      <p role="status">{t('rules.shown', { count })}</p>
      <nav className="rules-index" aria-label={t('rules.index')}>
        <ul>
          {themes.map(([theme, rules]) => (
            <li key={theme}>
              <a className="ds-link" href={`#${theme}`}>
                {ruleThemes[theme][language]}
              </a>{' '}
              ({rules.length})
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(([theme, rules]) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 id={theme}>{ruleThemes[theme][language]}</h2>
          <ul className="rules">
            {rules.map((it) => (
              <RuleItem key={it.rule} {...it} />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && (
        <p>
          <Link className="ds-link" to={pages.rules({ roundId: round.id })}>
            {t('rules.showAll')}
          </Link>
        </p>
      )}
    </RuleFrame>
  )
}

function RuleFilters({ withFindings }: { readonly withFindings: boolean }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  return (
    <Filters label={t('filter')}>
      <FilterText name="sok" label={t('rules.search')} />
      <FilterSelect
        name="omrade"
        label={t('rules.area')}
        all={t('all')}
        options={Object.entries(taskWords).map(([task, text]) => [task, text[language]] as const)}
      />
      {withFindings && (
        <FilterSelect
          name="gap"
          label={t('rules.finding')}
          all={t('all')}
          options={(['found', 'none'] as const).map((it) => [it, t(`rules.findings.${it}`)] as const)}
        />
      )}
    </Filters>
  )
}
