import type { Kind, Option } from '@kartlaggning/schema/questionnaire/question'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext, useText } from '../question-context.tsx'
import { GroupFrame, type Asked, type ControlProps } from './field-frame.tsx'
import { FoldedList } from './folded-list.tsx'
import { groupsOf, type OptionGroup } from './option-groups.tsx'
import { tickedIn } from '../form-values.ts'

type AskedMulti = Asked & { readonly kind: Kind & { kind: 'multi' } }

/** A list of more than this is folded: what is chosen is said, and the rest is a press away. */
const LONG = 20
/** The same, where one list follows another. */
const LONG_AMONG_MANY = 12

interface MultiFieldProps {
  readonly asked: AskedMulti
  /** One list of many. */
  readonly compact?: boolean
}

/** Several of a list; long lists stand under their headings. */
export function MultiField({ asked, compact = false }: MultiFieldProps) {
  const { t } = useTranslation('questionnaire')
  const { options, max } = asked.kind
  const groups = groupsOf(options)
  const folded = options.length > (compact ? LONG_AMONG_MANY : LONG)
  const boxes = (control: ControlProps) => (
    <div className={groups.length > 1 ? 'option-groups' : undefined}>
      {groups.map((group) => (
        <Group key={group.options[0]?.code} asked={asked} group={group} control={control} />
      ))}
    </div>
  )
  return (
    <GroupFrame asked={asked} hint={max && !asked.help && t('atMost', { max })}>
      {(control) => (
        <>
          {max && <Chosen name={asked.name} max={max} folded={folded} />}
          {folded ? <Folded asked={asked}>{boxes(control)}</Folded> : boxes(control)}
        </>
      )}
    </GroupFrame>
  )
}

function Folded({ asked, children }: { readonly asked: AskedMulti; readonly children: ReactNode }) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const { options } = asked.kind
  const named = (code: string) => {
    const option = options.find((it) => it.code === code)
    return option ? text(option.text) : code
  }
  return (
    <FoldedList name={asked.name} choose={t('chooseInList', { count: options.length })} named={named}>
      {children}
    </FoldedList>
  )
}

interface GroupProps {
  readonly asked: AskedMulti
  readonly group: OptionGroup
  readonly control: ControlProps
}

function Group({ asked, group: { heading, options }, control }: GroupProps) {
  const text = useText()
  const boxes = options.map((option) => <Box key={option.code} asked={asked} option={option} control={control} />)
  if (!heading) return <div>{boxes}</div>
  const id = `${control.id}-${options[0]?.code}-heading`
  return (
    <div role="group" aria-labelledby={id}>
      <p className="option-group__heading" id={id}>
        {text(heading)}
      </p>
      {boxes}
    </div>
  )
}

interface BoxProps {
  readonly asked: AskedMulti
  readonly option: Option
  readonly control: ControlProps
}

function Box({ asked, option, control }: BoxProps) {
  const { form } = useQuestionContext()
  const text = useText()
  const id = `${control.id}-${option.code}`
  const help = option.help && `${id}-help`
  const { onChange, ...registered } = form.register(asked.name)
  const tick = (event: React.ChangeEvent<HTMLInputElement>) => {
    void onChange(event)
    if (event.target.checked) leaveAlone(option)
  }
  /** "Inget av detta" and the others put each other out. */
  const leaveAlone = ({ code, exclusive }: Option) => {
    const chosen = tickedIn(form.getValues(asked.name))
    const left = exclusive
      ? [code]
      : chosen.filter((it) => !asked.kind.options.find((other) => other.code === it)?.exclusive)
    if (left.length !== chosen.length) form.setValue(asked.name, left, { shouldDirty: true })
  }
  return (
    <div className="option">
      <input
        className="ds-input"
        id={id}
        type="checkbox"
        value={option.code}
        aria-describedby={[help, control['aria-describedby']].filter(Boolean).join(' ') || undefined}
        aria-invalid={control['aria-invalid']}
        {...registered}
        onChange={tick}
      />
      <label htmlFor={id}>{text(option.text)}</label>
      {option.help && (
        <p className="option__help" id={help}>
          {text(option.help)}
        </p>
      )}
    </div>
  )
}

interface ChosenProps {
  readonly name: string
  readonly max: number
  readonly folded: boolean
}

/** Heard as one ticks; where the fold shows the count it is not seen twice. */
function Chosen({ name, max, folded }: ChosenProps) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const value = useWatch({ control: form.control, name })
  const count = Array.isArray(value) ? value.length : 0
  const isOver = count > max
  const seen = folded && !isOver ? 'visually-hidden' : 'counter'
  return (
    <p className={isOver ? 'counter counter--over' : seen} role="status">
      {isOver ? t('chosenTooMany', { count, max }) : t('chosen', { count })}
    </p>
  )
}
