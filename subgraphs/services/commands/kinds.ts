import type { VersionKind } from './versions.ts'

/** What is kept in versions. */
export const kinds = {
  serviceItem: { typeName: 'ServiceItem', table: 'service_item', numberColumn: 'item_version' },
  jointStandard: { typeName: 'JointStandard', table: 'joint_standard', numberColumn: 'standard_version' },
  processTemplate: { typeName: 'ProcessTemplate', table: 'process_template', numberColumn: 'template_version' },
} as const satisfies Record<string, VersionKind>
