import { describe, expect, it } from 'vitest'
import { maskName, maskPhone, maskResidentId } from './personalText.ts'

describe('masking', () => {
  it.each([
    ['张三', '张*'],
    ['张小三', '张*'],
    ['𠮷田', '𠮷*'],
    ['张', '*'],
    ['', '*'],
  ])('keeps of the name %j only %j', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it.each([
    ['13812345678', '138****5678'],
    ['0574-86251234', '057****1234'],
    ['86251234', '****1234'],
    ['110', '****'],
  ])('keeps of the telephone number %s only %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  it.each([
    ['330211194912310013', '330211********0013'],
    ['11010519491231002X', '110105********002X'],
    ['330211491231001', '********'],
  ])('keeps of the identity number %s only %s', (number, masked) => {
    expect(maskResidentId(number)).toBe(masked)
  })
})
