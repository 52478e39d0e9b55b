import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromHundredths, toHundredths } from '../../demo/hundredths.ts'
import { landSlice } from '../../demo/slices/land.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let land: OpenSubgraph
beforeAll(async () => {
  land = await openSubgraph(manifest, landSlice)
})
afterAll(() => land.close())

const heating = '2506-330211-04-01-100123'
const split = '330211002206GB00001'

describe('a parcel', () => {
  it('is read with all that the department knows of it', async () => {
    expect(
      await land.execute(/* GraphQL */ `
        {
          parcel(code: "330211002206GB00002") {
            id
            code
            areaM2
            landUse
            status
            region {
              code
            }
            project {
              code
            }
            rightHolder {
              uscc
            }
            parent {
              code
              status
            }
            children {
              code
            }
            subdivision {
              number
            }
            supplies {
              number
              method
              priceYuan
              termYears
              signedOn
              parcel {
                code
              }
              project {
                code
              }
              grantee {
                uscc
              }
            }
            realEstateUnits {
              kind
              parcel {
                code
              }
            }
            mortgages {
              number
            }
          }
        }
      `),
    ).toEqual({
      data: {
        parcel: {
          id: Buffer.from('Parcel:330211002206GB00002').toString('base64url'),
          code: '330211002206GB00002',
          areaM2: expect.stringMatching(/^\d+\.\d\d$/),
          landUse: land.world.parcels.find(({ code }) => code === '330211002206GB00002')?.landUse,
          status: 'ACTIVE',
          region: { code: '330211002206' },
          project: { code: heating },
          rightHolder: { uscc: '91330211MA002A98AH' },
          parent: { code: split, status: 'RETIRED' },
          children: [],
          subdivision: null,
          supplies: [
            {
              number: '镇土划〔2025〕0001号',
              method: 'ALLOCATION',
              priceYuan: '0.00',
              termYears: null,
              signedOn: expect.stringMatching(/^2025-07-0\d$/),
              parcel: { code: '330211002206GB00002' },
              project: { code: heating },
              grantee: { uscc: '91330211MA002A98AH' },
            },
          ],
          realEstateUnits: expect.arrayContaining([{ kind: 'BUILDING', parcel: { code: '330211002206GB00002' } }]),
          mortgages: [],
        },
      },
    })
  })

  it('that was split is readable with its children and the registration that retired it', async () => {
    const { data } = await land.execute(
      /* GraphQL */ `
        query ($code: ParcelCode!) {
          parcel(code: $code) {
            status
            children {
              code
              status
            }
            subdivision {
              planningConsent
              registeredOn
              parent {
                code
              }
              children {
                code
              }
            }
          }
        }
      `,
      { code: split },
    )
    expect(data).toEqual({
      parcel: {
        status: 'RETIRED',
        children: [
          { code: '330211002206GB00002', status: 'ACTIVE' },
          { code: '330211002206GB00003', status: 'ACTIVE' },
        ],
        subdivision: {
          planningConsent: expect.stringMatching(/^镇规分〔2025〕\d{4}号$/),
          registeredOn: expect.stringMatching(/^2025-0[1-6]-\d\d$/),
          parent: { code: split },
          children: [{ code: '330211002206GB00002' }, { code: '330211002206GB00003' }],
        },
      },
    })
  })

  it('is null where its code is well-formed but unknown', async () => {
    expect(await land.execute('{ parcel(code: "330211999999GB99999") { code } }')).toEqual({ data: { parcel: null } })
  })

  it('is refused where its code is malformed, with the position', async () => {
    const { errors } = await land.execute('{ parcel(code: "330211002206XB00002") { code } }')
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('position 13'),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ])
  })
})

