import type { Presentation } from '../../document/presentation.ts'
import type { Language } from '../../text.ts'
import { editionDocument } from '../edition-document.ts'
import type { Edition, Report } from '../report.ts'
import { figureSlides } from './figure-slides.ts'
import { methodSlide } from './method-slide.ts'
import { findingsSlide, needsSlide, supportSlide } from './need-slides.ts'
import { answeredSlide, contactSlide, titleSlide } from './opening-slides.ts'
import { presentationWriting, type SlideMaker } from './presentation-writing.ts'

/**
 * An edition in about ten slides, for a meeting: what its document says, and nothing that is left out of it. What its reader is
 * not shown is not in the report, and so not here.
 */
export function editionPresentation(edition: Edition, report: Report, language: Language): Presentation {
  const document = editionDocument(edition, report, language)
  const writing = presentationWriting(edition, report, document)
  const { tell } = writing
  const slidesOf = (...makers: readonly SlideMaker[]) => makers.flatMap((make) => make(writing) ?? [])
  return {
    title: document.title,
    within: document.within,
    language,
    author: document.author,
    at: document.at,
    foot: document.foot.join(' · '),
    names: {
      notes: tell('names.notes'),
      titleSlide: tell('names.titleSlide'),
      contentSlide: tell('names.contentSlide'),
    },
    slides: [
      ...slidesOf(titleSlide, answeredSlide, findingsSlide),
      ...figureSlides(writing),
      ...slidesOf(needsSlide, supportSlide, methodSlide, contactSlide),
    ],
  }
}
