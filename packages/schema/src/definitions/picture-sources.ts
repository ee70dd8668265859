import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

type Source = ValueAt<'knowledge.pictureSources'>[number]

const ofPolice: readonly Source[] = ['reported_crime', 'police_survey', 'intel']
const ofResidents: readonly Source[] = ['dialogue', 'local_survey', 'police_survey', 'school_survey', 'ntu']

/** What the situational picture is based on; undefined when the side was not asked. */
export const sourcesOf = (from: Answered) => answer(from, 'knowledge.pictureSources')

export const areOnlyOfPolice = (sources: readonly Source[]) => sources.every((source) => ofPolice.includes(source))

/**
 * Whether residents or children are heard in the work of a side: in what the picture is based on, in dialogues or otherwise;
 * undefined when it was not asked about dialogues.
 */
export function residentsHeard(from: Answered): 'yes' | 'no' | 'not_known' | undefined {
  const children = answer(from, 'knowledge.children') ?? []
  const dialogues = answer(from, 'knowledge.citizenDialogue')
  if (sourcesOf(from)?.some((source) => ofResidents.includes(source))) return 'yes'
  if (children.some((way) => way !== 'not') || Number(dialogues) > 0) return 'yes'
  if (dialogues === undefined) return undefined
  return isNotKnown(dialogues) ? 'not_known' : 'no'
}
