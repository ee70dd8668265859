import type { Section } from '../../document/document.ts'
import type { ProfileNeed } from './profile.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** What the coordinator stands behind, each with what the answers show beside what the county board offers. */
export function needsChapter(writing: ProfileWriting): Section {
  const { profile, say } = writing
  const { needs, withheldNeeds } = profile
  return {
    kind: 'section',
    role: 'chapter',
    id: 'behov',
    title:
      needs.length === 0 && withheldNeeds > 0
        ? say('needs.headingWithheld')
        : say('needs.heading', { count: needs.length }),
    blocks: [
      ...(needs.length === 0 && withheldNeeds > 0
        ? []
        : [{ kind: 'paragraph', words: say(needs.length > 0 ? 'needs.lead' : 'needs.none') } as const]),
      ...needs.map((need) => needSection(need, writing)),
      ...(withheldNeeds > 0
        ? [
            {
              kind: 'paragraph',
              words: say(needs.length > 0 ? 'needs.withheld' : 'needs.onlyWithheld', { count: withheldNeeds }),
            } as const,
          ]
        : []),
    ],
  }
}

function needSection(need: ProfileNeed, { say, language }: ProfileWriting): Section {
  const { needId, title, sentences, answers, motivation, support } = need
  const shows = oneSentenceAfterAnother(
    ...sentences.map((it) => it[language]),
    answers > 0 && say('needs.basis', { count: answers }),
  )
  return {
    kind: 'section',
    role: 'finding',
    id: `behov-${needId}`,
    title: title[language],
    blocks: [
      {
        kind: 'facts',
        layout: 'above',
        facts: [
          { name: say('needs.shows'), lines: [shows] },
          // In the words of the county board.
          ...(motivation ? [{ name: say('needs.why'), lines: [motivation], language: 'sv' as const }] : []),
          support
            ? { name: say('needs.offers'), lines: [support], language: 'sv' as const }
            : { name: say('needs.offers'), lines: [say(support === null ? 'needs.notShown' : 'needs.noOffer')] },
        ],
      },
    ],
  }
}
