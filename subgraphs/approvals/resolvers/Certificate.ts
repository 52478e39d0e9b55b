import type { CertificateResolvers } from '../__generated__/resolvers.ts'
import { certificateTypes } from '../rules/certificates.ts'
import { typeNameOf } from './typeNameOf.ts'

export const Certificate: CertificateResolvers = { __resolveType: typeNameOf(...certificateTypes) }
