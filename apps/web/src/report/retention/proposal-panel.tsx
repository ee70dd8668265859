import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { retention, type ProposedErasure, type Retention } from '@kartlaggning/schema/report/retention/retention'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import type { Announce } from '../../respondents/status-message.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ConfirmErasure, useWhyNotConfirmed } from './confirm-erasure.tsx'

interface ProposalPanelProps {
  readonly kept: Retention
  readonly county: string
  readonly tell: Announce
}

/** Where one person proposes what is to be erased, and another confirms it. */
export function ProposalPanel({ kept, county, tell }: ProposalPanelProps) {
  const { t } = useTranslation('report/retention')
  const { busy, mutate, errorMessage } = useMutation()
  const whyNot = useWhyNotConfirmed(kept.proposal, kept)
  const due = kept.classes.filter((it) => it.due > 0)
  const propose = () =>
    mutate(async () => {
      await call(retention.propose, { params: { county } })
      tell(t('proposal.made'))
    })
  if (!kept.proposal && due.length === 0) return null
  return (
    <section className="decide" aria-labelledby="proposal">
      <h2 id="proposal">{t(kept.proposal ? 'proposal.title' : 'proposal.none')}</h2>
      {kept.proposal ? <Proposed proposal={kept.proposal} kept={kept} /> : <p>{t('proposal.text')}</p>}
      {kept.proposal?.isCurrent && whyNot !== null && <p>{whyNot}</p>}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        {kept.proposal?.isCurrent && whyNot === null && (
          <ConfirmErasure proposal={kept.proposal} county={county} tell={tell} />
        )}
        {!kept.proposal?.isCurrent && due.length > 0 && (
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void propose()}>
            {t(kept.proposal ? 'proposal.anew' : 'proposal.make')}
          </button>
        )}
        {kept.proposal && <Withdraw proposal={kept.proposal} county={county} tell={tell} />}
      </div>
    </section>
  )
}

/** Exactly what would be erased, who is concerned by name, and by which decisions. */
function Proposed({ proposal, kept }: { readonly proposal: ProposedErasure; readonly kept: Retention }) {
  const { t } = useTranslation('report/retention')
  const language = useLanguage()
  const names = kept.people.filter(({ personId }) => proposal.people.includes(personId))
  return (
    <>
      <p>{t('proposal.by', { name: proposal.proposedBy, date: dateInWords(proposal.proposedAt, language) })}</p>
      {!proposal.isCurrent && <p className="notice">{t('proposal.changed')}</p>}
      <h3>{t('proposal.goes')}</h3>
      <ul>
        {proposal.counts.map(({ kind, count }) => (
          <li key={kind}>{t(`kinds.${kind}`, { count })}</li>
        ))}
      </ul>
      {names.length > 0 && (
        <details open>
          <summary>{t('proposal.names', { count: names.length })}</summary>
          <ul className="retention-names">
            {names.map(({ personId, name }) => (
              <li key={personId}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <h3>{t('proposal.ground')}</h3>
      <ul>
        {proposal.decisions.map((it) => (
          <li key={it.class}>
            {t('proposal.decision', {
              class: t(`classes.${it.class}.name`),
              number: it.registryNumber,
              date: dateInText(it.decidedOn, language),
            })}
          </li>
        ))}
      </ul>
      <p>{t('proposal.stays')}</p>
    </>
  )
}

interface WithdrawProps {
  readonly proposal: ProposedErasure
  readonly county: string
  readonly tell: Announce
}

function Withdraw({ proposal: { id }, county, tell }: WithdrawProps) {
  const { t } = useTranslation('report/retention')
  const withdraw = async () => {
    await call(retention.withdraw, { params: { county, erasureId: id } })
    tell(t('proposal.withdrawn'))
  }
  return (
    <ConfirmButton
      text={t('proposal.withdraw')}
      variant="secondary"
      title={t('proposal.withdrawTitle')}
      confirm={t('proposal.withdraw')}
      onConfirm={withdraw}
    >
      <p>{t('proposal.withdrawText')}</p>
    </ConfirmButton>
  )
}
