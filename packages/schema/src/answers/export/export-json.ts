import { codeRows, questionRows } from './export-questions.ts'
import { askedIn, secretCount } from './export-sheets.ts'
import { exportTexts } from './export-texts.ts'
import type { ExportedAnswers, ExportFrame } from './exported.ts'

/** A file of answers as JSON, piece by piece: what is needed to read them first, then each respondent. */
export async function* exportJson(
  frame: ExportFrame,
  pages: AsyncIterable<readonly ExportedAnswers[]>,
): AsyncGenerator<string> {
  const { round, respondents, names, reader, at, language, isDraft } = frame
  const asked = askedIn(frame)
  const { modulesOff, supplementary, previousRoundId, scope, ...about } = round
  const head = {
    format: 'kartlaggning-answers/1',
    at,
    reader,
    draft: isDraft,
    ...(secretCount(frame) > 0 && { secret: secretCount(frame) }),
    ...(round.fictional && { note: exportTexts[language].fictional }),
    round: { ...about, scope, previousRoundId, modulesOff, ownQuestions: supplementary.length },
    questions: questionRows(asked, exportTexts[language]).map(([id, section, text, , , kind, askedOf]) => ({
      id,
      section,
      text,
      kind,
      askedOf,
    })),
    codes: codeRows(asked).map(([question, code, words]) => ({ question, code, words })),
    actors: names.actors,
    respondents,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"answers":[`
  let between = '\n'
  for await (const page of pages) {
    for (const { respondentId, document, withheld } of page) {
      const answers = { respondentId, answers: document, notShown: Object.fromEntries(withheld) }
      yield between + JSON.stringify(answers)
      between = ',\n'
    }
  }
  yield '\n]}\n'
}
