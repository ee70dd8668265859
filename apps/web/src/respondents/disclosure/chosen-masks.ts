import type {
  DisclosableAnswer,
  DisclosableSection,
  NewDisclosure,
} from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { SecrecyGround } from '@kartlaggning/schema/answers/secrecy-grounds'

export interface Chosen {
  readonly ground: SecrecyGround
  readonly words: string
}

/** What is to be masked, by `keyOf`. */
export type ChosenMasks = Readonly<Record<string, Chosen | undefined>>

/** Also the id of its field. */
export const keyOf = ({ entry, question }: Pick<DisclosableAnswer, 'entry' | 'question'>) =>
  `mask-${question}${entry ? `-${entry}` : ''}`

export const answersIn = ({ answers, entries }: DisclosableSection): readonly DisclosableAnswer[] => [
  ...answers,
  ...entries.flatMap((it) => it.answers),
]

export const proposedMasks = (sections: readonly DisclosableSection[]): ChosenMasks =>
  Object.fromEntries(
    sections
      .flatMap(answersIn)
      .flatMap((it) => (it.proposed ? [[keyOf(it), { ground: it.proposed.ground, words: '' }]] : [])),
  )

/** In the order in which they were asked. */
export const masksOf = (sections: readonly DisclosableSection[], chosen: ChosenMasks): NewDisclosure['masks'] =>
  sections.flatMap(answersIn).flatMap((it) => {
    const mask = chosen[keyOf(it)]
    return mask ? [{ entry: it.entry, question: it.question, ...mask }] : []
  })

/** The first for which no ground is said. */
export const groundless = (sections: readonly DisclosableSection[], chosen: ChosenMasks) =>
  sections.flatMap(answersIn).find((it) => {
    const mask = chosen[keyOf(it)]
    return mask?.ground === 'other' && mask.words.trim() === ''
  })
