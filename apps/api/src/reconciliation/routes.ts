import type { Api } from '../http/api.ts'

export function reconciliationRoutes(_api: Api) {}
