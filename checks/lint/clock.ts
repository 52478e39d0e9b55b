import type { Rule } from './rule.ts'

/** Refuses every way to ask the machine for the time; code takes a `Clock` as an argument, `schema/clock.ts` has the one real one. */
export const clock: Rule = {
  create: (context) => ({
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) context.report({ node, message })
    },
    CallExpression(node) {
      const { callee } = node
      const ofDate =
        callee.type === 'MemberExpression' && isNamed(callee.object, 'Date') && isNamed(callee.property, 'now')
      if (ofDate || isNamed(callee, 'Date')) context.report({ node, message })
    },
    MemberExpression(node) {
      if (isNamed(node.object, 'Temporal') && isNamed(node.property, 'Now')) context.report({ node, message })
    },
  }),
}

const message = 'Take a `Clock` (schema/clock.ts) as an argument, so that a test can fix the time.'

const isNamed = (node: { readonly type: string }, name: string): boolean =>
  node.type === 'Identifier' && 'name' in node && node.name === name
