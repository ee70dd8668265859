import type {
  Confirmation,
  MirroredJointAction,
  Reconciliation,
} from '@kartlaggning/schema/reconciliation/reconciliation'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { useTranslation } from '../translation.ts'
import { Lines } from './compared-answer.tsx'
import { ConfirmMatch } from './confirm-match.tsx'
import { useSharedWording, useWho } from './who.ts'

interface TheirJointActionsProps {
  readonly reconciliation: Reconciliation
  /** The section they were asked in; its questions put the answers into words. */
  readonly section: Section | undefined
  /** What has been answered since the page was read. */
  readonly saved: Readonly<Record<string, Confirmation | null>>
  readonly onSaved: (entry: string, confirmation: Confirmation | null) => void
}

/** The counterpart's joint actions in which we take part, and whether we confirm them as matched. */
export function TheirJointActions({ reconciliation, section, saved, onSaved }: TheirJointActionsProps) {
  const { t } = useTranslation('reconciliation')
  const { own, open, theirJointActions, ownJointActions } = reconciliation
  const who = useWho(own.kind)
  const wording = useSharedWording()
  const isNow = (it: MirroredJointAction) => (it.entry in saved ? (saved[it.entry] ?? null) : it.confirmation)
  const answered = theirJointActions.filter(isNow).length
  return (
    <section aria-labelledby="deras-insatser">
      <h2 id="deras-insatser" tabIndex={-1}>
        {t('own.theirs.title', who)}
      </h2>
      {theirJointActions.length === 0 && <p>{t('own.theirs.none', who)}</p>}
      {theirJointActions.length > 0 && (
        <>
          <p className="prose">{t(open ? 'own.theirs.lead' : 'own.theirs.leadOver', who)}</p>
          <p className="result-count">{t('own.theirs.progress', { answered, count: theirJointActions.length })}</p>
        </>
      )}
      {theirJointActions.map((action) => (
        <article className="joint-action" key={action.entry}>
          <h3 lang="sv">{titleOf(action)}</h3>
          <Facts action={action} section={section} wording={wording} />
          <ConfirmMatch
            respondentId={own.respondentId}
            entry={action.entry}
            name={titleOf(action)}
            who={who}
            open={open}
            candidates={action.candidates}
            ours={ownJointActions}
            confirmation={isNow(action)}
            onSaved={(confirmation) => onSaved(action.entry, confirmation)}
          />
        </article>
      ))}
    </section>
  )
}

const titleOf = ({ answers: { name } }: MirroredJointAction) => (typeof name === 'string' ? name : '')

const facts = ['method', 'problems', 'phase', 'counterpartRole', 'actors', 'municipalities', 'works'] as const

interface FactsProps {
  readonly action: MirroredJointAction
  readonly section: Section | undefined
  readonly wording: Wording
}

function Facts({ action, section, wording }: FactsProps) {
  const { t } = useTranslation('reconciliation')
  const questions = section?.entries?.questions ?? []
  return (
    <dl className="joint-action__facts">
      {facts.map((fact) => {
        const question = questions.find((it) => nameOf(it) === fact)
        const answer = action.answers[fact]
        if (!question || question.kind === 'matrix' || answer === undefined) return null
        return (
          <div key={fact}>
            <dt>{t(`own.theirs.facts.${fact}`)}</dt>
            <dd>
              <Lines kind={question} answer={answer} wording={wording} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
