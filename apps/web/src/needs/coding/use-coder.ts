import { coding, type FreeText, type Passage } from '@kartlaggning/schema/answers/coding/coding'
import { sentencesIn, textAt, type TextRange } from '@kartlaggning/schema/answers/coding/text-range'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { useState, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../call.ts'
import type { SummedError } from '../../look/error-summary.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { toggleMark } from '../../respondents/marks/marked-answers.ts'
import { useTranslation } from '../../translation.ts'
import { asItIs, placeNow } from './passage-as-it-is.ts'
import { useCoding } from './load-coding.ts'
import type { Doing } from './use-done.ts'

/** In the place of a need: one of their own is written when the coding is saved. */
export const NEW_NEED = 'new'

/** Where there is nothing to choose between, all of it is marked from the start. */
function onlySentence(text: string): TextRange | null {
  const [first, second] = sentencesIn(text)
  return first && !second ? first : null
}

interface Coder {
  readonly answer: FreeText
  /** The one that is changed; a new one where there is none. */
  readonly passage: Passage | undefined
  readonly at: string
  readonly doing: Doing
  readonly asked: string
  readonly onClose: () => void
}

/** What is marked and chosen for a passage, and what comes of it. */
export function useCoder({ answer, passage, at, doing, asked, onClose }: Coder) {
  const { t } = useTranslation('needs/coding')
  const { round } = useCoding()
  const navigate = useNavigate()
  const [range, setRange] = useState(() => (passage ? placeNow(passage) : onlySentence(answer.text)))
  const [themes, setThemes] = useState<readonly string[]>(passage?.themes ?? [])
  const [need, setNeed] = useState('')
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const { respondentId, respondent, submissionId, entry, question, text, municipality, concerns } = answer

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const missing = [
      ...(range ? [] : [{ target: 'coder-text', text: t('form.missing.text') }]),
      ...(themes.length > 0 ? [] : [{ target: 'coder-themes', text: t('form.missing.themes') }]),
    ]
    setErrors(missing)
    setSubmitCount((count) => count + 1)
    if (!range || missing.length > 0) return
    const params = { respondentId, passageId: passage?.id ?? newId() }
    const place = { ...range, quote: textAt(text, range), submissionId, themes: [...themes] }
    const isSaved = await mutate(async () => {
      const saved = passage
        ? await call(coding.change, { params, body: { ...place, removed: false, seen: passage.version } })
        : await call(coding.mark, { params, body: { ...place, entry, question } })
      const attachment = { params: { needId: need, passageId: params.passageId } }
      if (need !== '' && need !== NEW_NEED) await call(needs.attach, attachment)
      const undo = async () => {
        if (!saved) return
        if (need !== '' && need !== NEW_NEED) await call(needs.detach, attachment)
        const was = passage ? { ...asItIs(passage), removed: false } : { ...asItIs(saved), removed: true }
        await call(coding.change, { params, body: { ...was, seen: saved.version } })
      }
      doing.say(at, t(passage ? 'done.changed' : 'done.marked'), undo)
    })
    if (!isSaved) return
    onClose()
    if (need !== NEW_NEED) return
    const quoted = `${asked} – ”${place.quote}”`
    const words = municipality === null ? `${respondent}: ${quoted}` : quoted
    toggleMark({
      roundId: round.id,
      respondentId,
      entry,
      question,
      municipality,
      concerns,
      text: words,
      passageId: params.passageId,
    })
    await navigate(pages.ownNeed({ roundId: round.id }))
  }
  return { range, setRange, themes, setThemes, need, setNeed, errors, submitCount, busy, errorMessage, save }
}
