import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Invitation } from '@kartlaggning/schema/identity/session'
import { isMadeUp } from '@kartlaggning/schema/rehearsal/made-up'
import { useState } from 'react'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { ErrorMessage } from '../look/error-message.tsx'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { SharedComputer } from './shared-computer.tsx'

interface InvitationFactsProps {
  readonly invitation: Invitation
  readonly refusal: string | undefined
  readonly onContinue: (sharesComputer: boolean) => Promise<void>
}

/** Enough to recognise the invitation before one signs in. */
export function InvitationFacts({ invitation, refusal, onContinue }: InvitationFactsProps) {
  const { t } = useTranslation('signIn')
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [sharesComputer, setSharesComputer] = useState(false)
  const { respondent, round, reads, open, purpose, contact } = invitation
  const isOpen = respondent !== null && open
  const title = () => {
    if (reads) return t('invitation.readTitle')
    if (respondent === null) return t('invitation.signInTitle')
    return t(open ? 'invitation.title' : 'invitation.closedTitle', { respondent: insideSentence(respondent, language) })
  }
  const go = async () => {
    setBusy(true)
    await onContinue(sharesComputer)
    setBusy(false)
  }
  return (
    <Page title={title()} {...(round && { within: round, aside: round })} rehearsed={isMadeUp(invitation.maskedEmail)}>
      {reads && <p className="lead">{t('invitation.readText')}</p>}
      {isOpen && <p className="lead">{purpose || t('invitation.purpose')}</p>}
      {isOpen && <Facts invitation={invitation} />}
      {isOpen && <p className="prose">{t('invitation.public')}</p>}
      {respondent && !open && <p className="lead">{t('invitation.closed')}</p>}
      {isOpen && <h2>{t('invitation.continueTitle')}</h2>}
      <p className="prose">
        <MaskedAddress masked={invitation.maskedEmail} />
      </p>
      <SharedComputer onChange={setSharesComputer} />
      <ErrorMessage text={refusal} />
      <p className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void (busy || go())}>
          {t(isOpen ? 'invitation.continue' : 'invitation.continueSignIn')}
        </button>
      </p>
      {contact && <p className="prose quiet">{t('invitation.wrongPerson', { contact })}</p>}
    </Page>
  )
}

function Facts({ invitation }: { readonly invitation: Invitation }) {
  const { closesOn, estimatedMinutes, respondents, filled, voluntary, provision } = invitation
  const { t } = useTranslation('signIn')
  const language = useLanguage()
  const mandatory = provision ? t('invitation.mandatoryUnder', { provision }) : t('invitation.mandatory')
  const duty = voluntary ? t('invitation.voluntary') : mandatory
  const facts = [
    closesOn && [t('invitation.answerBy'), dateInText(closesOn, language)],
    estimatedMinutes && [
      t('invitation.time'),
      t(respondents > 1 ? 'invitation.minutesOfAll' : 'invitation.minutes', {
        count: estimatedMinutes,
        all: respondents,
      }),
    ],
    Boolean(filled) && [t('invitation.filled'), t('invitation.filledText', { count: filled ?? 0 })],
    voluntary !== null && [t('invitation.duty'), duty],
    [t('invitation.several'), t('invitation.severalText')],
  ]
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Asterisks are read aloud one by one; a listener hears the two ends instead. */
function MaskedAddress({ masked }: { readonly masked: string }) {
  const { t } = useTranslation('signIn')
  const [before = '', after = ''] = t('invitation.continueText', { masked: '\u0000' }).split('\u0000')
  const domain = masked.slice(masked.indexOf('@') + 1)
  return (
    <>
      {before}
      <span aria-hidden="true">{masked}</span>
      <span className="visually-hidden">{t('invitation.maskedSpelled', { first: masked.slice(0, 1), domain })}</span>
      {after}
    </>
  )
}
