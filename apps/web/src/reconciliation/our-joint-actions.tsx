import type { Confirmation, Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useTranslation } from '../translation.ts'
import { Given } from './given.tsx'
import { useWho } from './who.ts'

/** What the counterpart has answered about our joint actions. */
export function OurJointActions({ reconciliation }: { readonly reconciliation: Reconciliation }) {
  const { t } = useTranslation('reconciliation')
  const { own, open, ownJointActions, theirJointActions } = reconciliation
  const who = useWho(own.kind)
  const nameOf = ({ sameAs }: Confirmation) => {
    const name = theirJointActions.find(({ entry }) => entry === sameAs)?.answers['name']
    return typeof name === 'string' ? name : undefined
  }
  return (
    <section aria-labelledby="era-insatser">
      <h2 id="era-insatser" tabIndex={-1}>
        {t('own.ours.title')}
      </h2>
      {ownJointActions.length === 0 && <p>{t('own.ours.none')}</p>}
      {ownJointActions.length > 0 && <p className="prose">{t('own.ours.lead', who)}</p>}
      <ul className="our-actions">
        {ownJointActions.map(({ entry, name, confirmation }) => (
          <li key={entry}>
            <h3 lang="sv">{name}</h3>
            {confirmation && <Given confirmation={confirmation} by="them" sameName={nameOf(confirmation)} who={who} />}
            {!confirmation && <p className="quiet">{t(open ? 'own.ours.notAnswered' : 'own.ours.noReply')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
