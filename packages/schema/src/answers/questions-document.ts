import { dateInWords } from '../document/dates.ts'
import type { Block, CompiledDocument, Section as DocumentSection } from '../document/document.ts'
import type { Section } from '../questionnaire/section.ts'
import { letterheadLines } from '../rounds/letterhead-lines.ts'
import type { Answering } from './answers.ts'
import type { PreviousAnswers } from './earlier-answers.ts'
import { linesOf, type EntryInWords, type PaperWording } from './document-in-words.ts'
import { onBehalfUnnamed } from '../respondents/proxy-words.ts'
import { paperQuestionnaire, type PaperGroup, type PaperQuestion, type PaperSection } from './paper-questionnaire.ts'
import { listsOnPaper } from './lists-on-paper.ts'
import { paperTexts } from './paper-texts.ts'
import { spaceBlocks } from './space-blocks.ts'

interface QuestionsToAnswer {
  readonly answering: Answering
  readonly sections: readonly Section[]
  /** Last round's answers, where they are to stand beside the questions. */
  readonly previous: Pick<PreviousAnswers, 'year' | 'document' | 'onBehalf'> | null
  /** Blank copies of the questions about one of a repeated group. */
  readonly copies: number
  readonly wording: PaperWording
}

/** Every question a respondent is asked, with room to answer on paper. */
export function questionsDocument(asked: QuestionsToAnswer): CompiledDocument {
  const { answering, sections, previous, copies, wording } = asked
  const { language } = wording
  const texts = paperTexts[language]
  const { name, roundName, closesOn } = answering
  const title = texts.questionsTo(name)
  const contact = [answering.contactName, answering.contactEmail].filter(Boolean).join(', ')
  const onPaper = paperQuestionnaire(sections, previous?.document ?? {}, wording)
  const spaceAt = listsOnPaper(onPaper, copies, texts)
  const compile = compiler(wording, previous && texts.lastRound(previous.year), copies, spaceAt)
  return {
    title,
    within: roundName,
    language,
    author: answering.authority,
    letterhead: letterheadLines(answering.letterhead),
    at: null,
    fictional: answering.fictional ? texts.fictional : null,
    foot: [roundName, title],
    front: [
      { kind: 'paragraph', role: 'lead', words: texts.lead },
      { kind: 'paragraph', words: texts.answerBy(dateInWords(closesOn, language), contact) },
      ...(previous?.onBehalf
        ? [
            {
              kind: 'paragraph' as const,
              words: `${texts.lastRound(previous.year)}: ${onBehalfUnnamed(previous.onBehalf, answering, language)}`,
            },
          ]
        : []),
    ],
    sections: onPaper.map(compile),
  }
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', words })

function compiler(
  { language }: PaperWording,
  lastRound: string | null,
  copies: number,
  spaceAt: ReturnType<typeof listsOnPaper>,
) {
  const texts = paperTexts[language]

  const question = (asked: PaperQuestion, within?: string): DocumentSection => {
    const { id, number, text, help, condition, optional, earlier } = asked
    const space = spaceAt(asked.space, within === undefined ? number : `${number}, ${within}`)
    return {
      kind: 'section',
      role: 'question',
      id,
      number,
      title: text,
      ...(optional && { aside: texts.optional }),
      blocks: [
        ...(condition === undefined ? [] : [{ kind: 'paragraph', role: 'condition', words: condition } as const]),
        ...[help, space.hint].flatMap((it) => (it === undefined ? [] : [paragraph(it)])),
        ...spaceBlocks({
          space,
          title: text,
          texts,
          beside: lastRound === null ? undefined : earlier?.rows,
          lastRound,
        }),
        ...(lastRound === null || !earlier || space.kind === 'rows'
          ? []
          : [beside(lastRound, earlier.lines.join('; '))]),
      ],
    }
  }

  /** What is known of it, what has to be asked again, and room for what has changed. */
  const known = ({ title, answered }: EntryInWords, group: PaperGroup, id: string): DocumentSection => ({
    kind: 'section',
    role: 'entry',
    id,
    title,
    language: 'sv',
    blocks: [
      ...(lastRound === null ? [] : [paragraph(lastRound)]),
      {
        kind: 'facts',
        layout: 'beside',
        facts: answered
          .filter((it) => linesOf(it).length > 0)
          .map((it) => ({ name: it.question, lines: [linesOf(it).join('; ')], language: 'sv' })),
      },
      ...group.aboutEarlier.map((it) => question(it)),
      { kind: 'paragraph', role: 'label', words: texts.changed },
      { kind: 'lines', lines: 3, numbered: false },
    ],
  })

  const blank = (group: PaperGroup, section: string) =>
    Array.from({ length: copies }, (_, at): DocumentSection => {
      const title = texts.newOne(group.one, at + 1)
      return {
        kind: 'section',
        role: 'copy',
        id: `${section}-new-${at + 1}`,
        title,
        blocks: group.questions.map((it) => question(it, title)),
      }
    })

  return ({ id, number, title, lead, questions, group }: PaperSection): DocumentSection => ({
    kind: 'section',
    role: 'chapter',
    id,
    number,
    title,
    blocks: [
      ...(lead === undefined ? [] : [paragraph(lead)]),
      ...questions.map((it) => question(it)),
      ...(group ? group.earlier.map((entry, at) => known(entry, group, `${id}-${at + 1}`)) : []),
      ...(group ? blank(group, id) : []),
    ],
  })
}

const beside = (label: string, text: string): Block => ({
  kind: 'paragraph',
  role: 'earlier',
  words: [
    { text: `${label}: `, strong: true },
    { text, language: 'sv' },
  ],
})
