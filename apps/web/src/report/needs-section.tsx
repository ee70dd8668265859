import { isWithheld } from '@kartlaggning/schema/answers/audience'
import type { Report } from '@kartlaggning/schema/report/report'
import type { SupportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { supportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { useRuleName } from '../gaps/rule-name.ts'
import { SeverityTag } from '../gaps/severity-tag.tsx'
import { NeedStatusTag } from '../needs/need-status-tag.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { SectionHeading } from './section-heading.tsx'
import { inOrder, needsIn } from './summary.ts'
import { WithheldNeeds } from './withheld-needs.tsx'

const measures: readonly SupportMeasure[] = supportMeasure

/** T7: what the coordinator stands for, with why and what will be done. */
export function NeedsSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const { all, high, withheld } = needsIn(report)
  return (
    <section>
      <SectionHeading name="behov" number={6} />
      <p className="prose">
        {all > 0 ? t('needs.lead', { count: all, high }) : withheld === 0 && t('needs.none')}{' '}
        <WithheldNeeds report={report} />
      </p>
      {inOrder(report.needs).map((need, index) => (
        <NeedOf key={need.id} report={report} need={need} number={index + 1} />
      ))}
    </section>
  )
}

interface NeedOfProps {
  readonly report: Report
  readonly need: Report['needs'][number]
  readonly number: number
}

function NeedOf({ report, need, number }: NeedOfProps) {
  const { t } = useTranslation(['report', 'gaps', 'needs'])
  const language = useLanguage()
  const ruleName = useRuleName()
  const nameOf = (code: string) => report.response.find((it) => it.municipality === code)?.name ?? code
  const planned = need.measures.map((code) => measures.find((it) => it.code === code)?.text[language] ?? code)
  const evidence = need.gaps.reduce((sum, gap) => sum + gap.evidence.length, 0)
  const rules = [...new Set(need.gaps.map((gap) => gap.rule))].join(', ')
  const [own, ...others] = need.gaps
  return (
    <article className="report-need">
      <h3>
        {t('needs.number', { number })}{' '}
        <span className="report-need__sentence">
          {own && (isWithheldGap(own) ? ruleName(own.rule) : own.sentence[language])}
        </span>
      </h3>
      {(own && isWithheldGap(own) ? need.gaps : others).map((gap) => (
        <p key={gap.id}>{gap.sentence[language]}</p>
      ))}
      <p className="report-need__tags">
        <NeedStatusTag status={need.status} />
        <SeverityTag severity={need.severity} />
        {need.priority && <span>{t(`needs:priority.${need.priority}`)}</span>}
      </p>
      <dl className="report-facts">
        <Fact name={t('needs.municipalities')} text={need.municipalities.map(nameOf).join(', ')} />
        <Fact name={t('needs.tasks')} text={need.tasks.map((task) => t(`gaps:task.${task}`)).join(', ')} />
        <Fact name={t('needs.motivation')} text={need.motivation ?? t('needs.motivationWithheld')} />
        <Fact name={t('needs.support')} text={[planned.join(', '), need.support ?? ''].filter(Boolean).join('. ')} />
        <Fact name={t('needs.evidence')} text={t('needs.evidenceCount', { count: evidence, rules })} />
      </dl>
    </article>
  )
}

/** In editions from before needs were withheld as a whole, their sentences gave way to why. */
const isWithheldGap = (gap: Report['needs'][number]['gaps'][number]) =>
  gap.evidence.some(({ value }) => isWithheld(value))

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
