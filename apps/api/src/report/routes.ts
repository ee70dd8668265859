import type { Api } from '../http/api.ts'

export function reportRoutes(_api: Api) {}
