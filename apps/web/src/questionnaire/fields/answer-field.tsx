import { lazy, Suspense } from 'react'
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
import './fields.css'

// The search among organisations is fetched where it is asked for one.
const actorFields = () => import('./actor-fields.tsx')
const ActorField = lazy(async () => ({ default: (await actorFields()).ActorField }))
const ActorsField = lazy(async () => ({ default: (await actorFields()).ActorsField }))

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
      return <MultiField asked={{ ...asked, kind }} compact={compact} />
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
      return (
        <Suspense>
          <ActorField asked={{ ...asked, kind }} />
        </Suspense>
      )
    case 'actors':
      return (
        <Suspense>
          <ActorsField asked={{ ...asked, kind }} />
        </Suspense>
      )
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