describe('a project', () => {
  it('shows its active parcels, supplies and pre-reviews', async () => {
    const { data, errors } = await land.execute(
      /* GraphQL */ `
        query ($representations: [_Any!]!) {
          _entities(representations: $representations) {
            ... on Project {
              parcels {
                code
              }
              landSupplies {
                number
              }
              landUsePreReviews {
                number
                areaM2
                issuedOn
                validUntil
                status
                legalEffect
                issuedBy {
                  code
                }
                project {
                  code
                }
              }
            }
          }
        }
      `,
      { representations: [{ __typename: 'Project', code: heating }] },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      _entities: [
        {
          parcels: ['330211002206GB00002', '330211002206GB00003', '330211003010GB00006', '330211005202GB00011'].map(
            (code) => ({ code }),
          ),
          landSupplies: ['1', '2', '3', '4'].map((serial) => ({ number: `镇土划〔2025〕000${serial}号` })),
          landUsePreReviews: [
            {
              number: '镇土资预330211202500001号',
              areaM2: areaOf(heating),
              issuedOn: '2025-06-25',
              validUntil: '2028-06-24',
              status: 'VALID',
              legalEffect: true,
              issuedBy: { code: 'LAND' },
              project: { code: heating },
            },
          ],
        },
      ],
    })
  })

  const areaOf = (projectCode: string) =>
    fromHundredths(
      land.world.parcels
        .filter((parcel) => parcel.projectCode === projectCode && parcel.status === 'ACTIVE')
        .reduce((sum, { areaM2 }) => sum + toHundredths(areaM2), 0),
    )
})

describe('references from other departments', () => {
  it('find each entity by its key, and nothing for an unknown one', async () => {
    const keys = await land.database.query<Record<string, string>>(
      undefined,
      `SELECT (SELECT min(code) FROM land.real_estate_unit) AS unit, (SELECT min(number) FROM land.land_supply) AS supply,
         (SELECT min(number) FROM land.land_use_pre_review) AS review,
         (SELECT min(number) FROM land.subdivision) AS subdivision, (SELECT min(number) FROM land.mortgage) AS mortgage`,
    )
    const { unit, supply, review, subdivision, mortgage } = keys[0] ?? {}
    const representations = [
      { __typename: 'Parcel', code: split },
      { __typename: 'RealEstateUnit', code: unit },
      { __typename: 'LandSupply', number: supply },
      { __typename: 'LandUsePreReview', number: review },
      { __typename: 'Subdivision', number: subdivision },
      { __typename: 'Mortgage', number: mortgage },
      { __typename: 'Parcel', code: '330211999999GB99999' },
    ]
    const { data } = await land.execute(
      /* GraphQL */ `
        query ($representations: [_Any!]!) {
          _entities(representations: $representations) {
            ... on Parcel {
              code
            }
            ... on RealEstateUnit {
              unit: code
            }
            ... on LandSupply {
              number
            }
            ... on LandUsePreReview {
              number
            }
            ... on Subdivision {
              number
            }
            ... on Mortgage {
              number
            }
          }
        }
      `,
      { representations },
    )
    expect(data).toEqual({
      _entities: [
        { code: split },
        { unit },
        { number: supply },
        { number: review },
        { number: subdivision },
        { number: mortgage },
        null,
      ],
    })
  })
})

describe('a mortgage', () => {
  it('is verified by the number of its certificate', async () => {
    const [known] = await land.database.query<{ number: string; parcelCode: string }>(
      undefined,
      'SELECT number, parcel_code FROM land.mortgage ORDER BY number LIMIT 1',
    )
    const { data } = await land.execute(
      /* GraphQL */ `
        query ($number: String!) {
          mortgage(number: $number) {
            number
            mortgagee
            amountYuan
            issuedOn
            validUntil
            status
            legalEffect
            issuedBy {
              code
            }
            parcel {
              code
              status
              mortgages {
                number
              }
            }
          }
          forged: mortgage(number: "浙（2020）宁波市镇海不动产证明第9999999号") {
            number
          }
        }
      `,
      { number: known?.number },
    )
    expect(data).toEqual({
      mortgage: {
        number: expect.stringMatching(/^浙（202[56]）宁波市镇海不动产证明第\d{7}号$/),
        mortgagee: expect.stringContaining('银行'),
        amountYuan: expect.stringMatching(/^[1-9]\d*0000\.00$/),
        issuedOn: expect.stringMatching(/^202[56]-/),
        validUntil: expect.stringMatching(/^20\d\d-/),
        status: expect.stringMatching(/^(VALID|EXPIRED)$/),
        legalEffect: true,
        issuedBy: { code: 'LAND' },
        parcel: { code: known?.parcelCode, status: 'ACTIVE', mortgages: [{ number: known?.number }] },
      },
      forged: null,
    })
  })
})
