import { indicatorStatus } from '../../definitions/structure.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** The finding is the first thing read, with its numbers. */
export function profileLead({ profile, say, other }: ProfileWriting): string {
  const { positions, sides, needs, dates, area } = profile
  const placed = positions.filter(
    ({ indicator, own }) => own !== null && indicatorStatus(indicator, own) === 'in_place',
  )
  const near = dates.filter((it) => it.near && it.monthsLeft >= 0).length
  return oneSentenceAfterAnother(
    positions.length > 0 && say('lead.place', { count: placed.length, of: positions.length }),
    sides.shown &&
      sides.problems.compared > 0 &&
      say('lead.alike', { other, alike: sides.problems.alike, compared: sides.problems.compared }),
    area && say('lead.large', { count: area.problems.filter(({ large }) => large > 1).length }),
    (needs.length > 0 || profile.withheldNeeds === 0) && say('lead.needs', { count: needs.length }),
    near > 0 && say('lead.near', { count: near }),
  )
}
