import type { CompiledDocument } from '@kartlaggning/schema/document/document'

/** Who is behind it and how they are reached, at the foot of each page; null where nothing is known. */
export const letterheadLine = ({ author, letterhead = [] }: CompiledDocument): string | null =>
  letterhead.length > 0 ? [author, ...letterhead].join(' · ') : null
