import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { questionsOf } from '@kartlaggning/schema/questionnaire/section'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import { SyntaxKind, type Expression, type Node, type SourceFile } from 'typescript/unstable/ast'
import {
  isArrayLiteralExpression,
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isElementAccessExpression,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  isSatisfiesExpression,
  isStringLiteral,
  isSwitchStatement,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import type { Checker, Type } from 'typescript/unstable/sync'
import { inProject, nodesIn, placeOf } from './project.ts'

/** The name that a question has within its section, and the codes it can be answered with. */
interface Coded {
  readonly name: string
  readonly codes: ReadonlySet<string>
}

const asked: readonly Coded[] = questionsOf(newestQuestionnaire()).map((question) => ({
  name: question.id.split('.')[1] ?? '',
  codes: new Set(codesOf(question.kind === 'matrix' ? question.cell : question)),
}))

function codesOf(question: Kind): string[] {
  const options = 'options' in question ? question.options.map(({ code }) => code) : []
  return [...options, ...(question.kind === 'scale' ? ['unknown', 'not_applicable'] : [])]
}

/**
 * Where the answer to a question is compared with one of its codes, `file:line: condition`, in the files of a project that
 * are looked at.
 */
export const answerConditions = (config: string, isLookedAt: (file: string) => boolean): string[] =>
  inProject(config, ({ sources, checker }) => sources(isLookedAt).flatMap((source) => conditionsIn(source, checker)))

function conditionsIn(source: SourceFile, checker: Checker): string[] {
  const conditions = [...nodesIn(source)].filter((node) =>
    comparisonsIn(node, checker).some((it) => isOfAnswer(it, checker)),
  )
  return conditions.map((node) => `${placeOf(node, source)}: ${node.getText(source).split('\n')[0]}`)
}

/** Something that is compared with a text. */
interface Comparison {
  readonly compared: Expression
  readonly text: string
}

const equals = [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]

function comparisonsIn(node: Node, checker: Checker): Comparison[] {
  if (isBinaryExpression(node) && equals.includes(node.operatorToken.kind))
    return [...withText(node.left, node.right), ...withText(node.right, node.left)]
  if (isCaseClause(node)) {
    const { parent } = node.parent
    return isSwitchStatement(parent) ? withText(parent.expression, node.expression) : []
  }
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  const [argument] = node.arguments
  if (!argument || !['includes', 'has', 'indexOf'].includes(name.text)) return []
  return [...withText(expression, argument), ...listed(expression, checker).flatMap((it) => withText(argument, it))]
}

const withText = (compared: Expression, other: Node): Comparison[] =>
  isStringLiteral(other) ? [{ compared: unwrapped(compared), text: other.text }] : []

/** What is made a text of: `String(answer)`. */
function unwrapped(expression: Expression): Expression {
  if (!isCallExpression(expression) || !isIdentifier(expression.expression)) return expression
  const [argument] = expression.arguments
  return argument && expression.expression.text === 'String' ? argument : expression
}

/** What stands in `['a', 'b']` and `new Set(['a', 'b'])`, there or where the list is declared. */
function listed(expression: Node, checker: Checker): readonly Node[] {
  if (isArrayLiteralExpression(expression)) return expression.elements
  if (isNewExpression(expression)) return (expression.arguments ?? []).flatMap((it) => listed(it, checker))
  if (isAsExpression(expression) || isSatisfiesExpression(expression)) return listed(expression.expression, checker)
  if (!isIdentifier(expression)) return []
  const declared = checker.getSymbolAtLocation(expression)?.valueDeclaration?.resolve()
  return declared && isVariableDeclaration(declared) && declared.initializer
    ? listed(declared.initializer, checker)
    : []
}

/**
 * By its type, when that is some of the codes of one question; otherwise by the name under which it is read: `entry['phase']`
 * is of any type.
 */
function isOfAnswer({ compared, text }: Comparison, checker: Checker): boolean {
  const type = checker.getTypeAtLocation(compared)
  const possible = type && textsIn(type, checker)
  if (possible && possible.length > 1)
    return (
      possible.includes(text) &&
      !isYesOrNo(possible) &&
      asked.some(({ codes }) => possible.every((it) => codes.has(it)))
    )
  const name = nameOf(compared)
  return possible?.length !== 1 && asked.some((it) => it.name === name && it.codes.has(text))
}

/** Yes and no alone are the answer to anything. */
const isYesOrNo = (texts: readonly string[]) => texts.every((it) => it === 'yes' || it === 'no')

/** The texts that it can be, or a list of it can hold; undefined when it can be any. What is deeper is no answer's. */
function textsIn(type: Type, checker: Checker, isInList = false): string[] | undefined {
  if (type.isStringLiteralType()) return type.value === '' ? [] : [type.value]
  if (type.isNumberLiteralType()) return []
  if (type.isUnionType()) {
    const parts = type.getTypes().map((it) => textsIn(it, checker, isInList))
    return parts.some((it) => it === undefined) ? undefined : parts.flatMap((it) => it ?? [])
  }
  if (type.isTypeReference() && isInList) return undefined
  if (type.isTypeReference()) return checker.getTypeArguments(type).flatMap((it) => textsIn(it, checker, true) ?? [])
  const text = checker.typeToString(type)
  return ['undefined', 'null', 'number'].includes(text) || type.isTemplateLiteralType() ? [] : undefined
}

function nameOf(expression: Expression): string | undefined {
  if (isPropertyAccessExpression(expression)) return expression.name.text
  if (!isElementAccessExpression(expression)) return undefined
  return isStringLiteral(expression.argumentExpression) ? expression.argumentExpression.text : undefined
}
