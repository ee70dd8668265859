import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import { useTranslation } from '../../translation.ts'
import { actorIndexOf, type FoundActor } from './actor-index.ts'
import { ProposedTag, useActorFacts } from './actor-facts.tsx'

/** An actor of the register, or the name of one to propose. */
export type Choice = (FoundActor & { readonly propose?: undefined }) | { readonly propose: string }

/** No more are drawn, however many there are. */
const DRAWN = 12

interface Terms {
  readonly county: string
  readonly leaveOut: readonly string[]
  readonly proposes: boolean
}

/** What the list offers for what has been typed, and what is said about it. */
export function choicesFor(actors: readonly RegisteredActor[], typed: string, { county, leaveOut, proposes }: Terms) {
  const index = actorIndexOf(actors)
  const isHere = ({ actor }: FoundActor) =>
    (actor.county === null || actor.county === county) && !leaveOut.includes(actor.id)
  const found = index.search(typed).filter(isHere)
  const shown = found.length > 0 ? found.slice(0, DRAWN) : index.similar(typed).filter(isHere)
  const exact = index.exactly(typed)
  const name = typed.trim()
  const choices: Choice[] = [...shown, ...(proposes && !exact && name.length > 1 ? [{ propose: name }] : [])]
  const key =
    found.length > DRAWN
      ? ('actor.first' as const)
      : found.length > 0
        ? ('actor.found' as const)
        : shown.length > 0
          ? ('actor.foundSimilar' as const)
          : ('actor.foundNone' as const)
  return { choices, exact, said: { key, count: found.length, shown: shown.length } }
}

export function ActorOption({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation('questionnaire')
  const facts = useActorFacts()
  if (choice.propose !== undefined) return t('actor.proposeNamed', { name: choice.propose })
  return (
    <>
      <span lang="sv">{choice.actor.name}</span> <ProposedTag actor={choice.actor} />
      <small>
        {[facts(choice.actor), choice.as && t('actor.as', { name: choice.as })].filter(Boolean).join(' · ')}
      </small>
    </>
  )
}
