import { expect, it } from 'vitest'
import { readIdentity } from './identity.ts'

const departments = [
  { name: 'land', port: 4001 },
  { name: 'sharing', port: 4008 },
]

it('takes the Chinese name from the register of organs and the next free port', () => {
  expect(readIdentity({ name: 'health' }, departments)).toEqual({ name: 'health', nameZh: '卫生', port: 4009 })
  expect(readIdentity({ name: 'archives', nameZh: '档案', port: '4020' }, departments)).toEqual({
    name: 'archives',
    nameZh: '档案',
    port: 4020,
  })
})

const shape = (received: string) =>
  `The name: expected 2 to 30 lower-case letters and digits, a letter first, received "${received}".`
const reserved = (name: string) =>
  `"${name}" is reserved by PostgreSQL, by TypeScript or by the hub: choose another name.`

it.each([
  [{ name: 'Health' }, shape('Health')],
  [{ name: '../health' }, shape('../health')],
  [{ name: '卫生' }, shape('卫生')],
  [{ name: '9health' }, shape('9health')],
  [{ name: 'h' }, shape('h')],
  [{ name: 'h'.repeat(31) }, shape('h'.repeat(31))],
  [{ name: 'land' }, 'There is a department land already: subgraphs/land.'],
  [{ name: 'user' }, reserved('user')],
  [{ name: 'package' }, reserved('package')],
  [{ name: 'gateway' }, reserved('gateway')],
  [{ name: 'pgstats' }, reserved('pgstats')],
  [{ name: 'archives' }, 'The register of organs has no ARCHIVES: say its Chinese name, --name-zh 卫生.'],
  [{ name: 'health', nameZh: 'Health' }, '--name-zh: expected 1 to 12 Chinese characters, received "Health".'],
  [{ name: 'health', nameZh: '' }, '--name-zh: expected 1 to 12 Chinese characters, received "".'],
  [{ name: 'health', port: '4008' }, '--port: 4008 belongs to sharing.'],
  [{ name: 'health', port: '4000' }, '--port: 4000 belongs to the gateway.'],
  [{ name: 'health', port: '80' }, '--port: expected 1024 to 65535, received "80".'],
  [{ name: 'health', port: '0x2000' }, '--port: expected 1024 to 65535, received "0x2000".'],
])('refuses %j', (wishes, message) => {
  expect(() => readIdentity(wishes, departments)).toThrow(
    expect.objectContaining({ code: 'CONFIGURATION_INVALID', message }),
  )
})
