import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import type { Mirror } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Json } from '@kartlaggning/schema/json'
import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'

type Sides = { readonly municipality: AnswerDocument | null; readonly police: AnswerDocument | null }

/** Every mirrored question (a matrix row by row) that at least one side has answered, side by side. */
export function compareMirrors(sections: readonly Section[], sides: Sides): Mirror[] {
  return sections.flatMap((section) =>
    section.questions
      .filter((question) => question.mirrored)
      .flatMap((question) => {
        const municipality = sides.municipality?.[section.id]?.[nameOf(question)] ?? null
        const police = sides.police?.[section.id]?.[nameOf(question)] ?? null
        if (question.kind !== 'matrix') {
          const mirror = mirrorOf(question.id, municipality, police)
          const isToRead = question.kind === 'text' && mirror.state !== 'not_comparable'
          return [isToRead ? { ...mirror, state: 'to_read' as const } : mirror]
        }
        return question.rows.map((row) =>
          mirrorOf(`${question.id}.${row.code}`, rowOf(municipality, row.code), rowOf(police, row.code)),
        )
      })
      .filter((mirror) => mirror.municipality !== null || mirror.police !== null),
  )
}

const rowOf = (answer: Json, row: string) => (isRecord(answer) ? (answer[row] ?? null) : null)

function mirrorOf(question: string, municipality: Json, police: Json): Mirror {
  const comparable = [municipality, police].every((answer) => answer !== null && !isNotKnown(answer))
  const state = !comparable ? 'not_comparable' : sameAnswer(municipality, police) ? 'same' : 'differs'
  return { question, municipality, police, state }
}

/** Several chosen from a list are the same in any order; a ranking is compared by what is in it, not by place. */
function sameAnswer(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((it) => b.includes(it))
  return a === b
}
