import { useTranslation } from '../../translation.ts'
import type { ActorRowsProps } from './actor-rows.tsx'
import { ActorStateTag } from './actor-state-tag.tsx'
import { ListedActor } from './listed-actor.tsx'

/** The same as the table, where there is no room for one. */
export function ActorCards({ actors, register }: ActorRowsProps) {
  const { t } = useTranslation('respondents')
  return (
    <ul className="actor-cards">
      {actors.map((actor) => (
        <li key={actor.id}>
          <ListedActor actor={actor} register={register} />
          <p>
            <ActorStateTag actor={actor} /> {t('actors.usedIn', { count: actor.uses })}
          </p>
        </li>
      ))}
    </ul>
  )
}
