import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { Radios } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import type { OneOfOurs } from './match-decision.ts'

/** Beyond this a list of radios is harder to read than a list to choose from. */
const MANY = 6

interface WhichProps {
  readonly id: string
  readonly ours: readonly OneOfOurs[]
  readonly chosen: string | null
  readonly error: string | undefined
  readonly onChoose: (entry: string | null) => void
}

/** Which of our own it is; those that look alike come first, but a person chooses. */
export function WhichOfOurs(props: WhichProps) {
  return <div className="which">{props.ours.length > MANY ? <AsList {...props} /> : <AsRadios {...props} />}</div>
}

function AsRadios({ id, ours, chosen, error, onChoose }: WhichProps) {
  const { t } = useTranslation('reconciliation')
  return (
    <FieldGroup id={id} label={t('own.theirs.which')} error={error}>
      <Radios
        id={id}
        options={ours.map(({ entry, name, looksLike }) => ({
          value: entry,
          text: (
            <>
              <span lang="sv">{name}</span> {looksLike && <span className="quiet">{t('own.theirs.looksLike')}</span>}
            </>
          ),
        }))}
        chosen={chosen}
        describedBy={describedBy({ id, error })}
        onChoose={onChoose}
      />
    </FieldGroup>
  )
}

function AsList({ id, ours, chosen, error, onChoose }: WhichProps) {
  const { t } = useTranslation('reconciliation')
  const groups = [
    { label: t('own.theirs.looksLikeGroup'), ours: ours.filter((it) => it.looksLike) },
    { label: t('own.theirs.otherGroup'), ours: ours.filter((it) => !it.looksLike) },
  ].filter((group) => group.ours.length > 0)
  return (
    <Field id={id} label={t('own.theirs.which')} error={error}>
      <select
        className="ds-input"
        id={id}
        value={chosen ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, error })}
        onChange={(event) => onChoose(event.target.value || null)}
      >
        <option value="">{t('own.theirs.chooseOne')}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.ours.map(({ entry, name }) => (
              <option key={entry} value={entry} lang="sv">
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
