import type { Block, CompiledDocument, Section } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import { labelOf, sectionNumber } from '../../document/numbering.ts'
import type { Slide } from '../../document/presentation.ts'
import type { Table } from '../../document/table.ts'
import { plainText, type Words } from '../../document/words.ts'
import { phrasesIn } from '../../phrases.ts'
import { withSentences } from '../sentences-in.ts'
import { writingOf } from '../report-writing.ts'
import type { ChapterId } from '../report-chapter.ts'
import type { Edition, Report } from '../report.ts'
import { presentationTexts as english } from './presentation-texts.en.ts'
import { presentationTexts as swedish } from './presentation-texts.sv.ts'

/** All that a slide is made from: the edition as a document, so that nothing is said here that is not said there. */
export type PresentationWriting = ReturnType<typeof presentationWriting>

/** A slide, or none where the edition has nothing for it. */
export type SlideMaker = (writing: PresentationWriting) => Slide | null

export function presentationWriting(edition: Edition, report: Report, document: CompiledDocument) {
  const { language } = document
  const writing = writingOf(report, language)
  const texts = language === 'sv' ? swedish : (english as unknown as typeof swedish)
  const sentences = sentencesById(document)
  const chapterOf = (id: ChapterId) => document.sections.find((it) => it.id === id)
  return {
    ...writing,
    edition,
    document,
    /** What only a presentation says. */
    tell: phrasesIn<typeof swedish>(texts, language),
    /** What the report says of one of its computed sentences, as it is stood for. */
    sentence: (id: string): Words | undefined => sentences.get(id),
    chapterOf,
    captioned: (id: string) => captionedIn(document).find((it) => it.caption.sentence?.id === id),
    /** For the speaker: where the report says more. */
    where: (id: ChapterId, captioned?: Table | Figure): string[] => {
      const chapter = chapterOf(id)
      const label = captioned && labelOf(captioned.kind, captioned.caption, language)
      return [chapter && titleOf(chapter), label].flatMap((it) => it ?? [])
    },
  }
}

const titleOf = (chapter: Section) => `${sectionNumber(chapter)} ${chapter.title}`

function sentencesById({ sections }: CompiledDocument): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>()
  withSentences(sections, (words, sentence) => {
    found.set(sentence.id, words)
    return { words, sentence }
  })
  return found
}

function captionedIn({ sections }: CompiledDocument): (Table | Figure)[] {
  const inside = (block: Block): (Table | Figure)[] => {
    if (block.kind === 'section') return block.blocks.flatMap(inside)
    return block.kind === 'table' || block.kind === 'figure' ? [block] : []
  }
  return sections.flatMap(inside)
}

/** What is said for the speaker, without what is empty. */
export const notesOf = (...notes: readonly (Words | false | null | undefined)[]): Words[] =>
  notes.flatMap((it) => (it && plainText(it) !== '' ? [it] : []))
