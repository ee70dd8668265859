import { ActorField, ActorsField } from './actor-fields.tsx'
import { ScaleField, SingleField } from './choice-fields.tsx'
import { ConfirmationField } from './confirmation-field.tsx'
import type { Asked } from './field-frame.tsx'
import { FixedField } from './fixed-field.tsx'
import { FoldedMunicipalities } from './folded-municipalities.tsx'
import { MonthField } from './month-field.tsx'
import { MultiField } from './multi-field.tsx'
import { MunicipalitiesField } from './municipalities-field.tsx'
import { RankingField } from './ranking-field.tsx'
import { NumberField, TextField, UrlField } from './text-fields.tsx'

interface AnswerFieldProps {
  readonly asked: Asked
  /** One of many: what is long starts folded. */
  readonly compact?: boolean
}

/** From the kind of question to the field it is answered in. */
export function AnswerField({ asked, compact = false }: AnswerFieldProps) {
  const { kind } = asked
  switch (kind.kind) {
    case 'single':
      return <SingleField asked={{ ...asked, kind }} />
    case 'multi':
      return <MultiField asked={{ ...asked, kind }} />
    case 'scale':
      return <ScaleField asked={{ ...asked, kind }} />
    case 'number':
      return <NumberField asked={{ ...asked, kind }} />
    case 'month':
      return <MonthField asked={{ ...asked, kind }} />
    case 'text':
      return <TextField asked={{ ...asked, kind }} />
    case 'url':
      return <UrlField asked={{ ...asked, kind }} />
    case 'ranking':
      return <RankingField asked={{ ...asked, kind }} />
    case 'actor':
      return <ActorField asked={{ ...asked, kind }} />
    case 'actors':
      return <ActorsField asked={{ ...asked, kind }} />
    case 'municipalities':
      return compact ? (
        <FoldedMunicipalities asked={{ ...asked, kind }} />
      ) : (
        <MunicipalitiesField asked={{ ...asked, kind }} />
      )
    case 'confirmation':
      return <ConfirmationField asked={asked} />
    case 'fixed':
      return <FixedField asked={asked} />
  }
}
