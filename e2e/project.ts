import type { Node, SourceFile } from 'typescript/unstable/ast'
import { API, type Checker } from 'typescript/unstable/sync'

interface Project {
  readonly sources: (isLookedAt: (file: string) => boolean) => readonly SourceFile[]
  readonly checker: Checker
}

/** What the compiler knows of a project, by its configuration file. */
export function inProject<T>(config: string, look: (project: Project) => T): T {
  const api = new API()
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects()
    if (!project) throw new Error(`${config} is no project`)
    const { program, checker } = project
    const sources = (isLookedAt: (file: string) => boolean) =>
      program
        .getSourceFileNames()
        .filter(isLookedAt)
        .flatMap((file) => program.getSourceFile(file) ?? [])
    return look({ sources, checker })
  } finally {
    api.close()
  }
}

/** The node and all that is in it. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node
  const children: Node[] = []
  node.forEachChild((child) => void children.push(child))
  for (const child of children) yield* nodesIn(child)
}

export const placeOf = (node: Node, source: SourceFile): string =>
  `${source.fileName}:${source.text.slice(0, node.getStart(source)).split('\n').length}`
