import { needs } from '@kartlaggning/schema/needs/need'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export const loadNeed = ({ params }: LoaderFunctionArgs) =>
  call(needs.read, { params: { needId: params['needId'] ?? '' } })
