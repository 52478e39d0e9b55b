/**
 * The 15-digit registration number of a licence (GS 15-2006): registration authority 330211, eight digits of a serial and
 * the check digit of ISO 7064, MOD 11,10.
 */
export function registrationNumber(serial: number): string {
  const first14 = `330211${String(serial).padStart(8, '0')}`
  let product = 10
  for (const digit of first14) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return `${first14}${(11 - product) % 10}`
}
