import type { Answers, AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A word that stands in one answer and nowhere else. */
export interface Canary {
  readonly word: string
  readonly question: Question
  readonly entry: string | null
}

const WORD = /Kanariefagel[0-9a-z]{5}x/g

/** The same answers with a word of its own in each that is written by hand; `from` keeps those of several apart. */
export function withCanaries(document: AnswerDocument, sections: readonly Section[], from: number) {
  const canaries: Canary[] = []
  const wordIn = (question: Question, entry: string | null) => {
    const word = `Kanariefagel${(from + canaries.length).toString(36).padStart(5, '0')}x`
    canaries.push({ word, question, entry })
    return question.kind === 'url' ? `https://example.org/${word}` : word
  }
  const planted = (questions: readonly Question[], answers: Answers, entry: string | null): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([name, value]) => {
        const question = questions.find((it) => nameOf(it) === name)
        if (question?.kind === 'text' || question?.kind === 'url') return [name, wordIn(question, entry)]
        if (question?.kind === 'matrix' && question.cell.kind === 'text' && isRecord(value))
          return [name, Object.fromEntries(Object.keys(value).map((row) => [row, wordIn(question, entry)]))]
        return [name, value]
      }),
    )
  const found = Object.fromEntries(
    Object.entries(document).map(([id, { entries, ...own }]) => {
      const section = sections.find((it) => it.id === id)
      const those = entries?.map((entry) => ({
        ...planted(section?.entries?.questions ?? [], entry, entry.id),
        id: entry.id,
      }))
      return [id, { ...planted(section?.questions ?? [], own, null), ...(those && { entries: those }) }]
    }),
  )
  return { document: found as AnswerDocument, canaries }
}

/** Every such word in what has been sent, whatever the format. */
export async function wordsIn(bytes: Buffer, type: string): Promise<ReadonlySet<string>> {
  return new Set((await textOf(bytes, type)).match(WORD) ?? [])
}

export async function textOf(bytes: Buffer, type: string): Promise<string> {
  if (type.startsWith('application/pdf')) return textOfPdf(bytes)
  // Workbooks and Word documents are archives too.
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8')
  const files = Object.values(unzipSync(bytes)).map((it) => Buffer.from(it).toString('utf8'))
  return files.join('\n')
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const attached = ((await pdf.getAttachments()) ?? {}) as Readonly<Record<string, { content: Uint8Array }>>
  const texts = Object.values(attached).map(({ content }) => Buffer.from(content).toString('utf8'))
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map((it) => ('str' in it ? it.str : '')).join(''))
  }
  return texts.join('\n')
}
