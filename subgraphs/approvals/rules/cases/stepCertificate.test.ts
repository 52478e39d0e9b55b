import { expect, it } from 'vitest'
import { stepCertificate } from './stepCertificate.ts'

const result = {
  resultType: 'FoodPermit',
  resultNumber: 'JY23302110000001',
  applicantUscc: '91330211MA002A98AH',
  decidedAt: new Date('2026-11-20T16:30:00Z'),
}

it('an approval gives the certificate of its day in Shanghai, a revocation takes it back, and no other step tells of it', () => {
  const given = { type: 'FoodPermit', number: 'JY23302110000001', holder: '91330211MA002A98AH', issuedOn: '2026-11-21' }
  expect(stepCertificate('APPROVE', result, '2026-11-21')).toEqual({ ...given, revoked: false })
  expect(stepCertificate('REVOKE', result, '2026-11-30')).toEqual({ ...given, revoked: true })
  expect(stepCertificate('DELIVER', result, '2026-11-22')).toBeNull()
})

it('a case without a certificate, as in a mock approval, tells of none', () => {
  expect(stepCertificate('APPROVE', { ...result, resultType: null, resultNumber: null }, '2026-11-21')).toBeNull()
})
