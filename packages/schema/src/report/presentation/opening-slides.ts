import { dateInText } from '../../document/dates.ts'
import type { Numbers } from '../../document/presentation.ts'
import { OUTLINE_WITH_WHAT_IS_NOT_SET } from '../outline.ts'
import { answeredIn, silentIn } from '../counts.ts'
import { notesOf, type SlideMaker } from './presentation-writing.ts'

/** Of what, by whom, and which edition. */
export const titleSlide: SlideMaker = ({ document, report, tell, edition }) => {
  const { cover, within, fictional } = document
  if (!cover) return null
  const letterhead = (report.outline ?? 1) < OUTLINE_WITH_WHAT_IS_NOT_SET ? [] : (document.letterhead ?? [])
  const reached = letterhead.length > 0 && { letterhead }
  return {
    title: within,
    body: {
      kind: 'opening',
      sender: cover.sender,
      ...reached,
      subtitle: cover.subtitle,
      facts: cover.facts,
      mark: fictional,
    },
    notes: notesOf(
      `${document.title}. ${cover.subtitle}.`,
      tell('foot', { round: report.round.name, number: edition.number }),
      edition.note !== '' && [{ text: edition.note, language: 'sv' as const }],
      fictional,
    ),
  }
}

/** Of how many everything that follows is. */
export const answeredSlide: SlideMaker = ({ report, tell, missing, withholding, say, where, source, sentence }) => {
  const { all, municipality, police } = answeredIn(report)
  const silentAreas = silentIn(report).policeAreas.length
  const areas = report.policeAreas.length
  const counts = [
    ['municipality', municipality, all],
    ['police', police, all],
    ...(areas > 0 ? [['areas', areas - silentAreas, areas] as const] : []),
  ] as const
  const numbers: Numbers['numbers'] = counts.map(([of, so, total]) => ({
    count: tell('of', { so, of: total }),
    of: tell(`answered.${of}`),
  }))
  return {
    title: tell('answered.title'),
    lead: missing,
    body: { kind: 'numbers', numbers, ...(withholding !== null && { below: withholding }) },
    notes: notesOf(
      sentence('summary-answered') ?? say('response.summary', answeredIn(report)),
      sentence('response-areas'),
      missing,
      withholding,
      source,
      tell('inReport', { where: where('svarslage').join(', ') }),
    ),
  }
}

/** Whom to ask, and where the rest is. */
export const contactSlide: SlideMaker = ({ report, edition, document, tell, say, language }) => {
  const { authority, registryNumber, contact } = report.round
  const date = dateInText(edition.publishedAt, language)
  const person = contact ? [contact.name, contact.email].filter(Boolean) : []
  return {
    title: tell('contact.title'),
    body: {
      kind: 'facts',
      facts: [
        { name: tell('contact.sender'), lines: [authority] },
        ...(person.length > 0 ? [{ name: tell('contact.person'), lines: person }] : []),
        ...(person.length > 0 ? [] : [{ name: tell('contact.publishedBy'), lines: [edition.publishedBy] }]),
        ...(registryNumber ? [{ name: say('cover.registryNumber'), lines: [registryNumber] }] : []),
        { name: tell('contact.whole'), lines: [tell('contact.formats', { number: edition.number, date })] },
      ],
    },
    notes: notesOf(`${say('cover.hash')}: ${edition.hash}`, document.fictional),
  }
}
