import { pages } from '@kartlaggning/schema/pages'
import { actors, type ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { Link, useLoaderData, useParams } from 'react-router'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { NotFoundPage } from '../../look/error-page.tsx'
import { Page } from '../../look/page.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { actorIndexOf } from '../../questionnaire/fields/actor-index.ts'
import { useActorFacts } from '../../questionnaire/fields/actor-facts.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadActors } from './load-actors.ts'
import { StatusMessage, useStatusMessage, type Announce } from '../status-message.tsx'
import { ActorStateTag } from './actor-state-tag.tsx'
import { MergeForm } from './merge-form.tsx'
import { ReviewForm } from './review-form.tsx'

/** One actor: what it is called and who has said so, and what can be done about it. */
export function ActorPage() {
  const { t } = useTranslation(['respondents', 'rounds'])
  const register = useLoaderData<typeof loadActors>()
  const { actorId, county = '' } = useParams()
  const facts = useActorFacts()
  const [message, tell] = useStatusMessage()
  const actor = register.find((it) => it.id === actorId)
  if (!actor) return <NotFoundPage />
  return (
    <Page
      title={actor.name}
      trail={[
        { to: pages.rounds(), text: t('rounds:list.title') },
        { to: pages.actors({ county }), text: t('actors.title') },
      ]}
      status={
        <>
          <ActorStateTag actor={actor} /> {facts(actor)}
        </>
      }
    >
      <StatusMessage {...message} />
      <History actor={actor} />
      {actor.mergedInto !== null && <Merged actor={actor} tell={tell} />}
      <OtherNames of={actor} />
      {actor.mine && actor.mergedInto === null && (
        <>
          <ReviewForm key={actor.version} actor={actor} tell={tell} />
          <MergeForm key={`into ${actor.id}`} actor={actor} register={register} tell={tell} />
        </>
      )}
      {!actor.mine && <p className="notice">{t('actors.notMine')}</p>}
    </Page>
  )
}

function History({ actor: { proposedAt, reviewed, uses } }: { readonly actor: ActorUnderReview }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  return (
    <ul className="prose">
      {proposedAt && <li>{t('actors.proposedAt', { date: dateInText(proposedAt, language) })}</li>}
      {reviewed && <li>{t('actors.reviewedAt', { date: dateInText(reviewed.at, language), name: reviewed.by })}</li>}
      <li>{t('actors.usedIn', { count: uses })}</li>
    </ul>
  )
}

function Merged({ actor, tell }: { readonly actor: ActorUnderReview; readonly tell: Announce }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const register = useLoaderData<typeof loadActors>()
  const { busy, mutate, errorMessage } = useMutation()
  const { county = '' } = useParams()
  const now = actorIndexOf(register).named(actor.id)
  const undo = async () => {
    const input = { params: { actorId: actor.id }, body: { seen: actor.version } }
    if (await mutate(() => call(actors.separate, input))) tell(t('actors.separated', { name: actor.name }))
  }
  return (
    <div className="notice">
      <p>
        {t('actors.merged')}{' '}
        <Link className="ds-link" to={pages.actor({ county, actorId: now?.id ?? '' })} lang="sv">
          {now?.name}
        </Link>
        .
        {actor.merged && (
          <> {t('actors.mergedAt', { date: dateInText(actor.merged.at, language), name: actor.merged.by })}</>
        )}
      </p>
      {actor.mine && (
        <>
          <ErrorMessage text={errorMessage} />
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            aria-disabled={busy}
            onClick={() => void undo()}
          >
            {t('actors.separate')}
          </button>
        </>
      )}
    </div>
  )
}

/** What has been merged into it. */
function OtherNames({ of }: { readonly of: ActorUnderReview }) {
  const { t } = useTranslation('respondents')
  const register = useLoaderData<typeof loadActors>()
  const { county = '' } = useParams()
  const names = register.filter((it) => it.mergedInto === of.id)
  if (names.length === 0) return null
  return (
    <>
      <h2>{t('actors.otherNames')}</h2>
      <ul className="prose">
        {names.map(({ id, name }) => (
          <li key={id}>
            <Link className="ds-link" to={pages.actor({ county, actorId: id })} lang="sv">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
