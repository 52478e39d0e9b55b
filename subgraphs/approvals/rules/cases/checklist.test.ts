import { describe, expect, it } from 'vitest'
import { type AskedMaterial, type AskingItem, checklistOf, missingFrom, type ProvidedMaterial } from './checklist.ts'

const asked = (name: string, more: Partial<AskedMaterial> = {}): AskedMaterial => ({ name, required: true, ...more })
const item = (codeVersion: string, ...materials: AskedMaterial[]): AskingItem => ({ codeVersion, materials })
const handedIn = (name: string): ProvidedMaterial => ({ name, commitment: false })
const committed = (name: string): ProvidedMaterial => ({ name, commitment: true })
const missing = (items: readonly AskingItem[], provided: readonly ProvidedMaterial[]) =>
  missingFrom(checklistOf(items, provided))

describe('the checklist of a declaration', () => {
  it('asks for a document once, however many items want it', () => {
    const lines = checklistOf(
      [item('用地@1', asked('立项文件'), asked('红线图')), item('规划@2', asked('立项文件'))],
      [],
    )
    expect(lines.map(({ name, askedBy }) => [name, askedBy])).toEqual([
      ['立项文件', ['用地@1', '规划@2']],
      ['红线图', ['用地@1']],
    ])
  })

  it('asks for it where one of the items cannot do without it', () => {
    const items = [item('用地@1', asked('说明', { required: false })), item('规划@2', asked('说明'))]
    expect(missing(items, [])).toEqual(['说明'])
  })

  it('does not ask for what another organ holds, nor for what is not required', () => {
    const items = [item('用地@1', asked('营业执照', { fetchableFrom: 'COMMERCE' }), asked('照片', { required: false }))]
    expect(missing(items, [])).toEqual([])
  })

  it('takes a commitment only where every item that asks for the document does', () => {
    const lenient = item('用地@1', asked('承诺事项', { committable: true }))
    const strict = item('规划@2', asked('承诺事项'))
    expect(missing([lenient], [committed('承诺事项')])).toEqual([])
    expect(missing([lenient, strict], [committed('承诺事项')])).toEqual(['承诺事项'])
    expect(missing([lenient, strict], [handedIn('承诺事项')])).toEqual([])
  })
})
