import type { ListSpecification } from '#schema/lists/list.ts'
import { pathsOf, type RegionCondition, regionFilter } from './sql.ts'

const byCodeOrName: Pick<ListSpecification, 'key' | 'orders' | 'defaultOrder'> = {
  key: 'code',
  orders: { CODE: { type: 'text' }, NAME: { type: 'text' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
}

/** The register of organs. */
export const organs: ListSpecification = {
  ...byCodeOrName,
  name: 'organs',
  table: 'services.organ',
  filters: {
    code: { type: 'text' },
    name: { type: 'text' },
    licensing: { type: 'boolean' },
    connected: { type: 'boolean', column: '(t.connected_since IS NOT NULL)' },
  },
}

/** The regions that are in use, retired ones only where the filter asks for them. */
export const regions: ListSpecification = {
  ...byCodeOrName,
  name: 'regions',
  table: 'services.region',
  filters: {
    code: { type: 'region' },
    name: { type: 'text' },
    level: { type: 'text' },
    parent: { type: 'region', column: 't.parent_code' },
    status: { type: 'text' },
    keyword: { type: 'keyword', column: 't.search_terms' },
  },
  unlessFiltered: { status: "t.status <> 'RETIRED'" },
}

/** The regions directly below a region. */
export const childRegions: ListSpecification = { ...regions, name: 'Region.children' }

/** The zones. */
export const zones: ListSpecification = {
  ...byCodeOrName,
  name: 'zones',
  table: 'services.zone',
  filters: {
    code: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    region: {
      type: 'written',
      write: (sql, condition) =>
        regionFilter(sql, condition as RegionCondition, {
          exactly: (codes) => `t.region_codes && ${pathsOf(codes)}`,
          within: (code, first, last) =>
            `(t.region_codes && services.region_path(${code})
              OR EXISTS (SELECT FROM unnest(t.region_codes) AS covered WHERE covered BETWEEN ${first} AND ${last}))`,
        }),
    },
  },
}
