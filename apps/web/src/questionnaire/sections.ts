import type { Answering } from '@kartlaggning/schema/answers'
import { sectionsFor, type Section } from '@kartlaggning/schema/shown'

type Asked = Pick<Answering, 'questionnaire' | 'kind' | 'scope'>

/** Each section by itself, so that a page fetches only its own questions. */
const sections: Readonly<Record<string, Readonly<Record<string, () => Promise<Section>>>>> = {
  '2026': {
    about: async () => (await import('@kartlaggning/schema/questionnaires/2026/about')).about,
    organisation: async () => (await import('@kartlaggning/schema/questionnaires/2026/organisation')).organisation,
    knowledge: async () => (await import('@kartlaggning/schema/questionnaires/2026/knowledge')).knowledge,
    agreements: async () => (await import('@kartlaggning/schema/questionnaires/2026/agreements')).agreements,
    problems: async () => (await import('@kartlaggning/schema/questionnaires/2026/problems')).problems,
    initiatives: async () => (await import('@kartlaggning/schema/questionnaires/2026/initiatives')).initiatives,
    collaborators: async () => (await import('@kartlaggning/schema/questionnaires/2026/collaborators')).collaborators,
    jointActions: async () => (await import('@kartlaggning/schema/questionnaires/2026/joint-actions')).jointActions,
    cooperation: async () => (await import('@kartlaggning/schema/questionnaires/2026/cooperation')).cooperation,
    support: async () => (await import('@kartlaggning/schema/questionnaires/2026/support')).support,
    closing: async () => (await import('@kartlaggning/schema/questionnaires/2026/closing')).closing,
  },
}

export const sectionIdsOf = (questionnaire: string): readonly string[] => Object.keys(sections[questionnaire] ?? {})

/** The section as it is asked of this respondent; undefined when it is not. */
export async function sectionOf({ questionnaire, kind, scope }: Asked, id: string): Promise<Section | undefined> {
  const section = await sections[questionnaire]?.[id]?.()
  return section && sectionsFor({ version: questionnaire, sections: [section] }, kind, scope)[0]
}

/** Every section that is asked of this respondent, in order. */
export async function sectionsOf(asked: Asked): Promise<Section[]> {
  const all = await Promise.all(sectionIdsOf(asked.questionnaire).map((id) => sectionOf(asked, id)))
  return all.filter((section) => section !== undefined)
}
