import { useEffect, useRef } from 'react'
import '../../look/dialog.css'
import { AnswerField } from '../../questionnaire/fields/answer-field.tsx'
import { EarlierAnswer } from '../../questionnaire/fields/earlier-answer.tsx'
import { askedBy } from '../../questionnaire/fields/field-frame.tsx'
import { ReasonField } from '../../questionnaire/fields/reason-field.tsx'
import { flushInput } from '../../questionnaire/saving/deferred-input.ts'
import { useTranslation } from '../../translation.ts'
import { answerIn } from './columns.tsx'
import type { ControlProps } from './cell.ts'

type CellDialogProps = ControlProps & { readonly onClose: () => void }

/** The field of the ordinary page, in front of the grid; what is done in it is saved as it is done. */
export function CellDialog({ row, context, at, of, cell, onClose }: CellDialogProps) {
  const { t } = useTranslation('answers/sideBySide')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { question, name, kind, text } = row
  const asked =
    question.kind === 'matrix' ? { name, kind, text, optional: !question.required } : askedBy(question, name)
  const close = () => {
    flushInput()
    onClose()
  }
  return (
    <dialog className="ds-dialog confirm" ref={dialog} aria-labelledby="cell-title" onClose={close}>
      <h2 className="dialog__title" id="cell-title">
        {at === 0 ? t('dialog.forAll') : of}
      </h2>
      {at === 0 && <p>{t('dialog.forAllText')}</p>}
      <AnswerField asked={asked} />
      {at > 0 && <EarlierAnswer name={name} kind={kind} />}
      {question.kind === 'text' && <ReasonField question={question} />}
      <div className="buttons">
        <button className="ds-button" type="button" onClick={() => dialog.current?.close()}>
          {t('dialog.done')}
        </button>
        {at > 0 && cell.is === 'own' && cell.forAll !== null && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => answerIn(context, row, cell.forAll)}
          >
            {t('dialog.asAll')}
          </button>
        )}
      </div>
    </dialog>
  )
}
