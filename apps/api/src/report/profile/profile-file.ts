import type { Comparison } from '@kartlaggning/schema/report/profile/comparison'
import { profileCalendar } from '@kartlaggning/schema/report/profile/profile-calendar'
import { profileDocument } from '@kartlaggning/schema/report/profile/profile-document'
import type { ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import type { Language } from '@kartlaggning/schema/text'
import { files } from '../../files/file-pool.ts'
import type { NamedFile } from '../../http/send-file.ts'

interface Asked {
  readonly language: Language
  readonly comparison: Comparison
}

/** A profile as a file of its own, made apart from any transaction. */
export async function profileFile(
  { released, profile, goals }: ReadProfile,
  format: 'pdf' | 'docx',
  { language, comparison }: Asked,
  signal: AbortSignal,
): Promise<NamedFile> {
  const document = profileDocument(profile, language, { at: released?.at ?? null, comparison, goals })
  return { name: nameOf(profile, format), bytes: await files.make(format, document, { signal }) }
}

/** What lies ahead, for a calendar. */
export function calendarFile({ released, profile }: ReadProfile, language: Language): NamedFile {
  const calendar = profileCalendar(profile, released?.at ?? `${profile.round.referenceDate}T00:00:00Z`, language)
  return { name: nameOf(profile, 'ics'), bytes: new TextEncoder().encode(calendar) }
}

/** In letters that every system takes. */
function nameOf({ respondent }: ReadProfile['profile'], format: string): string {
  const plain = respondent.name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return `profil-${plain.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.${format}`
}
