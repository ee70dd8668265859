import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

type Part = ValueAt<'knowledge.pictureContents'>[number]

/** What the law mentions that a situational picture contains. */
const partsOfTheLaw = ['mapping', 'extent', 'consequences', 'analysis'] as const satisfies readonly Part[]
export type PartOfTheLaw = (typeof partsOfTheLaw)[number]

/** The parts that the picture does not have; `not_known` when the side does not know; undefined when it was not asked. */
export function missingParts(from: Answered): readonly PartOfTheLaw[] | 'not_known' | undefined {
  const contents = answer(from, 'knowledge.pictureContents')
  if (contents === undefined) return undefined
  return isNotKnown(contents) ? 'not_known' : partsOfTheLaw.filter((part) => !contents.includes(part))
}
