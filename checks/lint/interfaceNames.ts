import type { Rule } from './rule.ts'

/** Refuses `ICase` for an interface: it is named like everything else. */
export const interfaceNames: Rule = {
  create: (context) => ({
    TSInterfaceDeclaration({ id }) {
      if (/^I[A-Z][a-z]/.test(id.name)) context.report({ node: id, message: `Name it \`${id.name.slice(1)}\`.` })
    },
  }),
}
