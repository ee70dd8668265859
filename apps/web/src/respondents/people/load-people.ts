import { people } from '@kartlaggning/schema/respondents/people'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** The register of one county; where one person is shown, they are among these. */
export const loadPeople = ({ params }: LoaderFunctionArgs) =>
  call(people.register, { params: { county: params['county'] ?? '' } })
