import { Lines } from './compared-answer.tsx'
import { onlyOneSide } from './comparison.ts'
import type { Point } from './points.ts'
import { SideMark } from './turn-mark.tsx'
import { useSharedWording } from './who.ts'

interface TwoAnswersProps {
  readonly point: Point
  readonly own: 'municipality' | 'police'
  /** Over our answer and over theirs. */
  readonly headings: readonly [ours: string, theirs: string]
}

/** What each side answered, beside each other. */
export function TwoAnswers({ point, own, headings: [ours, theirs] }: TwoAnswersProps) {
  const wording = useSharedWording()
  const marked = onlyOneSide(point)
  const sides = [
    { side: own, heading: ours, answer: point.own, marked: marked.own },
    {
      side: own === 'municipality' ? 'police' : 'municipality',
      heading: theirs,
      answer: point.theirs,
      marked: marked.theirs,
    },
  ] as const
  return (
    <>
      <div className="two-answers">
        {sides.map(({ side, heading, ...given }) => (
          <div key={side}>
            <h4>
              <SideMark side={side} />
              {heading}
            </h4>
            <div className="two-answers__value">
              <Lines kind={point.kind} wording={wording} {...given} />
            </div>
          </div>
        ))}
      </div>
      <OnScale point={point} own={own} />
    </>
  )
}

/** The same on the scale that was asked. */
function OnScale({ point: { kind, own: ours, theirs }, own }: Omit<TwoAnswersProps, 'headings'>) {
  const { text } = useSharedWording()
  if (kind.kind !== 'scale') return null
  const last = kind.points.length - 1
  const placeOf = (answer: unknown) => kind.points.findIndex(({ value }) => value === answer)
  const places = own === 'municipality' ? [placeOf(ours), placeOf(theirs)] : [placeOf(theirs), placeOf(ours)]
  const [municipality = -1, police = -1] = places
  if (municipality < 0 || police < 0) return null
  const at = (place: number) => `${(100 * place) / last}%`
  const from = Math.min(municipality, police)
  return (
    <div className="on-scale" aria-hidden="true">
      <span
        className="on-scale__between"
        style={{ insetInlineStart: at(from), width: at(Math.abs(municipality - police)) }}
      />
      <span className="on-scale__mark" style={{ insetInlineStart: at(municipality) }}>
        <SideMark side="municipality" />
      </span>
      <span className="on-scale__mark" style={{ insetInlineStart: at(police) }}>
        <SideMark side="police" />
      </span>
      {kind.points.map((point, place) => (
        <span key={point.value} className="on-scale__step" style={{ insetInlineStart: at(place) }}>
          {text(point.text).replace(/^\d+\s+/, '')}
        </span>
      ))}
    </div>
  )
}
