import type { AnswerInWords, EntryInWords, SectionInWords } from '../document-in-words.ts'
import type { Mask } from './mask.ts'

type Address = Pick<Mask, 'entry' | 'question'>

/** What stands where an answer is masked; undefined where it is not. */
export type MaskAt = (address: Address) => string | undefined

const keyOf = ({ entry, question }: Address) => `${entry ?? ''} ${question}`

export function masksAt<M extends Address>(masks: readonly M[], words: (mask: M) => string): MaskAt {
  const byAddress = new Map(masks.map((mask) => [keyOf(mask), words(mask)]))
  return (address) => byAddress.get(keyOf(address))
}

/** The same answers without those that are masked: what is made of them has never had the others. */
export const maskSections = (sections: readonly SectionInWords[], maskAt: MaskAt): SectionInWords[] =>
  sections.map(({ answered, group, ...section }) => ({
    ...section,
    answered: answered.map((it) => maskAnswer(it, null, maskAt)),
    ...(group && { group: { ...group, entries: group.entries.map((entry) => maskEntry(entry, maskAt)) } }),
  }))

const maskEntry = (entry: EntryInWords, maskAt: MaskAt): EntryInWords => ({
  ...entry,
  title: maskAt({ entry: entry.id, question: entry.titledBy }) ?? entry.title,
  answered: entry.answered.map((it) => maskAnswer(it, entry.id, maskAt)),
})

function maskAnswer(answer: AnswerInWords, entry: string | null, maskAt: MaskAt): AnswerInWords {
  const { id, question, rows } = answer
  const whole = maskAt({ entry, question: id })
  if (whole !== undefined) return { id, question, lines: [whole] }
  if (!rows) return answer
  const masked = rows.map((row) => {
    const instead = maskAt({ entry, question: `${id}.${row.code}` })
    return instead === undefined ? row : { ...row, lines: [instead] }
  })
  return { ...answer, rows: masked }
}
