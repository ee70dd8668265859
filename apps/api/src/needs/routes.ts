import type { Api } from '../http/api.ts'

export function needRoutes(_api: Api) {}
