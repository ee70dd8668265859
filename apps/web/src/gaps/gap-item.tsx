import { pages } from '@kartlaggning/schema/pages'
import { findingKind, isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import type { Registers } from '../questionnaire/registers.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { EvidenceList } from './evidence-list.tsx'
import { SeverityTag } from './severity-tag.tsx'
import { useRuleName } from './rule-name.ts'
import './gap-item.css'

interface GapItemProps {
  readonly gap: Gap
  readonly round: Pick<Round, 'id' | 'questionnaire'>
  readonly names: Registers
}

/** A finding in words, with the answers behind it. */
export function GapItem({ gap, round, names }: GapItemProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const ruleName = useRuleName()
  const places = gap.municipalities.map((code) => names.municipalities.find((it) => it.code === code)?.name ?? code)
  return (
    <article className="gap">
      <h3>{ruleName(gap.rule)}</h3>
      <p className="gap__facts">
        <Found gap={gap} /> <span lang="sv">{places.join(', ')}</span>
      </p>
      <p>{gap.sentence[language]}</p>
      {gap.tasks.length > 0 && (
        <p className="gap__tasks">
          {gap.tasks.map((task) => (
            <span key={task}>{t(`task.${task}`)}</span>
          ))}
        </p>
      )}
      <EvidenceList evidence={gap.evidence} round={round} names={names} />
      {isGap(gap) && (
        <p className="gap__rule">
          <Link
            className="ds-link"
            to={pages.need({ roundId: round.id, needId: gap.id })}
            aria-label={t('toNeedOf', { rule: ruleName(gap.rule) })}
          >
            {t('toNeed')}
          </Link>
        </p>
      )}
      <p className="gap__rule">
        <Link className="ds-link" to={pages.rule({ roundId: round.id, rule: gap.rule })}>
          {t('ruleAndVersion', { rule: ruleName(gap.rule), version: gap.ruleVersion })}
        </Link>
      </p>
    </article>
  )
}

/** How grave it is, that it has improved, or that it cannot be assessed; and that it was to be worked on before. */
function Found({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('gaps')
  const kind = findingKind(gap)
  if (kind === 'improvement') return <span>{t('improved')}</span>
  return (
    <>
      <SeverityTag severity={gap.severity} />
      {kind === 'note' && <> {t('note')}</>}
      {gap.carriedOver && <> {t('carriedOver')}</>}
    </>
  )
}
