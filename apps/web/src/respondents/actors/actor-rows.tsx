import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTranslation } from '../../translation.ts'
import { ActorStateTag } from './actor-state-tag.tsx'
import { ListedActor } from './listed-actor.tsx'

export interface ActorRowsProps {
  readonly actors: readonly ActorUnderReview[]
  readonly register: readonly ActorUnderReview[]
}

export function ActorRows({ actors, register }: ActorRowsProps) {
  const { t } = useTranslation('respondents')
  return (
    <ScrollRegion label={t('actors.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('actors.name')}</th>
            <th scope="col">{t('table.status')}</th>
            <th scope="col">{t('actors.uses')}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <ListedActor actor={actor} register={register} />
              </th>
              <td>
                <ActorStateTag actor={actor} />
              </td>
              <td className="number">{actor.uses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
