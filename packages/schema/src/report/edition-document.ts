import { dateInText } from '../document/dates.ts'
import type { CompiledDocument, Fact } from '../document/document.ts'
import type { Language } from '../text.ts'
import { reportDocument } from './report-document.ts'
import { writingOf } from './report-writing.ts'
import type { Edition, Report } from './report.ts'

/** An edition as a publication of its own: the report behind a cover, dated as it was published. */
export function editionDocument(edition: Edition, report: Report, language: Language): CompiledDocument {
  const { say } = writingOf(report, language)
  const { registryNumber, authority, countyName, fictional } = report.round
  const { number, publishedAt, publishedBy, note, hash } = edition
  const dated = { name: say('cover.date'), lines: [dateInText(publishedAt, language)] }
  const registered = registryNumber ? [{ name: say('cover.registryNumber'), lines: [registryNumber] }] : []
  const written: Fact[] = note ? [{ name: say('cover.note'), lines: [note], language: 'sv' }] : []
  return {
    ...reportDocument(report, language),
    at: publishedAt,
    foot: [
      registryNumber ? say('cover.foot', { registryNumber, number }) : say('cover.footUnregistered', { number }),
      ...(fictional ? [say('fictional')] : []),
    ],
    cover: {
      sender: authority,
      subtitle: say('cover.subtitle', { county: countyName }),
      facts: [dated, ...registered, { name: say('cover.edition'), lines: [String(number)] }],
      tiles: {
        summary: say('cover.answered', answered(report)),
        tiles: report.response.map(({ name, sides: { municipality, police } }) => ({
          name,
          answered: [hasAnswered(municipality), hasAnswered(police)],
        })),
      },
      contents: say('cover.contents'),
      imprint: [
        { name: say('cover.publisher'), lines: [authority] },
        { name: say('cover.publishedBy'), lines: [publishedBy] },
        ...written,
        { name: say('cover.hash'), lines: [hash] },
      ],
    },
  }
}

type SideOfReport = Report['response'][number]['sides']['police']

const hasAnswered = (side: SideOfReport) => Boolean(side?.submittedAt)

function answered({ response }: Report) {
  const sides = response.flatMap(({ sides: { municipality, police } }) => [municipality, police])
  return { so: sides.filter(hasAnswered).length, of: sides.length }
}
