import { upgraded } from '@kartlaggning/schema/versions/upgrade'
import type { Autosave } from './autosave.ts'
import type { Unsent } from './unsent.ts'

/** Brings what is unsent to the version of the questionnaire that is asked now. */
export async function moveToVersion(saving: Autosave, asked: string): Promise<void> {
  if (!saving.isBehind(asked)) return
  // All questions of all versions: fetched only by whoever was writing when they were corrected.
  const { mappingsBetween } = await import('@kartlaggning/schema/questionnaires/registry')
  saving.moveTo(asked, (unsent) => recast(unsent, mappingsBetween(unsent.questionnaire ?? asked, asked)))
}

function recast(unsent: Unsent, mappings: Parameters<typeof upgraded>[0]): Unsent {
  const { question, value } = upgraded(mappings, unsent.change)
  return { ...unsent, change: { ...unsent.change, question, value } }
}
