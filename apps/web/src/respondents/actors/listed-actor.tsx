import { pages } from '@kartlaggning/schema/pages'
import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { Link, useParams } from 'react-router'
import { useActorFacts } from '../../questionnaire/fields/actor-facts.tsx'
import { useTranslation } from '../../translation.ts'
import { nameNow } from './name-now.ts'

interface ListedActorProps {
  readonly actor: ActorUnderReview
  readonly register: readonly ActorUnderReview[]
}

/** Its name, which leads to it, and what it is or is shown as. */
export function ListedActor({ actor, register }: ListedActorProps) {
  const { t } = useTranslation('respondents')
  const facts = useActorFacts()
  const { county = '' } = useParams()
  return (
    <>
      <Link className="ds-link" to={pages.actor({ county, actorId: actor.id })} lang="sv">
        {actor.name}
      </Link>
      <small>
        {actor.mergedInto === null ? facts(actor) : t('actors.shownAsNamed', { name: nameNow(register, actor) })}
      </small>
    </>
  )
}
