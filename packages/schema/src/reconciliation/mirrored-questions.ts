import type { SharedQuestion } from '../definitions/sides-differ.ts'
import type { Section } from '../questionnaire/section.ts'

/** The questions that both sides answer about the municipality, a matrix row by row, in the order of the questionnaire. */
export const mirroredQuestions = (sections: readonly Section[]): SharedQuestion[] =>
  sections.flatMap(({ questions }) =>
    questions
      .filter((question) => question.mirrored)
      .flatMap((question): SharedQuestion[] =>
        question.kind === 'matrix'
          ? question.rows.map(({ code }) => ({ id: `${question.id}.${code}`, kind: question.cell }))
          : [{ id: question.id, kind: question }],
      ),
  )
