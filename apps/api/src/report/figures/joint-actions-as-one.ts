import type { ListedJointAction } from '../../gaps/rules/items.ts'
import type { Round } from '../../gaps/rules/round.ts'

/** Every joint action that is listed; what one side has found to be the same as the other's is one, listed by both. */
export function jointActionsAsOne({ municipalities, confirmations }: Round): ListedJointAction[][] {
  const groups = new Map<string, ListedJointAction[]>()
  for (const item of municipalities.flatMap(({ sides }) => sides.flatMap((side) => side.jointActions())))
    groups.set(item.entry.id, [item])
  for (const { entry, sameAs } of confirmations) {
    const [one, other] = [groups.get(entry), sameAs === null ? undefined : groups.get(sameAs)]
    if (!one || !other || one === other) continue
    const joined = [...one, ...other].toSorted(municipalityFirst)
    for (const item of joined) groups.set(item.entry.id, joined)
  }
  return [...new Set(groups.values())]
}

const municipalityFirst = ({ from: one }: ListedJointAction, { from: other }: ListedJointAction) =>
  one.kind < other.kind ? -1 : 1
