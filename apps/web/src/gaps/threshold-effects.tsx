import type { ThresholdEffect, ThresholdPreview } from '@kartlaggning/schema/gaps/threshold-preview'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'
import { useRuleName } from './rule-name.ts'

/** How many gaps come and go, and then which: rule by rule, where. */
export function ThresholdEffects({ preview }: { readonly preview: ThresholdPreview | null }) {
  const { t } = useTranslation('gaps')
  const effects = preview?.effects ?? []
  const come = effects.filter((it) => it.effect === 'comes')
  const go = effects.filter((it) => it.effect === 'goes')
  return (
    <div className="threshold-form__effects">
      <p role="status">
        {preview && (
          <strong>
            {effects.length === 0
              ? t('thresholds.none')
              : t('thresholds.effect', { come: come.length, go: go.length, after: preview.after })}
          </strong>
        )}
      </p>
      {come.length > 0 && <Effects heading={t('thresholds.comes')} effects={come} />}
      {go.length > 0 && <Effects heading={t('thresholds.goes')} effects={go} />}
    </div>
  )
}

function Effects({ heading, effects }: { readonly heading: string; readonly effects: readonly ThresholdEffect[] }) {
  const ruleName = useRuleName()
  const language = useLanguage()
  const { municipalities } = useLoaderData<typeof loadRules>()
  const place = (code: string) => municipalities.find((it) => it.code === code)?.name ?? code
  const inWords = ({ municipalities: codes, problem }: ThresholdEffect) =>
    codes.map(place).join(', ') + (problem ? ` (${problemName(problem, language)})` : '')
  const inOrder = (those: readonly ThresholdEffect[]) =>
    those
      .map(inWords)
      .toSorted((a, b) => a.localeCompare(b, 'sv'))
      // A group of neighbours has commas of its own.
      .join(those.some((it) => it.municipalities.length > 1) ? '; ' : ', ')
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {[...Map.groupBy(effects, (it) => it.rule)].map(([rule, those]) => (
          <li key={rule}>
            {ruleName(rule)}: {inOrder(those)}
          </li>
        ))}
      </ul>
    </>
  )
}
