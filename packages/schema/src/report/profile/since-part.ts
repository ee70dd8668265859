import type { Section } from '../../document/document.ts'
import { footnoteWords } from '../../versions/footnote-words.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** What has changed since the round before, in one's own answers. */
export function sincePart(writing: ProfileWriting): Section[] {
  const { profile, say } = writing
  const { since } = profile
  const items = since ? [...structure(writing), ...initiatives(writing)] : []
  const none = since ? say('since.none') : say('since.first')
  return [
    {
      kind: 'section',
      role: 'part',
      id: 'sedan',
      title: say('since.heading'),
      blocks: [items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: none }],
    },
  ]
}

const structure = ({ profile, say, part, level, language }: ProfileWriting): string[] =>
  (profile.since?.structure ?? []).map(({ indicator, before, now, change, footnotes }) =>
    oneSentenceAfterAnother(
      say(`since.changed.${change}`, {
        part: part(indicator),
        before: level(indicator, before).toLocaleLowerCase(language),
        now: level(indicator, now).toLocaleLowerCase(language),
      }),
      footnotes.length > 0 &&
        say('since.footnote', { why: footnotes.map((it) => footnoteWords[it][language]).join(' ') }),
    ),
  )

function initiatives({ profile, say }: ProfileWriting): string[] {
  const fates = profile.since?.initiatives
  if (!fates) return []
  const { before, continues, changed, ended, added } = fates
  return [
    ...(before > 0 ? [say('since.initiatives', { count: before, continues, changed, ended })] : []),
    ...(added > 0 ? [say('since.added', { count: added })] : []),
  ]
}
