import type { Block, Section } from '../document/document.ts'
import { blocksOfMarkup } from '../document/plain-markup.ts'
import { runsOf, type Words } from '../document/words.ts'
import type { ChosenChapter } from './report-choices.ts'
import type { ReportWriting } from './report-writing.ts'
import { sentencesIn, withSentences } from './sentences-in.ts'
import type { Report } from './report.ts'

/** What the coordinator writes is Swedish, whatever language the rest is read in. */
const inSwedish = (words: Words, { language }: ReportWriting): Words =>
  language === 'sv' ? words : runsOf(words).map((run) => ({ ...run, language: 'sv' as const }))

/** The chapter's own text, before what is computed. */
export const ownBlocks = (chosen: ChosenChapter | undefined, writing: ReportWriting): Block[] =>
  blocksOfMarkup(chosen?.words ?? '').map((block) => {
    if (block.kind === 'paragraph') return { ...block, words: inSwedish(block.words, writing) }
    if (block.kind === 'list') return { ...block, items: block.items.map((it) => inSwedish(it, writing)) }
    return block
  })

/** Computed sentences as somebody stands for them, and how many of them nobody does. */
export function withReview(sections: readonly Section[], writing: ReportWriting): Section[] {
  const { sentences } = writing.report
  if (!sentences) return [...sections]
  const byId = new Map(sentences.map((it) => [it.id, it]))
  const reviewed = withSentences(sections, (words, sentence) => {
    const { state, said } = byId.get(sentence.id) ?? {}
    return { words: state === 'rewritten' && said ? inSwedish(said, writing) : words, sentence }
  })
  const said: Block = { kind: 'paragraph', words: howReviewed(reviewed, writing) }
  const isMethod = ({ id }: Section) => id === 'metod'
  // Wherever the method is left out, it stands first of all.
  const place = reviewed.findIndex(isMethod)
  return reviewed.map((section, at) => {
    if (at !== Math.max(place, 0)) return section
    return { ...section, blocks: place < 0 ? [said, ...section.blocks] : [...section.blocks, said] }
  })
}

function howReviewed(sections: readonly Section[], { say, report }: ReportWriting): string {
  const all = sentencesIn({ sections }).length
  const reviewed = all - unreviewedIn(report, { sections }).length
  if (reviewed === 0) return say('reviewed.none')
  return reviewed === all ? say('reviewed.all') : say('reviewed.some', { reviewed, all })
}

/** The sentences of a document that nobody stands for as they are now. */
export function unreviewedIn({ sentences = [] }: Report, document: Parameters<typeof sentencesIn>[0]) {
  const stoodFor = new Set(sentences.filter(({ state }) => state !== 'changed').map(({ id }) => id))
  return sentencesIn(document).filter(({ id }) => !stoodFor.has(id))
}

/** The same sections with a mark at each sentence that nobody stands for: for the preview, not for an edition. */
export function withMarks(sections: readonly Section[], writing: ReportWriting): Section[] {
  const stateOf = new Map((writing.report.sentences ?? []).map((it) => [it.id, it.state]))
  return withSentences(sections, (words, sentence) => {
    const state = stateOf.get(sentence.id)
    if (state === 'approved' || state === 'rewritten') return { words, sentence }
    return { words, sentence: { ...sentence, mark: writing.say(state ? 'reviewed.changed' : 'reviewed.mark') } }
  })
}
