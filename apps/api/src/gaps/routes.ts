import type { Api } from '../http/api.ts'

export function gapRoutes(_api: Api) {}
