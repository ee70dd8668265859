import { coding, FREE_TEXT_STATES } from '@kartlaggning/schema/answers/coding/coding'
import { needs } from '@kartlaggning/schema/needs/need'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** What was answered in words, as far as the address asks for it, and what it can be evidence of. */
export async function loadCoding({ params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const querystring = {
    question: query.get('fraga') ?? '',
    theme: query.get('tema') ?? '',
    municipality: query.get('kommun') ?? '',
    respondent: query.get('svarande') ?? '',
    state: FREE_TEXT_STATES.find((it) => it === query.get('visa')) ?? 'all',
    page: Math.max(1, Number(query.get('sida')) || 1),
  }
  const [round, found, queue, onPassages, municipalities] = await Promise.all([
    call(rounds.read, of),
    call(coding.freeTexts, { ...of, querystring }),
    call(needs.queue, of),
    call(needs.onPassages, of),
    call(rounds.municipalities),
  ])
  return { round, found, queue, onPassages, municipalities, page: querystring.page, state: querystring.state }
}

export const useCoding = () => useLoaderData<typeof loadCoding>()
