import type { Answering } from '@kartlaggning/schema/answers/answers'
import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Questionnaire, Section } from '@kartlaggning/schema/questionnaire/section'
import { addresses } from 'virtual:sections'
import { fetchData } from '../call.ts'

type Asked = RoundQuestionnaire & Pick<Answering, 'kind'>

const fetched = new Map<string, Promise<Section>>()

/** A section as it was published, fetched once. */
function published(address: string): Promise<Section> {
  const known = fetched.get(address)
  if (known) return known
  const section = fetchData<Section>(address)
  fetched.set(address, section)
  section.catch(() => fetched.delete(address))
  return section
}

export const sectionIdsOf = (questionnaire: string): readonly string[] => Object.keys(addresses[questionnaire] ?? {})

/** A section as it was published, whoever is asked. */
export async function publishedSection(questionnaire: string, id: string): Promise<Section | undefined> {
  const address = addresses[questionnaire]?.[id]
  return address === undefined ? undefined : published(address)
}

/** The section as it is asked of this respondent; undefined when it is not. */
export async function sectionOf(asked: Asked, id: string): Promise<Section | undefined> {
  const { questionnaire, kind } = asked
  const section = await publishedSection(questionnaire, id)
  const found = sectionsOfRound({ version: questionnaire, sections: section ? [section] : [] }, asked, kind)
  return found.find((it) => it.id === id)
}

/** Every section that is asked of this respondent, in order. */
export async function sectionsOf(asked: Asked): Promise<Section[]> {
  return sectionsOfRound(await wholeQuestionnaire(asked.questionnaire), asked, asked.kind)
}

/** What the questionnaire has, whoever is asked. */
export const wholeQuestionnaire = async (version: string): Promise<Questionnaire> => ({
  version,
  sections: await Promise.all(Object.values(addresses[version] ?? {}).map(published)),
})
