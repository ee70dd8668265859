import type { CompiledDocument } from '@kartlaggning/schema/document/document'

/** Who is behind a document and how they are reached, after it. */
export function Letterhead({ document: { author, letterhead = [] } }: { readonly document: CompiledDocument }) {
  if (letterhead.length === 0) return null
  return (
    <p className="quiet" lang="sv">
      {[author, ...letterhead].join(' · ')}
    </p>
  )
}
