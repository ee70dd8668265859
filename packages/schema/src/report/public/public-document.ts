import { dateInText } from '../../document/dates.ts'
import type { CompiledDocument, Cover } from '../../document/document.ts'
import { layoutSince } from '../../document/layout.ts'
import { numbered } from '../../document/numbering.ts'
import type { Language } from '../../text.ts'
import { letterheadLines } from '../../rounds/letterhead-lines.ts'
import {
  PUBLIC_OUTLINE_WITH_KEPT_TOGETHER,
  PUBLIC_OUTLINE_WITH_WHOLE_WORDS,
  PUBLIC_OUTLINE_WITH_WIDTHS,
} from './public-outline.ts'
import { publicSections } from './public-chapters.ts'
import type { PublicEdition, PublicReport } from './public-report.ts'
import { publicWriting, type PublicWriting } from './public-writing.ts'

/** What anybody may read of a round, in words: of a preview, or of an edition behind a cover of its own. */
export function publicDocument(
  edition: PublicEdition | null,
  report: PublicReport,
  language: Language,
): CompiledDocument {
  const writing = publicWriting(report, language)
  const { say } = writing
  const { round } = report
  const fictional = round.fictional ? say('fictional') : null
  return numbered({
    title: say('title', { round: round.name }),
    within: round.name,
    language,
    author: round.authority,
    letterhead: letterheadLines(round.letterhead),
    at: edition?.publishedAt ?? null,
    fictional,
    ...layoutSince(report.publicOutline, [
      PUBLIC_OUTLINE_WITH_KEPT_TOGETHER,
      PUBLIC_OUTLINE_WITH_WHOLE_WORDS,
      PUBLIC_OUTLINE_WITH_WIDTHS,
    ]),
    foot: [footOf(edition, writing), ...(fictional === null ? [] : [fictional])],
    ...(edition && { cover: coverOf(edition, writing) }),
    front: [{ kind: 'note', words: say('front') }],
    sections: publicSections(writing),
  })
}

function footOf(edition: PublicEdition | null, { report, say }: PublicWriting): string {
  const { registryNumber, name } = report.round
  if (!edition) return name
  const { number } = edition
  return registryNumber ? say('cover.foot', { registryNumber, number }) : say('cover.footUnregistered', { number })
}

/** Nobody is named: the county board publishes it. */
function coverOf({ number, publishedAt, hash }: PublicEdition, { report, language, say }: PublicWriting): Cover {
  const { authority, countyName, registryNumber } = report.round
  return {
    sender: authority,
    subtitle: say('cover.subtitle', { county: countyName }),
    facts: [
      { name: say('cover.date'), lines: [dateInText(publishedAt, language)] },
      ...(registryNumber ? [{ name: say('cover.registryNumber'), lines: [registryNumber] }] : []),
      { name: say('cover.edition'), lines: [String(number)] },
    ],
    contents: say('cover.contents'),
    imprint: [
      { name: say('cover.publisher'), lines: [authority] },
      { name: say('cover.hash'), lines: [hash] },
    ],
  }
}
