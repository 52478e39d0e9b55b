import { relative } from 'node:path'
import type { Rule } from './rule.ts'

const emptyWords = /^(utils?|helpers?|managers?|common|misc)$/i

/** Refuses files and folders with a word that says nothing (`dateUtils.ts`, `common/`): a name comes from the field. */
export const fieldNames: Rule = {
  create: (context) => ({
    Program(node) {
      const path = relative(context.cwd, context.filename)
      const word = path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).find((part) => emptyWords.test(part))
      if (word === undefined) return
      context.report({ node, message: `\`${word}\` in \`${path}\` says nothing: name the file after what it exports.` })
    },
  }),
}
