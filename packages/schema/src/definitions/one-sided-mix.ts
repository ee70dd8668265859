import type { Initiative } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'
import { approachesOf, levelOf, type Approach, type Level } from './prevention-mix.ts'

type Kind = Pick<Initiative, 'level' | 'approach'>

/** What initiatives are together, when they are all of one kind. */
export type OneSided = Level | Approach

type Mix = OneSided | 'mixed' | 'not_known' | undefined

/** At which level initiatives prevent together; those that may be under way may add another. */
export const levelOfAll = (underWay: readonly Kind[], unclear: readonly Kind[]): Mix =>
  mixOf(underWay, unclear, (kind) => {
    const level = levelOf(kind)
    return { stated: kind.level, kinds: level === undefined ? [] : [level] }
  })

/** With which approach; one that is both is mixed by itself. */
export const approachOfAll = (underWay: readonly Kind[], unclear: readonly Kind[]): Mix =>
  mixOf(underWay, unclear, (kind) => ({ stated: kind.approach, kinds: approachesOf(kind) }))

function mixOf(
  underWay: readonly Kind[],
  unclear: readonly Kind[],
  read: (kind: Kind) => { readonly stated: unknown; readonly kinds: readonly OneSided[] },
): Mix {
  const sure = underWay.map(read).filter(({ stated }) => stated !== undefined)
  if (sure.length === 0) return undefined
  const [only, ...others] = new Set(sure.flatMap(({ kinds }) => kinds))
  if (others.length > 0) return 'mixed'
  if (only === undefined || sure.some(({ stated }) => isNotKnown(stated))) return 'not_known'
  const maybe = unclear.map(read)
  return maybe.some(({ stated, kinds }) => isNotKnown(stated) || kinds.some((it) => it !== only)) ? 'not_known' : only
}
