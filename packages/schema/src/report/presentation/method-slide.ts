import { dateInWords } from '../../document/dates.ts'
import { notesOf, type SlideMaker } from './presentation-writing.ts'

/** How it was done, and what nobody may read into it. */
export const methodSlide: SlideMaker = (writing) => {
  const { report, document, tell, say, language, sentence, where, chapterOf } = writing
  if (!chapterOf('metod')) return null
  const { round, method } = report
  const [from, to] = [round.openedOn ?? round.opensOn, round.answersUntil ?? round.closesOn].map((day) =>
    dateInWords(day, language),
  )
  const { registryNumber } = round
  const answering = method.voluntary
    ? say('method.isVoluntary')
    : say('method.isMandatory', { ground: method.legalGround ?? '' })
  const items = notesOf(
    tell('method.lead'),
    `${tell('method.period', { from: from ?? '', to: to ?? '' })} ${answering}`,
    tell('method.silent'),
    ...document.front.map((it) => it.kind === 'note' && it.words),
    sentence('summary-notAssessed'),
    document.fictional,
  )
  return {
    title: tell('method.title'),
    body: { kind: 'statements', items },
    notes: notesOf(
      ...items,
      registryNumber && `${say('method.registryNumber')}: ${registryNumber}.`,
      tell('inReport', { where: where('metod').join(', ') }),
    ),
  }
}
